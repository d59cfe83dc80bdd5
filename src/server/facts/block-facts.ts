import type { Plan } from '../../plan/plan.ts';
import { planAsRead } from '../../plan/plan-as-read.ts';
import type { NewEvent } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import type { BlockFacts } from '../../walk/action.ts';
import { findLane } from '../../walk/lane.ts';
import { blockInDoubt } from '../../walk/readings.ts';
import type { World } from '../world.ts';

type Asked = { step: string; item: string };

/** What is known of the block of an item; undefined where the block is in no doubt. */
export function blockFacts(world: World, plan: Plan, { step, item }: Asked): BlockFacts | undefined {
  const lane = findLane(plan, step);
  const mine = lane?.items.find(({ id }) => id === item);
  const block = lane && mine && blockInDoubt(plan, lane, mine);
  return block && world.block(block.line, block.endLine);
}

/** Keeps what was said of a block for later sessions. What came from memory keeps its own time there. */
export function keepReading(world: World, events: NewEvent[], at: string): void {
  const said = events.find((event) => event.type === 'reading.answered');
  if (said?.type !== 'reading.answered' || said.data.remembered !== undefined) return;
  const { sha256, answer, reason } = said.data;
  world.rememberReading(sha256, { answer, at, ...(reason === undefined ? {} : { reason }) });
}

/** The lane and the item as they are read in this session. */
export function placeOf(plan: Plan, state: SessionState, { step, item }: Asked) {
  const lane = findLane(planAsRead(plan, state), step);
  const mine = lane?.items.find(({ id }) => id === item);
  return lane && mine && { lane, item: mine };
}
