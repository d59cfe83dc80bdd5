import { labelledExpectation } from './expectation-words.ts';
import { labelledResult } from './expected-names.ts';

/** What stands behind "Expected output:", "Erwartet:", "预期结果："; undefined behind other labels, and where it follows below. */
export function labelledExpected(text: string): string | undefined {
  return english.exec(text)?.[1] ?? (labelledExpectation(text) || undefined);
}

const english =
  /^expect(?:ed|ation)?(?: (?:output|results?|response|status|behaviou?r|values?|outcome|state))?\s*:\s*(\S.*)$/i;

/** The same, or what stands behind "Result:"; a text without such a label as it is. */
export function behindLabel(text: string): string {
  return labelledExpected(text) ?? labelledResult(text) ?? text;
}
