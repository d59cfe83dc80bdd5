import type { Plan } from '../plan/plan.ts';
import { isExample, isInDoubt, itemAsRead } from '../plan/plan-as-read.ts';
import { lineWords } from '../plan/read-lines.ts';
import type { Reading } from '../session/reading.ts';
import type { SessionState } from '../session/state.ts';
import type { Program } from '../steps/define.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { itemState, type Lane, laneOfRollback, laneOfStep } from './lane.ts';

/**
 * A block whose reading is in doubt, with what the answer is for: each lane that holds items of it. Lines are 1-based, both included.
 * `asked`: the lines of those items, where the rest of the block is in no doubt, or in another one, and stays what it is. `example`: they are
 * examples of what stands above them, and may be left out as such.
 */
export type BlockInDoubt = {
  line: number;
  endLine: number;
  label: string | null;
  why: string;
  asked?: string;
  example: boolean;
  places: { lane: Lane; items: Item[] }[];
};

/** One answer to what a block is; `refused` says why it cannot be that. */
export type Way = { answer: Reading; programs: NonNullable<Program>[]; refused?: string };

/** The block of an item, where it is in doubt. What stands in no block is asked about by itself. */
export function blockInDoubt(plan: Plan, lane: Lane, item: Item): BlockInDoubt | undefined {
  const sureness = definitionOf(item).sureness?.(item);
  if (sureness === undefined || !isInDoubt(item)) return undefined;
  const block = plan.blocks.find(({ line }) => line === sureness.block);
  const { why } = sureness;
  const example = isExample(item);
  if (block === undefined)
    return { line: item.line, endLine: item.endLine, label: null, why, example, places: [{ lane, items: [item] }] };
  const { line, endLine, lang } = block;
  const lanes = [
    ...plan.steps.map((step) => laneOfStep(plan, step)),
    ...plan.rollbacks.map((rollback) => laneOfRollback(rollback)),
  ];
  const all = lanes.map((one) => ({
    lane: one,
    items: one.items.filter((other) => line <= other.line && other.line <= endLine),
  }));
  const isMeant = (other: Item) => isInDoubt(other) && isExample(other) === example;
  const isPart = all.some(({ items }) => items.some((other) => mayRun(other) && !isMeant(other)));
  const places = all
    .map((one) => ({ lane: one.lane, items: isPart ? one.items.filter(isMeant) : one.items }))
    .filter(({ items }) => items.length > 0);
  const asked = isPart ? { asked: lineWords(places.flatMap(({ items }) => items)) } : {};
  return { line, endLine, label: lang, why, example, ...asked, places };
}

function mayRun(item: Item): boolean {
  return definitionOf(item).sureness !== undefined;
}

/** Whether it has to be said what the item's block is before anything of it can run. */
export function asksReading(state: SessionState, lane: string, item: Item): boolean {
  // What stands behind a login may have been said to be done by hand there.
  return (
    definitionOf(item).program(item) !== null &&
    isInDoubt(item) &&
    itemState(state, lane, item.id).reading === undefined
  );
}

/** Why an item cannot run whose block is in doubt, as a sentence; undefined when it was said what the block is. */
export function unreadHindrance(state: SessionState, lane: string, item: Item): string | undefined {
  if (!asksReading(state, lane, item)) return undefined;
  return `It is in doubt what the block with line ${item.line} is. Say it first (b): for the shell, for the database, by hand, or skipped.`;
}

/** What can be said of a block, in the order of the keys. Nothing is preselected. */
export function waysToRead({ places, example }: BlockInDoubt): Way[] {
  const items = places.flatMap((place) => place.items).filter(isInDoubt);
  const programsAs = (answer: Reading) =>
    items.map((item) => itemAsRead(item, answer)).map((item) => definitionOf(item).program(item));
  const ran = (programs: Program[]) => programs.filter((program) => program !== null);
  const [shell, both] = [programsAs('shell'), programsAs('both')];
  const statements = ran(both).filter(({ by }) => by === 'database').length;
  const isMixed = statements > 0 && statements < both.length;
  return [
    { answer: 'shell', programs: ran(shell), ...(shell.includes(null) ? { refused: notKept } : {}) },
    {
      answer: isMixed ? 'both' : 'database',
      programs: ran(both),
      ...(statements === 0 ? { refused: 'Not all of it reads as SQL: it cannot be fed to a database.' } : {}),
    },
    // Nobody is told to do an example by hand: its values are the author's.
    ...(example ? [] : [{ answer: 'byHand' as const, programs: [] }]),
    { answer: 'skip', programs: [] },
  ];
}

const notKept = 'This session was opened by an earlier version, which did not note what its lines are to a shell.';

/** The first thing of a block that has run since it was said what the block is: then it stays that. */
export function ranAsRead(state: SessionState, { places }: BlockInDoubt): Item | undefined {
  return places
    .flatMap(({ lane, items }) => items.map((item) => ({ item, mine: itemState(state, lane.id, item.id) })))
    .find(({ mine }) => mine.reading && mine.runs.length > 0)?.item;
}
