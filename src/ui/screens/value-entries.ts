import type { Placeholder } from '../../plan/plan.ts';
import { writtenChoices } from '../../plan/written-choices.ts';
import type { Answers } from '../../server/clients/protocol.ts';
import type { Item } from '../../steps/index.ts';
import { filledValue, placeholdersOf } from '../../walk/values.ts';
import { type Asked, answerOf, notAsked } from '../asked.ts';
import { emptyField, type Field } from '../text-field.ts';
import type { View } from '../view.ts';

/** `typed`: the operator has changed it; until then a suggestion may stand in it. */
export type Entry = {
  placeholder: Placeholder;
  field: Field;
  typed: boolean;
  /** A secret that was given before: it is not shown and need not be given again. */
  given: boolean;
  /** Of another command: given before in this session, and counting for this one where it is a variable. */
  before: boolean;
  /** The value that Enter was pressed on although it is none of those that the placeholder spells out: once more takes it. */
  insists: string | undefined;
  suggestion: Asked<Answers['suggest']>;
};
/** The places for values that an item has, and those that were given before and count for it. */
export function entriesOf(view: View, item: Item, environment: string | null): Entry[] {
  const { plan, state, look } = view;
  const written = placeholdersOf(plan, item).filter((placeholder) => placeholder.class !== 'environment');
  const here = [...written, ...targetVariable(view, item, written)];
  const before = givenBefore(view, here, environment);
  return [...here, ...before].map((placeholder) => {
    const known = filledValue(state, placeholder.token, environment);
    return {
      placeholder,
      field: emptyField({ text: known?.value ?? '', secret: placeholder.secret }),
      typed: false,
      before: before.includes(placeholder),
      insists: undefined,
      given: (known !== undefined && known.value === undefined) || isSetHere(look, placeholder.token),
      suggestion: notAsked<Answers['suggest']>(),
    };
  });
}

/** A variable that names the target and is not set, or names the wrong one, is given here even where the text does not name it. */
function targetVariable({ look }: View, { line: at }: Item, written: Placeholder[]): Placeholder[] {
  const name = look?.facts.mismatch ? look.facts.target.variable : undefined;
  if (name === undefined || written.some(({ token }) => token === `$${name}`)) return [];
  return [{ token: `$${name}`, lines: [at], class: 'undefined', secret: true }];
}

/**
 * What was given before and does not stand in this text, to be corrected: a variable counts for it all the same, and a wrong password shows only
 * in a command behind it.
 */
function givenBefore({ plan, state }: View, here: Placeholder[], environment: string | null): Placeholder[] {
  const mine = state.values.filter((one) => one.environment === environment || one.environment === null);
  return [...new Set(mine.map(({ token }) => token))]
    .filter((token) => (token.startsWith('$') || here.length === 0) && !here.some((one) => one.token === token))
    .map((token) => {
      const known = plan.placeholders.find((one) => one.token === token);
      const secret = filledValue(state, token, environment)?.value === undefined;
      return known ?? { token, lines: [], class: 'undefined', secret };
    });
}

function isSetHere(look: View['look'], token: string): boolean {
  const name = token.slice(1);
  return token.startsWith('$') && (look?.facts.given.includes(name) ?? false);
}

/** What stands in the field: what was typed, else what is offered, else the value of another run that the checklist writes. */
export function shownField({ placeholder, field, typed, suggestion }: Entry): Field {
  if (typed || field.text !== '') return field;
  const example = placeholder.class === 'example' ? placeholder.token : '';
  return emptyField({ text: answerOf(suggestion)?.value ?? example, secret: field.secret });
}

/** Whether nothing stands in the field, and nothing was given before. */
export function isMissing(entry: Entry): boolean {
  return shownField(entry).text.trim() === '' && !entry.given;
}

/** What would be saved. */
export function valueIn(entry: Entry): string {
  return shownField(entry).text.trim();
}

/** The placeholder spells out its values, and this is none of them: a slip, or a word that stands for a value. */
export function isAnother(entry: Entry): boolean {
  const choices = writtenChoices(entry.placeholder.token);
  return choices.length > 0 && valueIn(entry) !== '' && !choices.includes(valueIn(entry));
}

/** A value that cannot be meant, as a sentence with what would do. */
export function problem(entry: Entry): string | undefined {
  const { token } = entry.placeholder;
  const value = valueIn(entry);
  if (/\.{3}|…/.test(token) && /\.{3}|…/.test(value))
    return `"..." cannot run: give it in full, with what belongs in place of the dots.`;
  if (isItself(entry) && !bareWord.test(token)) return `${token} is the place for a value, not the value.`;
  return undefined;
}

/** What stands there was typed as the value. A word in capitals may be meant as it is written: `--confirm-wipe WIPE`. */
export function isItself(entry: Entry): boolean {
  return entry.placeholder.class !== 'example' && valueIn(entry) === entry.placeholder.token;
}

const bareWord = /^[A-Z][A-Z0-9]*$/;
