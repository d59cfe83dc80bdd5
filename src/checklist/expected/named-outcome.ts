import { plainText } from '../markdown/plain-text.ts';
import { labelledExpectation, saysShould } from './expectation-words.ts';

/** What a sentence names as expected, behind a label or in brackets; null where it names nothing. */
export function namedOutcome(sentence: string): string | null {
  return labelled(sentence) ?? inBrackets(sentence);
}

/** "Expected: `Stopped`." at the head of more text. */
function labelled(sentence: string): string | null {
  const text =
    /^(?:[*_]{2})?expect(?:ed|ation)?(?: (?:output|results?|response|status|value))?\s*:(?:[*_]{2})?\s*(\S.*)$/i.exec(
      sentence,
    )?.[1];
  return text ?? (labelledExpectation(plainText(sentence)) || null);
}

/** "Ask it directly (should fail from outside):" */
function inBrackets(sentence: string): string | null {
  const values = answered.exec(sentence)?.[1];
  if (values !== undefined) return plainText(values);
  const aside = /[(（]([^()（）]{4,})[)）]\W*$/u.exec(plainText(sentence))?.[1] ?? '';
  const label = labelledExpectation(aside) ?? '';
  return label !== '' || (aside.length >= 8 && (shouldBe.test(aside) || saysShould(aside))) ? aside : null;
}

/** "(`/in` 200, `/out` 404)": what is asked for, and with which code it answers. */
const answered = /[(（]((?:`[^`]+`\s*[:=→]?\s*[1-5]\d\d(?:\s*[,、，;]\s*)?)+)[)）]/;

const shouldBe =
  /^(?:it |this |both |all )?(?:should|must|expect(?:ed|s)?:?)\s(?!be run|only be run|already|(?:be )?(?:manually|always|never|then|first)\b)/i;
