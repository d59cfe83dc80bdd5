import { sourcedBy } from '../effects/sourced-variables.ts';
import type { Placeholder, Plan } from '../plan/plan.ts';
import type { SessionState, ValueState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import { definitionOf } from '../steps/index.ts';
import { standsIn } from './token-place.ts';

/** The placeholders in what an item would run, as written or in the text it was edited to; in what it tells, where a person does it. */
export function placeholdersOf(plan: Plan, item: Item, edited?: string): Placeholder[] {
  const texts = textsOf(item, edited);
  return plan.placeholders.filter(
    ({ token, lines }) =>
      lines.some((line) => line >= item.line && line <= item.endLine) && texts.some((text) => uses(text, token)),
  );
}

function textsOf(item: Item, edited: string | undefined): string[] {
  if (edited !== undefined) return [edited];
  const program = definitionOf(item).program(item);
  if (program === null) return definitionOf(item).describe(item);
  const spans =
    program.by === 'shell'
      ? program.commands
      : program.by === 'client'
        ? [program.open, ...program.statements]
        : [program.statement];
  return spans.map(({ text }) => text);
}

/**
 * Those that have to be answered before the item can run. Example values are offered, not demanded; a variable in `given` has its value
 * from the shell. `edited` is the text that would run instead of what is written: what it does not use is not asked for, and what it sets
 * itself has its value.
 */
export function openPlaceholders(
  plan: Plan,
  state: SessionState,
  item: Item,
  { environment, given, edited }: { environment: string | null; given: readonly string[]; edited?: string | undefined },
): Placeholder[] {
  // What a person does needs no value to be done.
  if (edited === undefined && definitionOf(item).program(item) === null) return [];
  const texts = textsOf(item, edited);
  const known = edited === undefined ? given : [...given, ...assignedIn(edited)];
  return placeholdersOf(plan, item, edited).filter(
    ({ class: kind, token }) =>
      mustBeFilled[kind] &&
      filledValue(state, token, environment) === undefined &&
      !(
        kind === 'undefined' &&
        (texts.every((text) => onlyShows.test(text) || !uses(text, token)) || isSourced(texts, token))
      ) &&
      !known.some((name) => token === `$${name}` || token === `\${${name}}`),
  );
}

/** A command of the same item, or an earlier part of this one, takes variables from a file: what has no value now may have one then. */
function isSourced(texts: readonly string[], token: string): boolean {
  const first = texts.findIndex((text) => uses(text, token));
  return texts.slice(0, first + 1).some((text) => sourcedBy(text).length > 0);
}

/** From where the commands of a text take variables that they do not name; `file` null: from what a program prints. */
export function variablesFrom(text: string): { file: string | null } | undefined {
  const [file] = text.split('\n').flatMap((line) => sourcedBy(line));
  return file === undefined ? undefined : { file };
}

function assignedIn(text: string): string[] {
  return [...text.matchAll(/(?:^|[\s;&|(])([A-Za-z_]\w*)=/g)].flatMap(([, name]) => name ?? []);
}

/** `echo $X` looks whether X has a value: a value given for it would be all that it finds. */
const onlyShows = /^\s*(?:echo|printf|printenv)\b[^|&;<>`(]*$/;

const mustBeFilled: Record<Placeholder['class'], boolean> = {
  ask: true,
  derive: true,
  undefined: true,
  example: false,
  environment: false,
};

/** A value counts for its environment, or for all when it was given without one. */
export function filledValue(state: SessionState, token: string, environment: string | null): ValueState | undefined {
  const mine = state.values.filter((value) => value.token === token);
  return mine.find((value) => value.environment === environment) ?? mine.find((value) => value.environment === null);
}

function uses(text: string, token: string): boolean {
  return token.startsWith('$') ? new RegExp(`\\$\\{?${token.slice(1)}\\b`).test(text) : standsIn(text, token);
}
