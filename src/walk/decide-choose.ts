import type { Choice, Plan } from '../plan/plan.ts';
import type { Decision, NewEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import type { Action } from './action.ts';
import { type Context, shortestReason, tooShort } from './context.ts';
import { skippedBecause } from './lane.ts';

type ChooseAction = Extract<Action, { do: 'choose' }>;

/** One of several ways is taken; another one than before needs a reason once a command of that has run. */
export function decideChoose({ plan, state }: Context, { choice, option, reason }: ChooseAction): Decision {
  const mine = plan.choices.find((one) => one.id === choice);
  const chosen = mine?.options[option];
  if (!mine || !chosen) return { refused: 'That is not one of the ways the checklist offers.' };
  const before = state.choices[choice];
  const ran =
    before &&
    mine.options[before.option]?.items.some((item) =>
      Object.values(state.steps).some((step) => (step.items[item]?.runs.length ?? 0) > 0),
    );
  if (ran && tooShort(reason))
    return {
      refused: `A command of "${before.label}" has already run. Changing the way now needs a reason of at least ${shortestReason} characters.`,
    };
  return [
    ...askedAfterAll(plan, state, mine),
    { type: 'choice.made', data: { choice, option, label: chosen.label, ...(reason ? { reason } : {}) } },
  ];
}

/** A choice that was skipped as a whole is open again when one of its ways is taken. */
function askedAfterAll({ steps, rollbacks }: Plan, state: SessionState, choice: Choice): NewEvent[] {
  const { askedAt } = choice;
  const lane = [...steps, ...rollbacks].find(({ items }) => items.some(({ id }) => id === askedAt))?.id;
  if (askedAt === null || lane === undefined || skippedBecause(state, lane, choice) === undefined) return [];
  return [{ type: 'check.answered', data: { step: lane, items: [askedAt], answer: 'open' } }];
}
