import type { Facts } from '../facts.ts';
import type { Recogniser } from '../kinds.ts';

/** Comments only, or a list of sentences in a fence for a shell: things to do or to know by hand. */
export const manual: Recogniser = ({ label, code, comments }) => {
  if (isListOfWork({ label, code }))
    return { reads: 'manual', confidence: 'D', why: 'It is a list of what is to be done: to be done by hand.' };
  if (code.length > 0) return null;
  if (comments.length === 0) return { reads: 'text', confidence: 'D', why: 'There is nothing in it.' };
  if (label === 'text' || label === 'markdown') return null;
  return { reads: 'manual', confidence: 'D', why: 'It holds comments only: to be done by hand.' };
};

/** "- Watch the error rate": a list of settings has names with values. */
export function isListOfWork({ label, code }: Pick<Facts, 'label' | 'code'>): boolean {
  return (
    label === 'shell' && code.length > 1 && code.every((line) => /^\s*[-*•]\s+\p{Lu}\p{L}*\s[^:={}]*$/u.test(line))
  );
}
