import type { Language } from '../../text/languages.ts';
import { grantedWork } from './granted-work.ts';
import { guardedWork } from './guarded-work.ts';
import { orderedWork } from './ordered-work.ts';
import { plainBans } from './plain-bans.ts';
import type { StopWords } from './stop-part.ts';
import { chinese, japanese, korean, persian } from './stop-words-asian.ts';
import { english } from './stop-words-english.ts';
import { french, german, iberian, russian } from './stop-words-european.ts';
import { toldResults } from './told-results.ts';

/** The parts of a stop by language; another language is another entry. Letters of other scripts have no `\b`. */
export const stopWords: { [L in Language]: StopWords } = {
  english: withParts('english', english),
  german: withParts('german', german),
  french: withParts('french', french),
  iberian: withParts('iberian', iberian),
  russian: withParts('russian', russian),
  chinese: withParts('chinese', chinese),
  japanese: withParts('japanese', japanese),
  korean: withParts('korean', korean),
  persian: withParts('persian', persian),
};

/** The parts that stand in a table of their own, in a page for all languages. */
function withParts(language: Language, own: StopWords): StopWords {
  const tables = [orderedWork, guardedWork, grantedWork, toldResults].map((table): StopWords => table[language]);
  return Object.assign({}, own, ...tables, { denies: plainBans[language] });
}
