import type { Facts } from './facts.ts';

/** "Its label says bash, but 3 of 7 lines are SQL.": what the label promises against what stands there, counted. */
export function but({ raw, code }: Pick<Facts, 'raw' | 'code'>, lines: number, what: string): string {
  const lang = raw.lang?.trim() ?? '';
  const label = lang === '' ? 'It has no label, and' : `Its label says ${lang}, but`;
  if (lines >= code.length)
    return `${label} ${code.length === 1 ? 'its only line is' : 'all of its lines are'} ${what}.`;
  return `${label} ${lines} of ${code.length} lines ${lines === 1 ? 'is' : 'are'} ${what}.`;
}
