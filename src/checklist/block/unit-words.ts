import { toldToCheck } from '../expected/check-words.ts';
import { saysShould } from '../expected/expectation-words.ts';
import { saysTrailing } from './trailing-words.ts';

/** Whether a comment behind a command says what that is to show. */
export function saysExpected(text: string): boolean {
  return trailingExpectation.test(text) || saysShould(text) || saysTrailing(text);
}

const trailingExpectation = /^(?:should|must|expect\w*|verify|shows?|returns?|prints?|outputs?)\b/i;

/** Whether a comment below the last command of a block tells to look at what was done. One with a dash in it names and explains. */
export function asksToLook(text: string): boolean {
  return !/\s[-–—]\s/.test(text) && toldToCheck(text) !== null;
}

/** Behind a command: when it is run. */
export const trailingCondition = /^(?:only )?(?:if|when|unless|in case)\b|^\(?optional/i;

/** Above a list of what is to be looked at. */
export const listHeading =
  /^(?:verify|check(?: for| that)?|confirm|ensure|make sure|look for|you should see|validate|monitor)\b.*:\s*$/i;
