import type { ParameterExpansionPart, Word, WordPart } from 'unbash';

/** A word of the shell with its variables filled in. */
export interface Value {
  readonly text: string;
  /** Names of variables that gave a part of it, first to last. */
  readonly from: readonly string[];
  /** The first variable that is not set and has no default: the command would run with a hole. */
  readonly unset?: string;
  /** It holds a part that only running would tell, such as `$(…)`. */
  readonly computed: boolean;
}

/** In the place of a value that only running would tell, such as what a loop goes through. */
export const onlyRunningTells = '\0';

/** Fills in the variables that a word uses, by the rules that matter for targets: `$A`, `${A}`, `${A:-default}`. */
export function filledIn(word: Word | undefined, variables: ReadonlyMap<string, string>): Value {
  if (word === undefined) return literal('');
  return joined(
    (word.parts ?? []).length === 0 ? [literal(word.value)] : (word.parts ?? []).map((part) => ofPart(part, variables)),
  );
}

function ofPart(part: WordPart, variables: ReadonlyMap<string, string>): Value {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
    case 'Glob':
      return literal(part.value);
    case 'DoubleQuoted':
    case 'LocaleString':
      return joined(part.parts.map((child) => ofPart(child, variables)));
    case 'SimpleExpansion':
      return ofVariable(part.text.slice(1), variables);
    case 'ParameterExpansion':
      return ofParameter(part, variables);
    default:
      return { text: part.text, from: [], computed: true };
  }
}

function ofParameter(part: ParameterExpansionPart, variables: ReadonlyMap<string, string>): Value {
  const { operation, parameter } = part;
  if (part.prefix !== undefined || part.index !== undefined)
    return { text: part.text, from: [parameter], computed: true };
  if (operation === undefined) return ofVariable(parameter, variables);
  if (operation.type !== 'Default' || /[+?]/.test(operation.operator))
    return { ...ofVariable(parameter, variables), computed: true };
  const set = variables.get(parameter);
  const usable = operation.operator.startsWith(':') ? set : (set ?? undefined);
  return usable ? { text: usable, from: [parameter], computed: false } : filledIn(operation.operand, variables);
}

function ofVariable(name: string, variables: ReadonlyMap<string, string>): Value {
  const value = variables.get(name);
  if (value === onlyRunningTells) return { text: '', from: [name], computed: true };
  // An empty value is a hole as well: psql "" opens the default database.
  if (value) return { text: value, from: [name], computed: false };
  return /^[A-Za-z_]\w*$/.test(name)
    ? { text: '', from: [name], unset: name, computed: false }
    : { text: '', from: [], computed: true };
}

const literal = (text: string): Value => ({ text, from: [], computed: false });

function joined(values: readonly Value[]): Value {
  const unset = values.find((value) => value.unset !== undefined)?.unset;
  return {
    text: values.map((value) => value.text).join(''),
    from: values.flatMap((value) => value.from),
    computed: values.some((value) => value.computed),
    ...(unset === undefined ? {} : { unset }),
  };
}
