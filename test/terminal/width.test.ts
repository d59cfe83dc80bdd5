import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { sanitise } from '../../src/terminal/sanitise.ts';
import { cellWidth, cut, fold, padEnd, wordWrap } from '../../src/terminal/width.ts';

describe('cellWidth', () => {
  test.each([
    ['abc', 3],
    ['', 0],
    ['漢字', 4],
    ['e\u0301x', 2],
    ['✅ ok', 5],
    ['⚠ x', 3],
    ['🚀🚀', 4],
    ['👍🏽', 2],
    ['🇩🇪🇫🇷', 4],
    ['각', 2],
    ['Ａ', 2],
  ])('%s takes %i', (text, width) => {
    expect(cellWidth(text)).toBe(width);
  });

  test('agrees with string-width on every character', () => {
    const differing: string[] = [];
    for (let code = 0x20; code < 0x20000; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const text = sanitise(String.fromCodePoint(code));
      if (cellWidth(text) !== stringWidth(text)) differing.push(code.toString(16));
    }
    // Arabic number signs and the like, which no terminal agrees about, are all that may differ.
    expect(differing.length).toBeLessThan(80);
    expect(differing.filter((code) => /^(2[0-9a-f]{3}|3[0-9a-f]{3}|1f[0-9a-f]{3})$/.test(code))).toEqual([]);
  });
});

const text = fc.string({ unit: fc.constantFrom('a', ' ', '-', '漢', '🚀', 'e\u0301', '\\', 'x'), maxLength: 120 });

describe('fold', () => {
  test('marks every row but the last', () => {
    expect(fold('abcdefghij', 4)).toEqual(['abc\\', 'def\\', 'ghij']);
    expect(fold('abcd', 4)).toEqual(['abcd']);
    expect(fold('', 4)).toEqual(['']);
    expect(fold('漢字漢', 4)).toEqual(['漢\\', '字漢']);
  });

  test('loses nothing and keeps to the columns', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 50 }), (command, columns) => {
        const rows = fold(command, columns);
        expect(rows.map((row, index) => (index < rows.length - 1 ? row.slice(0, -1) : row)).join('')).toBe(command);
        for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(columns);
        for (const row of rows.slice(0, -1)) expect(row.endsWith('\\')).toBe(true);
      }),
    );
  });

  test('ends even where a character is wider than the row', () => {
    expect(fold('漢字', 1)).toEqual(['漢\\', '字']);
  });
});

test('cut says that something is missing, and never splits a wide character', () => {
  expect(cut('abcdef', 6)).toBe('abcdef');
  expect(cut('abcdef', 5)).toBe('abc..');
  expect(cut('漢字漢字', 5)).toBe('漢..');
  expect(cut('abc', 1)).toBe('a');
  expect(cut('abc', 0)).toBe('');
});

test('padEnd fills by cells', () => {
  expect(padEnd('漢', 4)).toBe('漢  ');
  expect(padEnd('abcdef', 4)).toBe('abcdef');
});

test('wordWrap breaks at spaces, keeps newlines and splits only what is longer than a row', () => {
  expect(wordWrap('the quick  brown fox', 10)).toEqual(['the quick', 'brown fox']);
  expect(wordWrap('a\n\nb', 10)).toEqual(['a', '', 'b']);
  expect(wordWrap('see https://example.test/x', 10)).toEqual(['see', 'https://ex', 'ample.test', '/x']);
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (prose, columns) => {
      const rows = wordWrap(prose, columns);
      expect(rows.join('').replaceAll(' ', '')).toBe(prose.replaceAll(' ', ''));
      for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(columns);
    }),
  );
});
