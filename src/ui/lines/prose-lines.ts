import type { Step } from '../../plan/plan.ts';
import { type Paragraph, proseAbove, proseBelow } from '../../plan/prose-around.ts';
import type { Assigned } from '../../steps/assigned.ts';
import type { Item } from '../../steps/index.ts';
import { type Line, labelled, line } from '../line.ts';
import type { View } from '../view.ts';

/** The prose nearest before the item. */
export function aboveLines(view: View, item: Item): Line[] {
  const step = stepInHand(view);
  const above = step === undefined ? [] : proseAbove(step, item);
  return proseLines('WHY', above.slice(-shownProse), above.length);
}

/** What the text says right below one box of several, beneath it. */
export function beneathLines(view: View, item: Item): Line[] {
  // What leads on belongs to what comes next.
  const below = proseBelowOf(view, item).filter(({ text }) => !/[:：]$/.test(text));
  const more = moreWords(below.length, Math.min(below.length, shownProse));
  return [...below.slice(0, shownProse).map(({ text }) => shortened(text)), ...more].map((text) =>
    line(`       ${text}`, 'dim', { hang: 7 }),
  );
}

/** What the text of the step in hand says right below this item. */
export function proseBelowOf(view: View, item: Item): Paragraph[] {
  const step = stepInHand(view);
  return step === undefined ? [] : proseBelow(step, item);
}

function stepInHand({ plan, lane }: View): Step | undefined {
  return plan.steps.find(({ id }) => id === lane?.lane.id);
}

/** Paragraphs that stand beside an item; `v` shows all of them as written. */
export const shownProse = 3;

const longestProse = 320;

/** The first of these paragraphs under their label, and how many there are beside them. */
export function proseLines(label: string, paragraphs: Paragraph[], all: number): Line[] {
  return [
    ...paragraphs.map(({ text }, at) => labelled(at === 0 ? label : '', shortened(text))),
    ...moreWords(all, paragraphs.length).map((text) => labelled('', [{ text, tone: 'dim' }])),
  ];
}

function shortened(text: string): string {
  return text.length > longestProse ? `${text.slice(0, longestProse)}... (v shows all)` : text;
}

function moreWords(all: number, shown: number): string[] {
  return all > shown ? [`and ${all - shown} more (v shows them)`] : [];
}

/** Who does the item in hand and when, by the words of the checklist: its own, else those of its step. Nobody is identified by them. */
export function saysLines(view: View, item: Assigned): Line[] {
  const step = stepInHand(view);
  const people = item.people ?? step?.people;
  const when = item.when ?? step?.when;
  return [
    ...(people ? [labelled('WHO', `the checklist says: ${people.join(', ')}`)] : []),
    ...(when ? [labelled('WHEN', `the checklist says: ${when.text}`)] : []),
  ];
}
