import type { Plan } from '../plan/plan.ts';
import type { SessionEvent } from '../session/events.ts';
import { placeWords } from './failed-attempts.ts';

/**
 * A stop that somebody said is tripped, and how the walk went on from it. `became`: `standing`; `cleared` by an answer after something ran again; `taken back` or
 * `overridden`, each with a reason. `line`: of the stop in the checklist. Times are RFC 3339, UTC, by the host's clock; null where there is none.
 */
export type TrippedStop = {
  place: string;
  gate: string;
  line: number;
  condition: string;
  by: string;
  time: string;
  became: 'standing' | 'cleared' | 'taken back' | 'overridden';
  reason: string | null;
  endedBy: string | null;
  endedAt: string | null;
};

/** Every answer that tripped a stop, in the order of the journal. */
export function trippedStops({ plan, events }: { plan: Plan; events: readonly SessionEvent[] }): TrippedStop[] {
  const found: TrippedStop[] = [];
  for (const event of events) {
    const after = goneOn(event);
    const standing = after && found.find(({ gate, became }) => gate === after.gate && became === 'standing');
    if (after && standing) Object.assign(standing, after);
    if (event.type !== 'condition.answered' || event.data.answer !== 'true') continue;
    const { step, gate, condition } = event.data;
    const stop = plan.gates.find(({ id }) => id === gate);
    const told = {
      place: placeWords(plan, step),
      gate,
      line: stop?.line ?? 0,
      condition: condition ?? stop?.text ?? '',
    };
    const open = { became: 'standing', reason: null, endedBy: null, endedAt: null } as const;
    found.push({ ...told, by: event.actor.id, time: event.time, ...open });
  }
  return found;
}

/** Those that nobody has answered anew, overridden or taken back: a session stands there, or ended there. */
export function standingStops(told: Parameters<typeof trippedStops>[0]): TrippedStop[] {
  return trippedStops(told).filter(({ became }) => became === 'standing');
}

/** `step 2, line 18: "anything is red" by ann at 2026-01-31 12:03:04, taken back by ann at 2026-01-31 12:04:10: the wrong key`. */
export function trippedWords({
  place,
  line,
  condition,
  by,
  time,
  became,
  reason,
  endedBy,
  endedAt,
}: TrippedStop): string {
  const after = endedAt === null ? '' : ` by ${endedBy} at ${short(endedAt)}`;
  const why = reason === null ? '' : `: ${reason}`;
  return `${place}, line ${line}: "${condition}" by ${by} at ${short(time)}, ${became}${after}${why}`;
}

type GoneOn = Pick<TrippedStop, 'gate' | 'became' | 'reason' | 'endedBy' | 'endedAt'>;

function goneOn({ type, data, actor, time }: SessionEvent): GoneOn | undefined {
  const by = { endedBy: actor.id, endedAt: time };
  if (type === 'step.overridden' && data.gate !== undefined)
    return { gate: data.gate, became: 'overridden', reason: data.reason, ...by };
  if (type !== 'condition.answered' || data.answer !== 'clear') return undefined;
  const { gate, reason } = data;
  return reason === undefined
    ? { gate, became: 'cleared', reason: null, ...by }
    : { gate, became: 'taken back', reason, ...by };
}

function short(time: string): string {
  return time.slice(0, 19).replace('T', ' ');
}
