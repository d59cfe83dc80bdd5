import type { SessionEvent } from '../../session/events.ts';
import { endedWell } from '../../session/failed-within.ts';

/** Whether an event is the end of a run that is no ground to go on: it failed, contradicts what the checklist expects, or nobody knows how it ended. */
export function endedBadly({ type, data }: SessionEvent): boolean {
  if (type === 'run.lost') return true;
  if (type === 'query.answered') return !data.outcome.ok || isContradicted(data.expectations);
  if (type !== 'run.ended') return false;
  return !(data.stoppedByOperator || endedWell(data)) || isContradicted(data.expectations);
}

function isContradicted(compared: readonly { outcome: string }[]): boolean {
  return compared.some(({ outcome }) => outcome === 'contradicted');
}
