import type { SessionState } from './state.ts';

/** The host that a session goes on on: that where it was opened, until its server came back on another. */
export function hostNow({
  opened,
  recovered,
}: Pick<SessionState, 'opened' | 'recovered'>): { name: string; machine: string | null } | undefined {
  return recovered.findLast(({ host }) => host !== undefined)?.host ?? opened?.data.host;
}
