import type { SessionEvent } from '../../session/events.ts';
import { durationWords } from '../report/event-words.ts';

/**
 * What speaks against the times of a record, as sentences: the wall clock held against the machine's own count within each start of the server, and the
 * end against the time of this check. Honest clocks are set and machines sleep, so that none of it makes a record worse. Pure.
 */
export function clockRemarks(events: readonly SessionEvent[], now: Date): string[] {
  const epochs = Map.groupBy(events, ({ epoch }) => epoch);
  return [...[...epochs.values()].flatMap((lines) => stepped(lines) ?? []), ...inFuture(events, now)];
}

/** A clock that is kept right by small steps drifts less than this in days. */
const toleranceMs = 60_000;

function stepped(lines: readonly SessionEvent[]): string | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const aheadMs = (event: SessionEvent) =>
    Date.parse(event.time) - Date.parse(first.time) - (event.mono - first.mono) / 1000;
  const at = lines.findIndex((event) => Math.abs(aheadMs(event)) > toleranceMs);
  const [before, after] = [lines[at - 1], lines[at]];
  if (before === undefined || after === undefined) return undefined;
  const ahead = aheadMs(after);
  const way = `${durationWords(Math.round(Math.abs(ahead)))} ${ahead > 0 ? 'ahead' : 'back'}`;
  return `The times from line ${after.seq} on (${after.time}): since line ${first.seq} the host's clock went ${way} of what the machine itself counted (mono). It was set, the machine slept, or times were written in afterwards.`;
}

function inFuture(events: readonly SessionEvent[], now: Date): string[] {
  const latest = events.toSorted((one, other) => Date.parse(one.time) - Date.parse(other.time)).at(-1);
  const aheadMs = latest === undefined ? 0 : Date.parse(latest.time) - now.getTime();
  if (latest === undefined || aheadMs <= toleranceMs) return [];
  return [
    `The time of line ${latest.seq}, ${latest.time}: it is ${durationWords(aheadMs)} after this check. The clock there or here is wrong, or the time was written in.`,
  ];
}
