import { type Language, languagesOf } from '../languages.ts';
import type { StopPart } from './stop-part.ts';
import { stopWords } from './stop-words.ts';

/** What a sentence does to the walk by its shape: it forbids, names an order, asks for somebody, ends the work in a case, or puts the old state back in one. */
export type StopShape = 'ban' | 'order' | 'approval' | 'stop' | 'return';

/** The shapes, first match first: a sentence has one where it holds all of its parts in one language. */
const shapes: readonly { shape: StopShape; parts: readonly StopPart[] }[] = [
  { shape: 'stop', parts: ['orElse'] },
  { shape: 'stop', parts: ['faults'] },
  { shape: 'return', parts: ['returns'] },
  { shape: 'approval', parts: ['consents'] },
  { shape: 'ban', parts: ['forbids', 'bound'] },
  { shape: 'ban', parts: ['bans'] },
  { shape: 'order', parts: ['only'] },
  { shape: 'order', parts: ['demands'] },
  { shape: 'order', parts: ['limits'] },
  { shape: 'order', parts: ['calls'] },
];

/** The shape of one sentence, as a person reads it; null for one that stops nothing. */
export function stopShape(sentence: string): StopShape | null {
  const languages = languagesOf(sentence);
  const has = (parts: readonly StopPart[], language: Language) =>
    parts.every((part) => stopWords[language][part]?.test(sentence) === true);
  return shapes.find(({ parts }) => languages.some((language) => has(parts, language)))?.shape ?? null;
}
