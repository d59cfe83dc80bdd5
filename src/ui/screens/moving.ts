import { stopId } from '../main-place.ts';
import type { Context, SharedKey } from '../screen.ts';

/** Up and Down look at the other items and stops of the step; nothing is done by looking. */
export const moving: SharedKey[] = [
  { key: 'Up', label: 'item before', hidden: true, looks: true, does: (context) => lookBeside(context, -1) },
  { key: 'k', label: 'item before', hidden: true, looks: true, does: (context) => lookBeside(context, -1) },
  { key: 'Down', label: 'next item', hidden: true, looks: true, does: (context) => lookBeside(context, 1) },
  { key: 'j', label: 'next item', hidden: true, looks: true, does: (context) => lookBeside(context, 1) },
];

/** Shows the neighbour of what is in hand, or of the stop named. */
function lookBeside({ view, actions }: Pick<Context, 'view' | 'actions'>, by: number, from?: string): void {
  const { lane, inHand } = view;
  const id = from ?? (inHand && stopId(inHand));
  const at = lane?.stops.findIndex((stop) => stopId(stop) === id) ?? -1;
  const to = at < 0 ? undefined : lane?.stops[at + by];
  if (lane && to) actions.pick(lane.lane.id, stopId(to));
}
