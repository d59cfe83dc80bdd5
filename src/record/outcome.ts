import type { Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';

/** How a session stands as a whole, as the walk reads it. It comes as an argument, for a record knows steps but not how they are walked. */
export type Outcome = {
  /** The announcement, such as COMPLETE WITH 2 DEVIATIONS. */
  text: string;
  result: 'complete' | 'incomplete' | 'rolled back';
  deviations: readonly { step: string; what: string; reason: string }[];
  /** Titles of steps that are not done. */
  open: readonly string[];
  /** How many steps have each status. */
  counts: Readonly<Record<string, number>>;
  /** Every step in the order of the walk. */
  steps: readonly { id: string; status: string }[];
  /** What was expected of something that ran, and nobody judged. */
  notJudged?: readonly { step: string; words: string }[];
};

export type OutcomeOf = (plan: Plan, state: SessionState) => Outcome;

/** The words that people read for a step's status. */
export function statusWords(status: string): string {
  return words[status] ?? status;
}

const words: Readonly<Record<string, string>> = {
  notStarted: 'not started',
  notApplicable: 'not applicable',
  rolledBack: 'rolled back',
  unknown: 'outcome unknown',
};
