import { definitionOf, type Item } from '../../steps/index.ts';
import { isTemplateCondition } from '../../steps/item.ts';
import { type Line, layOut, line, verbatim } from '../line.ts';
import { lastLines } from '../lines/last-lines.ts';
import { type Context, defineScreen } from '../screen.ts';
import type { View } from '../view.ts';
import { deviationKeys, lookKeys } from './deviations.ts';

/** "If …": asked before the item. Either answer is recorded; one that applies is still to be done. */
export const conditionScreen = defineScreen<'condition', undefined>({
  name: 'condition',
  start: () => undefined,
  keys: () => [
    { key: 'y', label: 'applies', does: (context) => answer(context, 'applies') },
    { key: 'n', label: 'not applicable', short: 'no', does: (context) => answer(context, 'notApplicable') },
    ...deviationKeys.filter(({ key }) => key !== 'n'),
    ...lookKeys,
  ],
  heading: () => 'DOES THIS APPLY?',
  hint: () => 'y = it applies, walk it.  n = it does not. Either is recorded.',
  body: ({ view, columns, rows }) => {
    const asked = questionLines(view);
    // What ran before is often what it depends on.
    return [...lastLines(view, Math.max(1, rows - layOut(asked, columns).length)), ...asked];
  },
});

function questionLines(view: View): Line[] {
  if (view.inHand?.kind !== 'item') return [];
  const { item } = view.inHand;
  const together = askedTogether(view);
  return [
    line(` ${item.condition ?? ''}`, 'bold', { hang: 1 }),
    line(
      ` file line ${item.line}${together.length > 1 ? `, and the ${together.length - 1} that follow it` : ''}`,
      'dim',
    ),
    line(),
    line(` ${together.length > 1 ? titleOf(item) : item.title}`),
    ...together
      .flatMap((one) => definitionOf(one).describe(one))
      .filter((text) => text !== item.title)
      .flatMap((text) => verbatim(text)),
  ];
}

function answer({ view, place, actions }: Context<'condition', undefined>, value: 'applies' | 'notApplicable'): void {
  const items = askedTogether(view).map(({ id }) => id);
  void actions.act({ do: 'answer', step: place.step, items, answer: value });
}

/** The item in hand, with those behind it that its condition was written for as well: one answer is for all. */
function askedTogether({ lane, inHand }: View): Item[] {
  if (inHand?.kind !== 'item') return [];
  const { item } = inHand;
  const all = lane?.lane.items ?? [];
  const from = all.findIndex(({ id }) => id === item.id);
  const end = all.findIndex((one, at) => at > from && !isSameQuestion(one, item));
  return from < 0 ? [item] : all.slice(from, end < 0 ? undefined : end);
}

function isSameQuestion(one: Item, other: Item): boolean {
  if (one.condition === null || one.condition !== other.condition) return false;
  if (isTemplateCondition(one.condition)) return true;
  // "(if needed)" in each of two texts is asked twice; in the heading or the lead over both it is asked once.
  if (!saysItself(one, one.condition)) return definitionOf(one).verbs.includes('attest');
  return (
    one.kind === 'query' &&
    other.kind === 'query' &&
    one.data.block !== null &&
    one.data.block === other.data.block &&
    titleOf(one) === titleOf(other)
  );
}

function saysItself(item: Item, condition: string): boolean {
  const texts = [item.title, ...definitionOf(item).describe(item)];
  return texts.join(' ').replace(/\s+/g, ' ').toLowerCase().includes(condition.replace(/\s+/g, ' ').toLowerCase());
}

/** Statements under one comment share its words and are numbered: "Indexes (2)". */
function titleOf({ title }: Item): string {
  return title.replace(/ \(\d+\)$/, '');
}
