import type { SessionEvent } from '../../session/events.ts';
import type { SignOffVersion } from '../../session/sign-off-version.ts';

/** Whether these events were closed by the rules of this version of the sign-off, or of a later one. An open session is held to none that came later than the first. */
export function keepsRulesOf(events: readonly SessionEvent[], version: SignOffVersion): boolean {
  return events.some(({ type, data }) => type === 'session.closed' && (data.signOff ?? 1) >= version);
}
