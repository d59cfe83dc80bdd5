import type { Recogniser } from '../kinds.ts';

/** Comments only: things to do or to know by hand. */
export const manual: Recogniser = ({ label, code, comments }) => {
  if (code.length > 0) return null;
  if (comments.length === 0) return { reads: 'text', confidence: 'D', why: 'There is nothing in it.' };
  if (label === 'text' || label === 'markdown') return null;
  return { reads: 'manual', confidence: 'D', why: 'It holds comments only: to be done by hand.' };
};
