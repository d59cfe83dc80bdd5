import type { LaneView, Stop } from '../walk/walk.ts';
import { stopId } from './main-place.ts';

/** The stop of a lane with this id. A panel of thousands of boxes asks for each of them at every drawing: the lane is gone through once. */
export function stopOf(lane: LaneView | undefined, id: string): Stop | undefined {
  if (lane === undefined) return undefined;
  const stops = known.get(lane) ?? new Map(lane.stops.map((stop) => [stopId(stop), stop]));
  known.set(lane, stops);
  return stops.get(id);
}

/** A view of a lane is made anew with each event, and never changes. */
const known = new WeakMap<LaneView, Map<string, Stop>>();
