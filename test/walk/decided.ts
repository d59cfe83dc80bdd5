import type { Plan } from '../../src/plan/plan.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import type { Action, Facts } from '../../src/walk/action.ts';
import { decide } from '../../src/walk/decide.ts';
import { aPlan, clear, folded, ran, someFacts } from '../support/plan.ts';

const now = { time: '2026-11-20T02:00:00.000Z', mono: 0, id: 'r1' };

/** What comes of an action on a plan, at one moment. */
export function decided(
  action: Action,
  state: SessionState = initialState,
  plan: Plan = aPlan(),
  facts: Facts = someFacts,
) {
  return decide({ plan, state, now, facts }, action);
}

/** The types of the events, or the words of the refusal. */
export const types = (decision: ReturnType<typeof decided>) =>
  'refused' in decision ? decision.refused : decision.map(({ type }) => type);
/** A command that changes only files of the checkout, in a local environment. */
export const files: Facts = { ...someFacts, onlyFiles: true, environment: 'local', protected: false };
/** The first step is done, and its stop is clear. */
export const backedUp = folded([...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b'), clear('s1', 'g14')]);
