import { writtenChoices } from '../../plan/written-choices.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { fillText } from '../../walk/fill-text.ts';
import { findLane, type Lane } from '../../walk/lane.ts';
import { answerOf } from '../asked.ts';
import { type Line, labelled, line, type Span, spans, verbatim } from '../line.ts';
import type { Context } from '../screen.ts';
import { fieldSpans, hidePasswords } from '../text-field.ts';
import { meaning, ofBefore, othersLines } from '../value-words.ts';
import type { View } from '../view.ts';
import { type Entry, isAnother, isMissing, problem, shownField } from './value-entries.ts';

/** The values of one command while they are typed; `at`: the one in hand, below 0 for none. */
export type Local = { entries: Entry[]; at: number; environment: string | null };

/** What the screen of values is told. */
export type Here = Context<'values', Local>;

/** Each value with its place to type, and what would run with them. */
export function formLines(here: Here): Line[] {
  return [
    ...(here.local.entries.length === 0 ? [line(` ${nothing}`, 'plain', { hang: 1 }), line()] : []),
    ...here.local.entries.flatMap((entry, index, all) => [
      ...(entry.before && !all[index - 1]?.before ? othersLines(index) : []),
      ...entryLines(here, entry, index === here.local.at),
    ]),
    ...preview(here),
  ];
}

/** Said where there is nothing to type. */
export const nothing = 'Nothing here has a place for a value, and none was given before.';

/** The item with this id, and the lane it is in. */
export function findItem({ plan }: View, step: string, id: string): { lane: Lane; item: Item } | undefined {
  const lane = findLane(plan, step);
  const item = lane?.items.find((one) => one.id === id);
  return lane && item && { lane, item };
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
