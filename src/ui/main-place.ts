import type { LaneView, Stop } from '../walk/walk.ts';
import type { Main } from './screen.ts';

/** What decides which screen the walk shows. */
export type Standing = {
  lane: LaneView | undefined;
  inHand: Stop | undefined;
  going: string | undefined;
  /** The shell to look around in that is open. */
  shell?: string | undefined;
  /** The item in hand was taken up again after it ran. */
  again: boolean;
  /** Items whose condition the operator said holds. */
  applies: ReadonlySet<string>;
  /** A choice of the checklist that is open decides whether this lane is walked at all. */
  asksFirst: boolean;
  /** It has to be said what the block of the item in hand is. */
  asksReading: boolean;
  /** It has to be said on which host the commands of its environment run. */
  asksHost: boolean;
  /** It is not known which environment the target of the item in hand is. */
  asksTarget: boolean;
};

/** The screen of the walk for where the operator stands. */
export function mainPlace({
  lane,
  inHand,
  going,
  shell,
  again,
  applies,
  asksReading,
  asksHost,
  asksTarget,
  asksFirst,
}: Standing): Main {
  if (going !== undefined) return { name: 'running', run: going };
  if (shell !== undefined) return { name: 'lookAround', shell };
  if (lane?.lane.number === null && inHand === undefined) return { name: 'rollbackOver', rollback: lane.lane.id };
  if (lane === undefined || inHand === undefined) return { name: 'complete' };
  if (asksFirst) return { name: 'questions' };
  const step = lane.lane.id;
  if (inHand.kind === 'gate')
    return inHand.status === 'stopped'
      ? { name: 'failure', step, stop: inHand.gate.id }
      : { name: 'stops', step, gate: inHand.gate.id };
  const { item, status } = inHand;
  const walk: Main = questionOf({ asksReading, asksHost, asksTarget }, { step, item: item.id });
  if (again) return walk;
  if (troubled.includes(status)) return { name: 'failure', step, stop: item.id };
  if (item.condition !== null && status === 'notStarted' && !applies.has(item.id))
    return { name: 'condition', step, item: item.id };
  if (status === 'review' && item.kind === 'diff') return { name: 'diff', step, item: item.id };
  if (status === 'review') return { name: 'review', step, item: item.id };
  if (item.kind === 'check') return { name: 'boxes', step, items: boxesAround(lane, item.id) };
  return walk;
}

/** What has to be said of an item before it can run. */
function questionOf(
  asks: Pick<Standing, 'asksReading' | 'asksHost' | 'asksTarget'>,
  at: { step: string; item: string },
): Main {
  // Where it runs may answer what it is: what is written for that host is in no doubt there.
  if (asks.asksHost) return { name: 'host', ...at };
  if (asks.asksReading) return { name: 'reading', ...at };
  return asks.asksTarget ? { name: 'mapping', ...at } : { name: 'walk' };
}

const troubled: readonly string[] = ['failed', 'contradicted', 'unknown'];

/** The boxes that stand together: neighbours of the one in hand with nothing else between them. */
function boxesAround(lane: LaneView, id: string): string[] {
  const isBox = (stop: Stop | undefined): stop is Extract<Stop, { kind: 'item' }> =>
    stop?.kind === 'item' && stop.item.kind === 'check' && (stop.item.condition === null || stop.item.id === id);
  const at = lane.stops.findIndex((stop) => stop.kind === 'item' && stop.item.id === id);
  let from = at;
  let to = at;
  while (isBox(lane.stops[from - 1])) from--;
  while (isBox(lane.stops[to + 1])) to++;
  return lane.stops.slice(from, to + 1).flatMap((stop) => (isBox(stop) ? [stop.item.id] : []));
}

/** The name a gate or an item goes by in its lane. */
export function stopId(stop: Stop): string {
  return stop.kind === 'gate' ? stop.gate.id : stop.item.id;
}
