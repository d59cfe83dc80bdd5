import { likenessOf } from './likeness.ts';

/** Where no vocabulary has the words of a text: whether it reads like a stop all the same, and like one that forbids. */
export function readsLikeStop(markdown: string): 'strict' | 'soft' | null {
  const { stops, strict } = likenessOf(markdown);
  if (stops < surely.stops) return null;
  return strict > 0 ? 'strict' : 'soft';
}

export function readsLikeOutcome(markdown: string): boolean {
  return likenessOf(markdown).expects > surely.expects;
}

/** Log-odds: a stop too many costs a question, and many of them the attention for those that matter. */
const surely = { stops: 1.3, expects: 1 };
