import type { TargetFact } from '../session/events.ts';
import type { Facts } from './action.ts';

/**
 * Why nothing is started that would aim elsewhere than the screen said, as a sentence; `aimed`: what it said. A context or a file of addresses
 * can be changed by somebody else between the look and the key: what was confirmed, or will be read as an answer, was of another target.
 */
export function aimsElsewhere({ aimed }: { aimed?: TargetFact }, { target }: Facts): string | undefined {
  if (aimed === undefined || aimed.key === target.key) return undefined;
  return `Nothing was started: the screen said ${aimed.display}, and it would run on ${target.display} now. Look at the target, then press again.`;
}
