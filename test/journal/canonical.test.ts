import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, NotCanonical } from '../../src/journal/canonical.ts';

test('keys are sorted by UTF-16 code units, as the example of RFC 8785 section 3.2.3 has them', () => {
  const example = {
    '€': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '😀': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    ö: 'Latin Small Letter O With Diaeresis',
  };
  const values = [...canonicalJson(example).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
  expect(values).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

test('numbers and strings are written as the example of RFC 8785 section 3.2.2 has them', () => {
  const example = {
    numbers: [4.5, 2e-3, 0.000000000000000000000000001],
    string: '€$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(example)).toBe(
    '{"literals":[null,true,false],"numbers":[4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('keys that look like array indexes are sorted as text', () => {
  expect(canonicalJson({ 9: 'nine', 10: 'ten' })).toBe('{"10":"ten","9":"nine"}');
});

test('a key named __proto__ is kept', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
});

test.each([
  ['an integer beyond 2^53', 2 ** 53],
  ['a negative integer beyond 2^53', -(2 ** 53)],
  ['infinity', Number.POSITIVE_INFINITY],
  ['not a number', Number.NaN],
  ['undefined', undefined],
  ['an undefined member', { a: undefined }],
  ['half a surrogate pair', '\ud800'],
  ['half a surrogate pair in a key', { '\udc00': 1 }],
  ['a bigint', 1n],
  ['a date', new Date(0)],
  ['a hole in an array', [1, undefined]],
])('%s is refused', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(NotCanonical);
});

test('a nesting that would exhaust the stack is refused', () => {
  let deep: unknown = 0;
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  expect(() => canonicalJson(deep)).toThrow(NotCanonical);
});

test('what was written parses to an equal value and is written the same again', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      fc.pre(isExact(value));
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

function isExact(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isExact(member));
}
