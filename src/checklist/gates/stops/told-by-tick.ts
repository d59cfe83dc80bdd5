import { words } from '../../markdown/plain-text.ts';
import { saidIn, triedOn } from '../../text/languages.ts';
import { approvalsAsked } from '../second-person.ts';
import type { SoftGate } from '../soft-gate-words.ts';
import { stopWords } from './stop-words.ts';

/**
 * Whether the tick of a box says all that a stop in it would ask: "[ ] Town council approval obtained", "[ ] No burnt loaves during the trial".
 * What another person has to say is asked all the same.
 */
export function isToldByTick({ kind, text }: SoftGate, box: string): boolean {
  if (approvalsAsked(box) > 0) return false;
  if (kind === 'ban') return text === words(box);
  return kind === 'approval' && consentsIn(text).some(({ pattern }) => pattern.test(text));
}

const consentsIn = triedOn(
  saidIn(stopWords, ({ consented }, language) => (consented === undefined ? [] : [{ language, pattern: consented }])),
);
