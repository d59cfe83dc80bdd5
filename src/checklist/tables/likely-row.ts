import { readsLikeRowOfStop } from '../likeness/reads-like.ts';
import { type Found, joined, type Row, subjectOf } from './row.ts';

/**
 * A row about a case that reads like a stop as a whole, in words that no list has. One word names something that is only explained. `cells`: as
 * they are written.
 */
export function likelyRow({ line, roles, texts }: Row, cells: readonly string[]): Found | null {
  const like = readsLikeRowOfStop(cells);
  const subject = subjectOf({ roles, texts });
  if (like === null || !isCase.test(subject)) return null;
  return {
    line,
    type: like === 'strict' ? 'stop' : 'soft',
    text: joined(texts),
    conditions: [{ line, text: subject }],
  };
}

const isCase = /\S\s+\S|\p{Lo}{4}/u;
