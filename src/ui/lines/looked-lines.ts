import type { Item } from '../../steps/index.ts';
import { itemNow } from '../../walk/lane.ts';
import { type Line, labelled } from '../line.ts';
import { stopOf } from '../stop-of.ts';
import type { View } from '../view.ts';
import { clockTime } from '../words.ts';

/** Of what was looked at before, and is to be looked at again: when that was and by whom, and what was done since that it looks at. */
export function lookedWords({ lane, state }: View, item: Item): string | undefined {
  const stop = stopOf(lane, item.id);
  if (lane === undefined || stop?.kind !== 'item' || stop.since === undefined) return undefined;
  const { since } = stop;
  const { answer, runs } = itemNow(state, lane.lane.id, item.id);
  const before = answer?.at ?? runs.at(-1)?.requestedAt ?? since.requestedAt;
  const by = answer === undefined ? '' : ` by ${answer.by}`;
  const line = lane.lane.items.find(({ id }) => id === since.item)?.line;
  return `looked at ${clockTime(before)}${by}, before line ${line} ran again (${clockTime(since.requestedAt)}): look anew`;
}

/** The same above an item that runs to be looked at. */
export function lookedLines(view: View, item: Item): Line[] {
  const words = lookedWords(view, item);
  return words === undefined ? [] : [labelled('AGAIN', [{ text: words, tone: 'warn' }])];
}
