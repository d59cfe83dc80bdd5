import type { Language } from '../languages.ts';
import type { StopWords } from './stop-part.ts';
import { chinese, japanese, korean, persian } from './stop-words-asian.ts';
import { english } from './stop-words-english.ts';
import { french, german, iberian, russian } from './stop-words-european.ts';

/** The parts of a stop by language; another language is another entry. Letters of other scripts have no `\b`. */
export const stopWords: { [L in Language]: StopWords } = {
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
