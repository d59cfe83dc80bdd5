import type { Instant, Recovery, WaitState } from './state.ts';

/**
 * Whole seconds that a wait has lasted at `now`. Within one boot the monotonic clock counts, whatever is done to the calendar; over the time
 * in which the machine was off only the calendar can tell, from the last event before to the first one after, and never backwards.
 */
export function waitedSeconds(
  wait: Pick<WaitState, 'seq' | 'mono'>,
  now: Instant,
  recovered: readonly Recovery[],
): number {
  let seconds = 0;
  let since = wait.mono;
  for (const { seq, rebooted, before, at, mono } of recovered) {
    if (!rebooted || seq < wait.seq || before === undefined) continue;
    seconds += Math.max(0, before.mono - since) / 1e6;
    seconds += Math.max(0, Date.parse(at) - Date.parse(before.time)) / 1000;
    since = mono;
  }
  return Math.max(0, Math.floor(seconds + (now.mono - since) / 1e6));
}
