import type { Plan } from '../plan/plan.ts';
import type { SessionEvent } from '../session/events.ts';
import { type SignOffVersion, signOffVersion } from '../session/sign-off-version.ts';
import { placeWords } from './failed-attempts.ts';

/**
 * Which of several ways was taken: `place` is the step or the way back that asks (null: asked at the start), `made` how far the walk was where
 * that does not say it (null: it does), `among` how many there were. `by` and `at`: who took it, when (RFC 3339). A way that was taken later
 * in its place is a choice of its own.
 */
export type ChoiceMade = {
  place: string | null;
  made: string | null;
  line: number | null;
  title: string;
  taken: string;
  among: number;
  by: string;
  at: string;
  reason: string | null;
};

/**
 * Every choice that was made, in the order of the journal; as a sign-off of this version tells it. Before the fifth all that no step asks was
 * said to be made at the start.
 */
export function choicesMade(
  plan: Plan,
  events: readonly SessionEvent[],
  version: SignOffVersion = signOffVersion,
): ChoiceMade[] {
  const lanes = version < 5 ? plan.steps : [...plan.steps, ...plan.rollbacks];
  const stood: Stood = {};
  return events.flatMap((event) => {
    move(stood, event);
    const { type, data, time, actor } = event;
    if (type !== 'choice.made') return [];
    const choice = plan.choices.find(({ id }) => id === data.choice);
    const asks = lanes.find(({ items }) => items.some(({ id }) => id === choice?.askedAt))?.id;
    return [
      {
        place: asks === undefined ? null : placeWords(plan, asks),
        made: version < 5 ? null : madeWords(plan, stood, asks),
        line: choice?.line ?? null,
        title: choice?.title ?? data.choice,
        taken: data.label,
        among: choice?.options.length ?? 0,
        by: actor.id,
        at: time,
        reason: data.reason ?? null,
      },
    ];
  });
}

/** The step that was entered last, and the way back that is being walked. */
type Stood = { step?: string; back?: string | undefined };

function move(stood: Stood, { type, data }: SessionEvent): void {
  if (type === 'step.entered') stood.step = data.step;
  if (type === 'rollback.started') stood.back = data.rollback;
  if (type === 'rollback.ended') stood.back = undefined;
}

/** A step that asks is not entered before it is answered: only of what is asked at the start does the step say how far the walk was. */
function madeWords(plan: Plan, { step, back }: Stood, asks: string | undefined): string | null {
  if (back !== undefined) return back === asks ? null : `in ${placeWords(plan, back)}`;
  return asks === undefined && step !== undefined ? `after ${placeWords(plan, step)} was entered` : null;
}

/** `step 4, line 26: "Choose one: quick / slow": took "quick", 1 of 2; ada at 2026-…: why it was changed`. */
export function choiceWords({ place, made, line, title, taken, among, by, at, reason }: ChoiceMade): string {
  const asked = place ?? 'at the start';
  const where = [made === null ? asked : `asked ${asked}, made ${made}`, ...(line === null ? [] : [`line ${line}`])];
  return `${where.join(', ')}: "${title}": took "${taken}", 1 of ${among}; ${by} at ${at}${reason === null ? '' : `: ${reason}`}`;
}
