import type { GatePattern } from '../gate-pattern.ts';
import type { Language } from '../languages.ts';
import { atOnce, shouted } from './at-once.ts';
import { chinese, japanese, korean, persian } from './refusals-asian.ts';
import { english } from './refusals-english.ts';
import { french, german, iberian, russian } from './refusals-european.ts';

/** What becomes of the work in a case, by language; another language is another entry. */
export const refusals: { [L in Language]: readonly GatePattern[] } = {
  english: [...english, atOnce('english'), ...shouted],
  german: [...german, atOnce('german')],
  french: [...french, atOnce('french')],
  iberian: [...iberian, atOnce('iberian')],
  russian: [...russian, atOnce('russian')],
  chinese: [...chinese, atOnce('chinese')],
  japanese: [...japanese, atOnce('japanese')],
  korean: [...korean, atOnce('korean')],
  persian: [...persian, atOnce('persian')],
};
