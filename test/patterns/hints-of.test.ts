import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hintsOf } from '../../src/patterns/hints-of.ts';
import { foldedText } from './folded-text.ts';

describe('the hints of a pattern', () => {
  const cases: readonly [pattern: RegExp, hints: string[] | null][] = [
    [/rollback/, ['rollba']],
    [/\bNever\b/i, ['never']],
    [/do not (?:proceed|go on)/i, ['do not']],
    [/stop|abort criteria/, ['stop', 'abort ']],
    [/(?:stop|abort)\s+(?:deployment|release)/, ['deploy', 'releas']],
    [/roll[- ]?back/, ['roll-b', 'roll b', 'rollba']],
    [/(?:very )?important/, ['import']],
    [/wait{2,3}s*/, ['wai']],
    [/(?<name>wait) (?=now)/u, ['wait ']],
    [/回滚|откат\p{L}*/u, ['回滚', 'откат']],
    [/a*/, null],
    [/\d+/, null],
    [/stop|\d/, null],
    [/(a)\1/, ['a']],
    [/Ω/, null],
  ];

  test.each(cases)('%s: %j', (pattern, hints) => {
    expect(hintsOf(pattern)).toEqual(hints);
  });

  test('stand in every text that it matches', () => {
    fc.assert(
      fc.property(pattern, fc.boolean(), ({ source, match }, upper) => {
        const made = new RegExp(source, 'iu');
        const text = upper ? match.toUpperCase() : match;
        if (!made.test(text)) return;
        const folded = foldedText(text);
        expect(hintsOf(made)?.some((hint) => folded.includes(hint)) ?? true, `${source} ${text}`).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

type Made = { source: string; match: string };

const word = fc
  .stringMatching(/^(?:[a-z .é回]|ба|ſ|K){1,5}$/u)
  .map((text): Made => ({ source: text.replace(/[.]/g, '\\.'), match: text }));
const units = fc
  .uniqueArray(fc.constantFrom('a', 'b', '-', 'é', 'б', '滚'), { minLength: 1, maxLength: 4 })
  .map((list): Made => ({ source: `[${list.join('').replace('-', '\\-')}]`, match: list[0] ?? '' }));
const loose = fc.constantFrom<Made>(
  { source: '\\s', match: ' ' },
  { source: '.', match: 'x' },
  { source: '\\p{L}', match: 'a' },
  { source: '[^a]', match: 'q' },
  { source: '[a-f]', match: 'c' },
  { source: '\\u0062', match: 'b' },
  { source: '^', match: '' },
  { source: '(?!zz)', match: '' },
);

const { pattern } = fc.letrec<{ pattern: Made; part: Made }>((tie) => ({
  pattern: fc
    .array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .chain((ways) =>
      fc.nat({ max: ways.length - 1 }).map((way) => ({
        source: ways.map((parts) => parts.map(({ source }) => source).join('')).join('|'),
        match: (ways[way] ?? []).map(({ match }) => match).join(''),
      })),
    ),
  part: fc.oneof(
    { depthSize: 'small' },
    word,
    units,
    loose,
    tie('pattern').map(({ source, match }) => ({ source: `(?:${source})`, match })),
    tie('pattern').map(({ source, match }) => ({ source: `(${source})?`, match })),
    // Repeated once only: repetitions within each other can take for ever to fail.
    fc.oneof(word, units).map(({ source }) => ({ source: `(?:${source})*`, match: '' })),
    fc.oneof(word, units).map(({ source, match }) => ({ source: `(?:${source})+`, match: match + match })),
    fc.oneof(word, units).map(({ source, match }) => ({ source: `(?:${source}){2,3}`, match: match + match })),
    fc.oneof(word, units).map(({ source, match }) => ({ source: `(?:${source}){0,2}?`, match })),
  ),
}));
