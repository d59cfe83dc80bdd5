import type { SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import { mustSayHow } from '../walk/decide-answer.ts';
import { didNotEndWell } from '../walk/decide-as-expected.ts';
import { itemState, type Lane } from '../walk/lane.ts';
import type { Actions } from './screen.ts';

/** Says of an item that it is done; what has to be said with it is asked for first. */
export function sayDone(state: SessionState, lane: Lane, { item, actions }: { item: Item; actions: Actions }): void {
  const at = { step: lane.id, item: item.id, title: item.title };
  const ran = itemState(state, lane.id, item.id).runs.length > 0;
  const verb = didNotEndWell(state, lane, item) ? 'failedDone' : ran ? 'seenDone' : 'byHand';
  if (mustSayHow(state, lane, item)) actions.open({ name: 'reason', about: { verb, ...at } });
  else void actions.act({ do: 'answer', step: lane.id, items: [item.id], answer: 'done' });
}
