import { environmentAt } from '../../plan/environment-at.ts';
import { writtenChoices } from '../../plan/written-choices.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { fillText } from '../../walk/fill-text.ts';
import { findLane, type Lane } from '../../walk/lane.ts';
import { answerOf, askOnce } from '../asked.ts';
import { type Line, labelled, layOut, line, type Span, spans, verbatim } from '../line.ts';
import { lastLines } from '../lines/last-lines.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { edit, fieldSpans, hidePasswords } from '../text-field.ts';
import { meaning, noneOwn, ofBefore, othersLines } from '../value-words.ts';
import type { View } from '../view.ts';
import { type Entry, entriesOf, isAnother, isMissing, problem, shownField, valueIn } from './value-entries.ts';

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
  body: (here) => {
    const form = formLines(here);
    // A value is often read off what ran last.
    const last = lastLines(here.view, here.rows - layOut(form, here.columns).length - 1);
    return [...form, ...(last.length > 0 ? [line(), ...last] : [])];
  },
  exit: () => 'Esc = back; nothing is kept.',
  hint: ({ local }) =>
    local.entries[local.at] || local.entries.length === 0 ? 'Pasting is fine: these are values.' : noneOwn,
});

function formLines(here: Here): Line[] {
  return [
    ...(here.local.entries.length === 0 ? [line(` ${nothing}`, 'plain', { hang: 1 }), line()] : []),
    ...here.local.entries.flatMap((entry, index, all) => [
      ...(entry.before && !all[index - 1]?.before ? othersLines(index) : []),
      ...entryLines(here, entry, index === here.local.at),
    ]),
    ...preview(here),
  ];
}

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
