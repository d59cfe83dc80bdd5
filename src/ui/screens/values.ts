import { environmentAt } from '../../plan/environment-at.ts';
import type { Placeholder } from '../../plan/plan.ts';
import { writtenChoices } from '../../plan/written-choices.ts';
import type { Answers } from '../../server/clients/protocol.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { fillText } from '../../walk/fill-text.ts';
import { findLane, type Lane } from '../../walk/lane.ts';
import { filledValue, placeholdersOf } from '../../walk/values.ts';
import { type Asked, answerOf, askOnce, notAsked } from '../asked.ts';
import { type Line, labelled, line, type Span, spans, verbatim } from '../line.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { edit, emptyField, type Field, fieldSpans, hidePasswords } from '../text-field.ts';
import { meaning, noneOwn, ofBefore, othersLines } from '../value-words.ts';
import type { View } from '../view.ts';

/** `typed`: the operator has changed it; until then a suggestion may stand in it. */
type Entry = {
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
type Local = { entries: Entry[]; at: number; environment: string | null };
type Here = Context<'values', Local>;

/** The values that a command needs before it can run: typed or pasted, for they are values and no confirmations. */
export const valuesScreen = defineScreen<'values', Local>({
  name: 'values',
  asksTwiceWhenEarly: true,
  start: (view, { step, item }) => {
    const found = findItem(view, step, item);
    const environment = environmentAt(found?.lane, found?.item);
    const entries = found ? entriesOf(view, found.item, environment) : [];
    return {
      entries,
      environment,
      at: firstInHand(entries),
    };
  },
  opened: askSuggestions,
  tick: askSuggestions,
  heading: ({ local: { entries } }) => {
    const own = entries.filter(({ before }) => !before);
    const filled = own.filter((entry) => !isMissing(entry)).length;
    return `VALUES   ${own.length === 0 ? 'none of its own' : `${filled} of ${own.length} filled`}`;
  },
  field: ({ local }) => local.entries.length > 0,
  typed: ({ local, set, actions }, typed) => {
    const entry = local.entries[local.at];
    if (entry === undefined) {
      actions.say(noneOwn);
      return;
    }
    const fresh = { ...entry, field: edit(shownField(entry), typed), typed: true };
    set({ ...local, entries: local.entries.map((one) => (one === entry ? fresh : one)) });
  },
  keys: () => keys,
  body: (here) => [
    ...(here.local.entries.length === 0 ? [line(` ${nothing}`, 'plain', { hang: 1 }), line()] : []),
    ...here.local.entries.flatMap((entry, index, all) => [
      ...(entry.before && !all[index - 1]?.before ? othersLines(index) : []),
      ...entryLines(here, entry, index === here.local.at),
    ]),
    ...preview(here),
  ],
  exit: () => 'Esc = back; nothing is kept.',
  hint: ({ local }) =>
    local.entries[local.at] || local.entries.length === 0 ? 'Pasting is fine: these are values.' : noneOwn,
});

const keys: KeyBinding<'values', Local>[] = [
  {
    key: 'Enter',
    label: 'save',
    does: save,
    disabled: ({ local }) => (local.entries.length ? undefined : nothing),
  },
  { key: 'Tab', label: 'next', does: (here) => move(here, 1) },
  { key: 'Shift-Tab', label: 'before', does: (here) => move(here, -1) },
  { key: 'Down', label: 'next', does: (here) => move(here, 1), hidden: true },
  { key: 'Up', label: 'before', does: (here) => move(here, -1), hidden: true },
];

/** Nothing is in hand where the command has no place of its own: what is typed at once would overwrite the value of another one. */
function firstInHand(entries: Entry[]): number {
  const own = entries.filter(({ before }) => !before);
  return Math.min(
    own.length - 1,
    Math.max(
      0,
      own.findIndex((entry) => isMissing(entry)),
    ),
  );
}

const nothing = 'Nothing here has a place for a value, and none was given before.';

function findItem({ plan }: View, step: string, id: string): { lane: Lane; item: Item } | undefined {
  const lane = findLane(plan, step);
  const item = lane?.items.find((one) => one.id === id);
  return lane && item && { lane, item };
}

function entriesOf(view: View, item: Item, environment: string | null): Entry[] {
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

function askSuggestions({ view, local, actions }: Here): void {
  for (const { placeholder, suggestion, before } of local.entries) {
    if (placeholder.secret) continue;
    const target = before ? undefined : view.look?.facts.target;
    const question = {
      ask: 'suggest',
      token: placeholder.token,
      environment: local.environment,
      ...(target === undefined ? {} : { target }),
    } as const;
    askOnce(
      suggestion,
      () => actions.ask<'suggest'>(question),
      () => actions.scroll(0),
    );
  }
}

/** What stands in the field: what was typed, else what is offered, else the value of another run that the checklist writes. */
function shownField({ placeholder, field, typed, suggestion }: Entry): Field {
  if (typed || field.text !== '') return field;
  const example = placeholder.class === 'example' ? placeholder.token : '';
  return emptyField({ text: answerOf(suggestion)?.value ?? example, secret: field.secret });
}

function isMissing(entry: Entry): boolean {
  return shownField(entry).text.trim() === '' && !entry.given;
}

function move({ local, set }: Here, by: number): void {
  const count = local.entries.length;
  const from = local.at < 0 && by < 0 ? 0 : local.at;
  if (count > 0) set({ ...local, at: (from + by + count) % count });
}

/** Enter first leads to what is still empty or wrong; then everything is saved at once. */
function save({ local, set, actions }: Here): void {
  const wrong = local.entries.findIndex((entry) => isMissing(entry) || problem(entry) !== undefined);
  const entry = local.entries[wrong];
  if (entry) {
    set({ ...local, at: wrong });
    actions.say(problem(entry) ?? `${entry.placeholder.token} is still empty.`);
    return;
  }
  const asked = local.entries.find((one) => isAnother(one) && one.insists !== valueIn(one));
  if (asked) {
    const entries = local.entries.map((one) => (one === asked ? { ...one, insists: valueIn(one) } : one));
    set({ ...local, at: local.entries.indexOf(asked), entries });
    const choices = writtenChoices(asked.placeholder.token).join(', ');
    actions.say(`"${valueIn(asked)}" is none of: ${choices}. Enter again takes it all the same.`);
    return;
  }
  const values = local.entries
    .filter((one) => valueIn(one) !== '' && (one.typed || !one.before))
    .map((one) => ({
      token: one.placeholder.token,
      environment: local.environment,
      value: valueIn(one),
      secret: one.placeholder.secret,
    }));
  if (values.length === 0) actions.close();
  else void actions.act({ do: 'fill', values }).then((taken) => taken && actions.close());
}

function valueIn(entry: Entry): string {
  return shownField(entry).text.trim();
}

/** The placeholder spells out its values, and this is none of them: a slip, or a word that stands for a value. */
function isAnother(entry: Entry): boolean {
  const choices = writtenChoices(entry.placeholder.token);
  return choices.length > 0 && valueIn(entry) !== '' && !choices.includes(valueIn(entry));
}

/** A value that cannot be meant, as a sentence with what would do. */
function problem(entry: Entry): string | undefined {
  const { token } = entry.placeholder;
  const value = valueIn(entry);
  if (/\.{3}|…/.test(token) && /\.{3}|…/.test(value))
    return `"..." cannot run: give it in full, with what belongs in place of the dots.`;
  if (entry.placeholder.class !== 'example' && value === token)
    return `${token} is the place for a value, not the value.`;
  return undefined;
}

function entryLines({ columns }: Here, entry: Entry, inHand: boolean): Line[] {
  const { placeholder, typed, given } = entry;
  const field = shownField(entry);
  const width = Math.max(10, columns - 8);
  const text: Span[] = inHand
    ? fieldSpans(field, width)
    : [{ text: (placeholder.secret ? '*'.repeat(field.text.length) : hidePasswords(field.text)) || '_' }];
  const wrong = typed ? problem(entry) : undefined;
  const offered = answerOf(entry.suggestion);
  const isOffer = offered !== null && offered !== undefined && field.text === offered.value;
  return [
    { ...spans(inHand ? ' > ' : '   ', { text: placeholder.token, tone: 'bold' }), hang: 3 },
    { ...spans('     [', ...text, ']'), hang: 6, wrap: 'mark' },
    ...remark(given && !typed ? 'It has a value; leave this empty to keep it.' : undefined),
    ...remark(isOffer ? `offered: ${offered.why}` : undefined),
    ...choiceLines(entry),
    ...remark(entry.before ? ofBefore(placeholder) : meaning(placeholder)),
    ...(wrong === undefined ? [] : [line(`     ${wrong}`, 'bad', { hang: 5 })]),
    line(),
  ];
}

function choiceLines(entry: Entry): Line[] {
  const choices = writtenChoices(entry.placeholder.token);
  if (choices.length === 0) return [];
  return [line(`     one of: ${choices.join(', ')}`, entry.typed && isAnother(entry) ? 'bad' : 'plain', { hang: 5 })];
}

function remark(text: string | undefined): Line[] {
  return text === undefined ? [] : [line(`     ${text}`, 'plain', { hang: 5 })];
}

/** What would run with these values, whole: secrets hidden, what is missing left as written. */
function preview({ view, place, local }: Here): Line[] {
  const found = findItem(view, place.step, place.item);
  if (found === undefined) return [line(' That item is not in this checklist.', 'plain', { hang: 1 })];
  const values = new Map(
    local.entries.flatMap((entry): [string, string][] => {
      const text = shownField(entry).text.trim();
      const shown = entry.placeholder.secret ? '****' : text;
      return text === '' && !entry.given ? [] : [[entry.placeholder.token, shown]];
    }),
  );
  const text = definitionOf(found.item).describe(found.item).join('\n');
  const missing = local.entries.filter((entry) => isMissing(entry)).map(({ placeholder }) => placeholder.token);
  return [
    line(
      definitionOf(found.item).program(found.item) === null
        ? ' It says, with these values:'
        : ' Will run with these values:',
    ),
    ...verbatim(hidePasswords(fillText(text, values))),
    ...[...values]
      .filter(([token]) => token.startsWith('$'))
      .map(([token, value]) => labelled('WITH', `${token.slice(1)}=${value}`)),
    ...(missing.length === 0 ? [] : [labelled('MISSING', missing.join(', '))]),
  ];
}
