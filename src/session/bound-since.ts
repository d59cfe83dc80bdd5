import type { SessionState } from './state.ts';

/** The event that last said where commands run; zero where none did. */
export function boundSince({ hosts, logins }: Pick<SessionState, 'hosts' | 'logins'>): number {
  return Math.max(0, ...[...Object.values(hosts), ...Object.values(logins)].map(({ seq }) => seq));
}
