import { withoutInnerDots } from '../../text/inner-dots.ts';
import { likelyLanguagesOf, type Said, saidIn, triedOn } from '../../text/languages.ts';
import { isTakenBack } from '../refusals/taken-back.ts';
import type { StopPart } from './stop-part.ts';
import { stopWords } from './stop-words.ts';

/**
 * What a sentence does to the walk by its shape: it forbids, names an order, asks for somebody, wants something looked at or done first
 * (an item that is done is that itself), ends the work in a case, or puts the old state back in one.
 */
export type StopShape = 'ban' | 'order' | 'approval' | 'look' | 'stop' | 'return';

/** The shapes, first match first: a sentence has one where it holds all of its parts in one language, and not what they are `without`. */
const shapes: readonly { shape: StopShape; parts: readonly StopPart[]; without?: StopPart }[] = [
  { shape: 'stop', parts: ['others', 'ends'] },
  { shape: 'stop', parts: ['cases', 'ends'] },
  { shape: 'stop', parts: ['orElse'] },
  { shape: 'stop', parts: ['faults'] },
  { shape: 'stop', parts: ['signals'] },
  { shape: 'return', parts: ['returns'] },
  { shape: 'approval', parts: ['consents'] },
  { shape: 'approval', parts: ['consented'] },
  { shape: 'approval', parts: ['people'] },
  { shape: 'approval', parts: ['agreed'] },
  { shape: 'approval', parts: ['granted'] },
  { shape: 'approval', parts: ['cleared'] },
  { shape: 'ban', parts: ['forbids', 'bound'] },
  { shape: 'ban', parts: ['bans'] },
  { shape: 'order', parts: ['must', 'before'], without: 'setUp' },
  { shape: 'order', parts: ['only'] },
  { shape: 'order', parts: ['confined'] },
  { shape: 'order', parts: ['first'] },
  { shape: 'order', parts: ['demands'], without: 'setUp' },
  { shape: 'order', parts: ['proven'], without: 'tells' },
  { shape: 'order', parts: ['beforeWork', 'looked'], without: 'tells' },
  { shape: 'order', parts: ['afterLook', 'worked'], without: 'tells' },
  { shape: 'order', parts: ['worksOut'] },
  { shape: 'order', parts: ['repaired'] },
  { shape: 'order', parts: ['kept'] },
  { shape: 'look', parts: ['frozen'], without: 'tells' },
  { shape: 'look', parts: ['ahead'], without: 'tells' },
  { shape: 'look', parts: ['copied'], without: 'tells' },
  { shape: 'order', parts: ['limits'] },
  { shape: 'order', parts: ['calls'] },
  { shape: 'ban', parts: ['rejects'] },
  { shape: 'ban', parts: ['denies'] },
];

/** A shape as a language says it: `pattern` is of its first part, `others` are of the rest. */
type Row = Said & { shape: StopShape; others: readonly Words[]; without: Words | undefined };
type Words = Pick<RegExp, 'test'>;

const rows = shapes.flatMap(({ shape, parts, without }) =>
  saidIn(stopWords, (words, language): Row[] => {
    const [pattern, ...others] = parts.flatMap((part) => words[part] ?? []);
    if (pattern === undefined || others.length + 1 < parts.length) return [];
    return [{ shape, language, pattern, others, without: without && words[without] }];
  }),
);

const shapesIn = triedOn(rows, likelyLanguagesOf);

/** The shape of one sentence, as a person reads it; null for one that stops nothing. */
export function stopShape(sentence: string): StopShape | null {
  const said = withoutInnerDots(sentence);
  const stands = (words: Words) => words.test(said);
  const found = shapesIn(said).find(
    ({ shape, pattern, others, without, language }) =>
      stands(pattern) &&
      others.every(stands) &&
      (without === undefined || !stands(without)) &&
      !(endsWork.has(shape) && isTakenBack(said, language)),
  );
  return found?.shape ?? null;
}

const endsWork: ReadonlySet<StopShape> = new Set(['stop', 'return']);

/** Whether a sentence without inner dots holds words that some shape is made of: only then may a part of it have one. */
export function mayHaveShape(sentence: string): boolean {
  return shapesIn(sentence).length > 0;
}
