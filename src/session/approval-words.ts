import type { SessionEvent } from './events.ts';

/** What others said of what was asked of them, and what was handed in and did not count, in the order of the journal: as it is signed. */
export function approvalsSaid(events: readonly SessionEvent[]): string[] {
  return events.flatMap((event) => approvalWords(event) ?? []);
}

function approvalWords({ type, data, time }: SessionEvent): string | undefined {
  if (type === 'approval.given')
    return `${data.gate}: given by ${data.principal} (${data.key}) at ${time}${data.via === 'account' ? `, handed in from the operator's account (uid ${data.uid})` : ''}`;
  if (type === 'approval.declined') return `${data.gate}: declined by ${data.principal} at ${time}: ${data.reason}`;
  if (type === 'approval.refused')
    return `${data.gate}: refused to ${data.principal ?? 'nobody by name'} (${data.key ?? 'no key'}) at ${time}: ${data.why}`;
  return type === 'approval.withdrawn'
    ? `${data.gate}: withdrawn by ${data.principal} at ${time}: ${data.reason}`
    : undefined;
}
