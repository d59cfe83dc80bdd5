import type { Gate } from './plan.ts';

/** A stop in one line: its own words, and its conditions where they stand in a list below them. */
export function gateWords({ text, conditions }: Pick<Gate, 'text' | 'conditions'>): string {
  const listed = /(:|\bif)$/i.test(text.trimEnd()) ? conditions.map((one) => one.text).join(', ') : '';
  return listed === '' ? text : `${text.trimEnd()} ${listed}`;
}
