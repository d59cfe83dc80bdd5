import type { Plan } from '../plan/plan.ts';
import type { SessionEvent } from '../session/events.ts';
import { placeWords } from './failed-attempts.ts';

/**
 * Which of several ways was taken: `place` is the step that asks (null: asked at the start), `among` how many there were. `by` and `at`: who
 * took it, when (RFC 3339). A way that was taken later in its place is a choice of its own.
 */
export type ChoiceMade = {
  place: string | null;
  line: number | null;
  title: string;
  taken: string;
  among: number;
  by: string;
  at: string;
  reason: string | null;
};

/** Every choice that was made, in the order of the journal. */
export function choicesMade(plan: Plan, events: readonly SessionEvent[]): ChoiceMade[] {
  return events.flatMap(({ type, data, time, actor }) => {
    if (type !== 'choice.made') return [];
    const choice = plan.choices.find(({ id }) => id === data.choice);
    const step = plan.steps.find(({ items }) => items.some(({ id }) => id === choice?.askedAt));
    return [
      {
        place: step === undefined ? null : placeWords(plan, step.id),
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

/** `step 4, line 26: "Choose one: quick / slow": took "quick", 1 of 2; ada at 2026-…: why it was changed`. */
export function choiceWords({ place, line, title, taken, among, by, at, reason }: ChoiceMade): string {
  const where = [place ?? 'at the start', ...(line === null ? [] : [`line ${line}`])].join(', ');
  return `${where}: "${title}": took "${taken}", 1 of ${among}; ${by} at ${at}${reason === null ? '' : `: ${reason}`}`;
}
