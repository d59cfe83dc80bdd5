import type { EventData } from './events.ts';
import type { ItemState, RunState, SessionState } from './state.ts';

/** What was done behind such an answer: `ran` again, another thing `said` of it, gone on from or back. */
export type After =
  | { did: 'ran'; attempt: number }
  | { did: 'said'; answer: EventData<'check.answered'>['answer']; note?: string | undefined }
  | { did: 'skipped' | 'wentOn'; reason: string }
  | { did: 'deferred'; until: string; reason: string }
  | { did: 'wentBack'; rollback: string };

/**
 * Somebody said of an item that it is not as the checklist expects: `run` the last one then, `note` their reason. What was done then, in its
 * order, up to what ended it: that it ran again, that something else was said of it, or that it was skipped or gone on from.
 */
export type Unexpected = { seq: number; at: string; by: string; run?: string; note?: string; after: After[] };

/** What was said so of a run and was not taken back; undefined where nobody said it. That the item ran again does not take it back. */
export function unexpectedOf(state: SessionState, { id, step, item }: RunState): Unexpected | undefined {
  const mine = state.steps[step]?.items[item];
  const said = mine?.unexpected?.findLast(({ run }) => run === id);
  if (said === undefined || mine === undefined) return undefined;
  const isLast = mine.runs.at(-1)?.id === id;
  const stands = isLast
    ? mine.answer?.value === 'notAsExpected'
    : said.after.every((after) => after.did !== 'said' || after.answer === 'notAsExpected');
  return stands ? said : undefined;
}

const endings: ReadonlySet<After['did']> = new Set(['ran', 'said', 'skipped', 'wentOn']);

/** An item with what was done now, where somebody had said that it is not as expected and nothing has ended that yet. */
export function withAfter(item: ItemState, after: After): ItemState {
  const last = item.unexpected?.at(-1);
  if (item.unexpected === undefined || last === undefined || isEnded(last)) return item;
  return { ...item, unexpected: [...item.unexpected.slice(0, -1), { ...last, after: [...last.after, after] }] };
}

/** The same for all items of one step, or of the whole session. */
export function allWithAfter(state: SessionState, after: After, only?: string): SessionState {
  const steps = Object.entries(state.steps).map(([id, step]) => {
    const isOpen = Object.values(step.items).some(({ unexpected = [] }) => unexpected.some((one) => !isEnded(one)));
    if (!isOpen || (only !== undefined && only !== id)) return [id, step] as const;
    const items = Object.entries(step.items).map(([item, old]) => [item, withAfter(old, after)] as const);
    return [id, { ...step, items: Object.fromEntries(items) }] as const;
  });
  return { ...state, steps: Object.fromEntries(steps) };
}

function isEnded({ after }: Unexpected): boolean {
  return after.some(({ did }) => endings.has(did));
}
