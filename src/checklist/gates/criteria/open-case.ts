import type { Gate } from '../../../plan/plan.ts';
import { words } from '../../markdown/plain-text.ts';
import { withoutInnerDots } from '../../text/inner-dots.ts';
import { type Said, saidIn, triedOn } from '../../text/languages.ts';
import { strongWordsIn } from '../refusals/strong-stops.ts';
import { criteriaWords } from './criteria-words.ts';
import { type OpenCaseWords, openCaseWords } from './open-case-words.ts';

/**
 * What a lead does in the cases below it: "Rollback is required when:", "The window is closed if any of these occurs:", "A release counts only
 * if:". Null where it opens no case, or where it says what is not to be done then.
 */
export function openCase(lead: string): Gate['type'] | null {
  const text = withoutInnerDots(words(lead));
  if (text.length > longest) return null;
  const rows = opensIn(text).filter(({ pattern }) => pattern.test(text));
  return rows.reduce<Gate['type'] | null>((found, row) => found ?? endOf(text, row), null);
}

/** Whether a lead has cases below it, whatever is done in them, and is no "do not use it if:". */
export function opensCase(lead: string): boolean {
  const text = words(lead);
  return opensIn(text).some(({ pattern, words: said }) => pattern.test(text) && !said.negates.test(text));
}

type Row = Said & { words: OpenCaseWords };

const opensIn = triedOn(
  saidIn(openCaseWords, (said, language): Row[] => [{ language, pattern: said.opens, words: said }]),
);

/** "Si" opens a case in more than one language: the rest of the words tells which. */
function endOf(text: string, { language, words: said }: Row): Gate['type'] | null {
  const isDenied = said.negates.test(text);
  if (!isDenied && criteriaWords[language].rollback.test(text)) return 'rollback';
  return strongWordsIn(text) ?? (!isDenied && said.only.test(text) ? 'soft' : null);
}

/** What is longer explains. */
const longest = 180;
