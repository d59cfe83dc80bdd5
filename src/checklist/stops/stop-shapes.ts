import { type Language, likelyLanguagesOf } from '../languages.ts';
import type { StopPart } from './stop-part.ts';
import { stopWords } from './stop-words.ts';

/** What a sentence does to the walk by its shape: it forbids, names an order, asks for somebody, ends the work in a case, or puts the old state back in one. */
export type StopShape = 'ban' | 'order' | 'approval' | 'stop' | 'return';

/** The shapes, first match first: a sentence has one where it holds all of its parts in one language, and not what they are `without`. */
const shapes: readonly { shape: StopShape; parts: readonly StopPart[]; without?: StopPart }[] = [
  { shape: 'stop', parts: ['others', 'ends'] },
  { shape: 'stop', parts: ['cases', 'ends'] },
  { shape: 'stop', parts: ['orElse'] },
  { shape: 'stop', parts: ['faults'] },
  { shape: 'return', parts: ['returns'] },
  { shape: 'approval', parts: ['consents'] },
  { shape: 'approval', parts: ['people'] },
  { shape: 'ban', parts: ['forbids', 'bound'] },
  { shape: 'ban', parts: ['bans'] },
  { shape: 'order', parts: ['only'] },
  { shape: 'order', parts: ['first'] },
  { shape: 'order', parts: ['demands'], without: 'setUp' },
  { shape: 'order', parts: ['limits'] },
  { shape: 'order', parts: ['calls'] },
];

/** The shape of one sentence, as a person reads it; null for one that stops nothing. */
export function stopShape(sentence: string): StopShape | null {
  const languages = likelyLanguagesOf(sentence);
  const stands = (part: StopPart, language: Language) => stopWords[language][part]?.test(sentence) === true;
  const found = shapes.find(({ parts, without }) =>
    languages.some(
      (language) =>
        parts.every((part) => stands(part, language)) && (without === undefined || !stands(without, language)),
    ),
  );
  return found?.shape ?? null;
}
