import { likenessOf } from './likeness.ts';

/** Where no vocabulary has the words of a text: whether it reads like a stop all the same, and like one that forbids. */
export function readsLikeStop(markdown: string, least = surely.stops): 'strict' | 'soft' | null {
  const { stops, strict } = likenessOf(markdown);
  if (stops < least) return null;
  return strict > 0 ? 'strict' : 'soft';
}

/** The same of a row of a table, which says less: its cells as they are written. */
export function readsLikeRowOfStop(cells: readonly string[]): 'strict' | 'soft' | null {
  return readsLikeStop(cells.join(' | '), surely.row);
}

export function readsLikeOutcome(markdown: string): boolean {
  return likenessOf(markdown).expects > surely.expects;
}

/** From which log-odds on: a stop too many costs a question, and many of them the attention for those that matter. */
export const surely = { stops: 1.3, row: 2, expects: 1 };
