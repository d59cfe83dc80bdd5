import { type Command, type For, forEachChild, parse, type SyntaxNode } from 'unbash';
import { filledIn, onlyRunningTells, type Value } from './words.ts';

/** One program call out of a shell text, with the variables as they are where it stands. */
export interface SimpleCommand {
  /** Empty when only running would tell it (`$TOOL push`). */
  readonly program: string;
  readonly words: readonly Value[];
  /** The saved shell's, after the assignments before it, with its own prefix (`A=b cmd`) on top. */
  readonly variables: ReadonlyMap<string, string>;
  /** Names that its own prefix sets, each with the variable that is not set and leaves a hole in the value. */
  readonly inline: ReadonlyMap<string, string | undefined>;
}

/** The commands of a shell text in the order written: both sides of pipes, `&&`, loops, `$(…)`; undefined when it does not parse. */
export function simpleCommands(text: string, variables: ReadonlyMap<string, string>): SimpleCommand[] | undefined {
  const script = parse(text);
  if ((script.errors ?? []).length > 0) return undefined;
  const now = new Map(variables);
  const found: SimpleCommand[] = [];
  visit(script, now, (command) => {
    const simple = simpleCommand(command, now);
    if (command.name !== undefined) found.push(simple);
    for (const [name, value] of keptAssignments(simple, command, now)) now.set(name, value);
  });
  return found;
}

function visit(node: SyntaxNode, now: Map<string, string>, found: (command: Command) => void): void {
  if (node.type === 'Command') found(node);
  if (node.type !== 'For') {
    forEachChild(node, (child) => visit(child, now, found));
    return;
  }
  for (const word of node.wordlist ?? []) visit(word, now, found);
  for (const value of loopValues(node, now)) {
    now.set(node.name.value, value);
    visit(node.body, now, found);
  }
}

/** What a loop sets its variable to, one after the other. */
function loopValues({ wordlist = [] }: For, now: ReadonlyMap<string, string>): string[] {
  const values = wordlist.map((word) => filledIn(word, now));
  const texts = values.flatMap(({ text, from }) => (from.length > 0 ? text.split(/\s+/) : [text])).filter(Boolean);
  const isKnown = values.every(({ computed, unset }) => !computed && unset === undefined);
  return isKnown && texts.length > 0 && texts.length <= mostValues ? texts : [onlyRunningTells];
}

/** As many places one command may aim at. */
const mostValues = 30;

function simpleCommand(command: Command, now: ReadonlyMap<string, string>): SimpleCommand {
  const variables = new Map(now);
  const inline = new Map<string, string | undefined>();
  for (const part of command.prefix) {
    if (part.type !== 'Assignment' || part.value.type !== 'Word') continue;
    const value = filledIn(part.value, now);
    variables.set(part.name, value.text);
    inline.set(part.name, value.unset);
  }
  const words = command.args.map((argument) =>
    argument.type === 'Word' ? filledIn(argument, now) : { text: argument.text, from: [], computed: false },
  );
  return { program: filledIn(command.name, now).text, words, variables, inline };
}

/** A line of assignments only, and `export A=b` and its like, change the variables of what follows. */
function keptAssignments(
  simple: SimpleCommand,
  command: Command,
  now: ReadonlyMap<string, string>,
): [string, string][] {
  if (command.name === undefined)
    return [...simple.inline.keys()].map((name) => [name, simple.variables.get(name) ?? '']);
  if (simple.program === 'unset') return simple.words.map((word) => [word.text, '']);
  if (!['export', 'declare', 'local', 'readonly', 'typeset'].includes(simple.program)) return [];
  return command.args.flatMap((argument): [string, string][] => {
    if (argument.type === 'Assignment')
      return argument.value.type === 'Word' ? [[argument.name, filledIn(argument.value, now).text]] : [];
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(filledIn(argument, now).text) ?? [];
    return name === undefined ? [] : [[name, value ?? '']];
  });
}
