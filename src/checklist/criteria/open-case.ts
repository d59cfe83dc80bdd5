import type { Gate } from '../../plan/plan.ts';
import { withoutInnerDots } from '../inner-dots.ts';
import { type Language, type Said, saidIn, triedOn } from '../languages.ts';
import { words } from '../plain-text.ts';
import { strongWordsIn } from '../refusals/strong-stops.ts';
import { criteriaWords } from './criteria-words.ts';
import { type OpenCaseWords, openCaseWords } from './open-case-words.ts';

/**
 * What a lead does in the cases below it: "Rollback is required when:", "The window is closed if any of these occurs:", "A release counts only
 * if:". Null where it opens no case, or where it says what is not to be done then.
 */
export function openCase(lead: string): Gate['type'] | null {
  const text = withoutInnerDots(words(lead));
  const row = text.length > longest ? undefined : opensIn(text).find(({ pattern }) => pattern.test(text));
  if (row === undefined) return null;
  return endsIn(text, row) ?? (row.words.only.test(text) && !row.words.negates.test(text) ? 'soft' : null);
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

function endsIn(text: string, { language, words: said }: Row): Gate['type'] | null {
  const isBack = !said.negates.test(text) && goesBack(text, language);
  return isBack ? 'rollback' : strongWordsIn(text);
}

function goesBack(text: string, language: Language): boolean {
  return criteriaWords[language].rollback.test(text);
}

/** What is longer explains. */
const longest = 180;
