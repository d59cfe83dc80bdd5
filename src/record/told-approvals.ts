import { unapprovedWords } from '../plan/approval-rules.ts';
import { itemOf } from '../plan/command-outcomes.ts';
import type { Plan } from '../plan/plan.ts';
import type { EventData, SessionEvent } from '../session/events.ts';
import { placeWords } from './failed-attempts.ts';

/**
 * What another person said of a place, or that it was gone on without one. `gate`: the stop or the item it is about; `place`: `step 2`, or the way
 * back's title; `key`: the fingerprint of who approved; `reason`: of whoever did not, or went on alone. `time`: RFC 3339, UTC, by the host's clock.
 */
export type ToldApproval = {
  said: 'given' | 'refused' | 'declined' | 'withdrawn' | 'waived';
  gate: string;
  place: string;
  principal: string | null;
  key: string | null;
  /** How a yes came: from another account of the host, from the operator's own, or pasted by the operator; null for what is no yes. */
  via: 'login' | 'account' | 'paste' | null;
  time: string;
  reason: string | null;
};

/** Who approved what with which key and when, who did not, and what was gone on with alone, in the order of the journal. */
export function toldApprovals({ plan, events }: { plan: Plan; events: readonly SessionEvent[] }): ToldApproval[] {
  return events.flatMap(({ type, data, time }): ToldApproval[] => {
    if (type === 'step.overridden') return waived(plan, data) ? [{ said: 'waived', ...waiver(plan, data), time }] : [];
    if (type === 'approval.refused') {
      const { gate, step, principal, key, via, why } = data;
      return [{ said: 'refused', gate, place: placeWords(plan, step), principal, key, via, time, reason: why }];
    }
    if (type !== 'approval.given' && type !== 'approval.declined' && type !== 'approval.withdrawn') return [];
    const { gate, step, principal } = data;
    const told = { gate, place: placeWords(plan, step), principal, time };
    return type === 'approval.given'
      ? [{ said: 'given', ...told, key: data.key, via: data.via, reason: null }]
      : [{ said: saidBy[type], ...told, key: null, via: null, reason: data.reason }];
  });
}

/** `step 2, g18: given by bob (SHA256:…); 2026-01-31 12:03:04`. */
export function toldWords({ said, gate, place, principal, key, via, time, reason }: ToldApproval): string {
  const who =
    said === 'waived'
      ? 'no second person'
      : `${said} ${said === 'refused' ? 'to' : 'by'} ${principal ?? 'nobody by name'}${key === null ? '' : ` (${key})`}`;
  const why = reason === null ? '' : `: ${reason}`;
  const from = via === 'account' ? ", handed in from the operator's account" : '';
  return `${place}, ${gate}: ${who}${from}${why}; ${time.slice(0, 19).replace('T', ' ')}`;
}

const saidBy = { 'approval.declined': 'declined', 'approval.withdrawn': 'withdrawn' } as const;

type Overridden = EventData<'step.overridden'>;

/** Not every stop that was gone on against asks for a second person. */
function waived(plan: Plan, { gate, item, what }: Overridden): boolean {
  if (gate !== undefined) return plan.gates.some(({ id, approvals }) => id === gate && approvals !== undefined);
  return what === unapprovedWords(itemOf(plan, item ?? '')?.line ?? 0);
}

function waiver(plan: Plan, { gate, item, step, reason }: Overridden): Omit<ToldApproval, 'said' | 'time'> {
  return { gate: gate ?? item ?? '', place: placeWords(plan, step), principal: null, key: null, via: null, reason };
}
