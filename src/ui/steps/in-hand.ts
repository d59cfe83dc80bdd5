import type { Context } from '../screen.ts';

/** What a key of the walk is told. */
export type Walk = Context<'walk'>;

/** The item in hand, with the lane it is in. */
export function handOf({ view }: Walk): { step: string; item: string } | undefined {
  return view.lane && view.inHand?.kind === 'item' ? { step: view.lane.lane.id, item: view.inHand.item.id } : undefined;
}
