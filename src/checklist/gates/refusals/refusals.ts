import type { Language } from '../../text/languages.ts';
import type { GatePattern } from '../gate-pattern.ts';
import { chinese, japanese, korean, persian } from './refusals-asian.ts';
import { english } from './refusals-english.ts';
import { french, german, iberian, russian } from './refusals-european.ts';

/** What becomes of the work in a case, by language; another language is another entry. */
export const refusals: { [L in Language]: readonly GatePattern[] } = {
  english,
  german,
  french,
  iberian,
  russian,
  chinese,
  japanese,
  korean,
  persian,
};
