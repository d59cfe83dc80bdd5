import { toldToCheck } from '../expected/check-words.ts';
import { saysShould } from '../expected/expectation-words.ts';
import { saysResult } from '../expected/result-words.ts';
import { saysSuccess } from '../expected/success-words.ts';
import { saysTrailing } from './trailing-words.ts';

/** Whether a comment behind a command says what that is to show. */
export function saysExpected(text: string): boolean {
  return trailingExpectation.test(text) || saysShould(text) || saysThere(text) || toldToCheck(text) !== null;
}

const trailingExpectation = /^(?:should|must|expect\w*|verify|shows?|returns?|prints?|outputs?)\b/i;

/** What is so once the command has run. */
function saysThere(text: string): boolean {
  return saysTrailing(text) || saysResult(text, ['state', 'made', 'appears']) || saysSuccess(text);
}

/** Whether a comment below the last command of a block tells to look at what was done, or says what is there then. One with a dash in it names and explains. */
export function asksToLook(text: string): boolean {
  return !/\s[-–—]\s/.test(text) && (toldToCheck(text) !== null || saysThere(text));
}

/** Behind a command: when it is run. */
export const trailingCondition = /^(?:only )?(?:if|when|unless|in case)\b|^\(?optional/i;

/** Above a list of what is to be looked at. */
export const listHeading =
  /^(?:verify|check(?: for| that)?|confirm|ensure|make sure|look for|you should see|validate|monitor)\b.*:\s*$/i;
