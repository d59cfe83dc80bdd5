import type { Language } from '../languages.ts';
import { plainBans } from './plain-bans.ts';
import type { StopWords } from './stop-part.ts';
import { chinese, japanese, korean, persian } from './stop-words-asian.ts';
import { english } from './stop-words-english.ts';
import { french, german, iberian, russian } from './stop-words-european.ts';

/** The parts of a stop by language; another language is another entry. Letters of other scripts have no `\b`. */
export const stopWords: { [L in Language]: StopWords } = {
  english: { ...english, denies: plainBans.english },
  german: { ...german, denies: plainBans.german },
  french: { ...french, denies: plainBans.french },
  iberian: { ...iberian, denies: plainBans.iberian },
  russian: { ...russian, denies: plainBans.russian },
  chinese: { ...chinese, denies: plainBans.chinese },
  japanese: { ...japanese, denies: plainBans.japanese },
  korean: { ...korean, denies: plainBans.korean },
  persian: { ...persian, denies: plainBans.persian },
};
