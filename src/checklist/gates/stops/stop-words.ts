import type { Language } from '../../text/languages.ts';
import { grantedWork } from './granted-work.ts';
import { guardedWork } from './guarded-work.ts';
import { orderedWork } from './ordered-work.ts';
import { plainBans } from './plain-bans.ts';
import type { StopWords } from './stop-part.ts';
import { chinese, japanese, korean, persian } from './stop-words-asian.ts';
import { english } from './stop-words-english.ts';
import { french, german, iberian, russian } from './stop-words-european.ts';

/** The parts of a stop by language; another language is another entry. Letters of other scripts have no `\b`. */
export const stopWords: { [L in Language]: StopWords } = {
  english: {
    ...english,
    ...orderedWork.english,
    ...guardedWork.english,
    ...grantedWork.english,
    denies: plainBans.english,
  },
  german: { ...german, ...orderedWork.german, ...guardedWork.german, ...grantedWork.german, denies: plainBans.german },
  french: { ...french, ...orderedWork.french, ...guardedWork.french, ...grantedWork.french, denies: plainBans.french },
  iberian: {
    ...iberian,
    ...orderedWork.iberian,
    ...guardedWork.iberian,
    ...grantedWork.iberian,
    denies: plainBans.iberian,
  },
  russian: {
    ...russian,
    ...orderedWork.russian,
    ...guardedWork.russian,
    ...grantedWork.russian,
    denies: plainBans.russian,
  },
  chinese: {
    ...chinese,
    ...orderedWork.chinese,
    ...guardedWork.chinese,
    ...grantedWork.chinese,
    denies: plainBans.chinese,
  },
  japanese: {
    ...japanese,
    ...orderedWork.japanese,
    ...guardedWork.japanese,
    ...grantedWork.japanese,
    denies: plainBans.japanese,
  },
  korean: { ...korean, ...orderedWork.korean, ...guardedWork.korean, ...grantedWork.korean, denies: plainBans.korean },
  persian: {
    ...persian,
    ...orderedWork.persian,
    ...guardedWork.persian,
    ...grantedWork.persian,
    denies: plainBans.persian,
  },
};
