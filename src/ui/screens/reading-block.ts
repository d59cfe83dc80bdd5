import type { Answers } from '../../server/clients/protocol.ts';
import { type BlockInDoubt, blockInDoubt, type Way, waysToRead } from '../../walk/readings.ts';
import { type Asked, answerOf, askOnce } from '../asked.ts';
import type { Context } from '../screen.ts';

/** What was asked of the session: the lines as written, and what is known of the block. */
export type Local = { source: Asked<Answers['source']>; block: Asked<Answers['block']> };
export type Here = Context<'reading', Local>;

/** The block in doubt that the screen is about. */
export function blockOf({ view, place }: Pick<Here, 'view' | 'place'>): BlockInDoubt | undefined {
  const lanes = [...view.walk.steps, ...(view.walk.rollback ? [view.walk.rollback] : [])];
  const lane = lanes.find((one) => one.lane.id === place.step)?.lane;
  const item = lane?.items.find(({ id }) => id === place.item);
  return lane && item && blockInDoubt(view.plan, lane, item);
}

/** What can be said of it. */
export function waysOf(here: Here): Way[] {
  const block = blockOf(here);
  return block ? waysToRead(block) : [];
}

/** How many answers stand before those that say what it is. */
export function firstOf(here: Here): number {
  return blockOf(here)?.example ? 1 : 0;
}

/** What was said of the block before, where that can be said of what is asked now. */
export function rememberedOf(here: Here) {
  const remembered = answerOf(here.local.block)?.remembered;
  return waysOf(here).some(({ answer }) => answer === remembered?.answer) ? remembered : undefined;
}

/** Asks for its lines as written, and for what was said of it before. */
export function ask(here: Here): void {
  const block = blockOf(here);
  if (!block) return;
  const { local, place, actions } = here;
  const { line: from, endLine: to } = block;
  const redraw = () => actions.scroll(0);
  askOnce(local.source, () => actions.ask<'source'>({ ask: 'source', from, to }), redraw);
  askOnce(local.block, () => actions.ask<'block'>({ ask: 'block', step: place.step, item: place.item }), redraw);
}

/** Where it stands, and how it is labelled. */
export function placeWords({ line: from, endLine, label }: BlockInDoubt): string {
  const lines = from === endLine ? `file line ${from}` : `file line ${from}-${endLine}`;
  return label === null ? `${lines}, no label` : `${lines}, labelled ${label}`;
}
