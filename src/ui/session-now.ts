import type { Instant } from '../session/state.ts';
import type { View } from './view.ts';

/**
 * This moment by both clocks of the session, as far as a screen knows: since the last event both are taken to have gone on alike. The
 * server decides by its own.
 */
export function sessionNow({ now, state: { last } }: Pick<View, 'now' | 'state'>): Instant {
  const time = new Date(now).toISOString();
  if (last === undefined) return { time, mono: 0 };
  return { time, mono: last.mono + Math.max(0, now - Date.parse(last.time)) * 1000 };
}
