import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellWidth } from '../../src/terminal/width.ts';
import { type Line, labelled, layOut, line, spans, verbatim } from '../../src/ui/line.ts';

const textOf = (row: Line) => row.spans.map(({ text }) => text).join('');
const laidOut = (lines: Line[], columns: number) => layOut(lines, columns).map(textOf);

test('a label keeps the text that does not fit under its first row', () => {
  const rows = laidOut([labelled('STOP IF', 'the backfill count is unexpected')], 30);
  expect(rows.map((row) => row.trimEnd())).toEqual([' STOP IF  the backfill count', '          is unexpected']);
});

test('a command is wrapped with marks, and joined again it is the exact text', () => {
  const command = 'npx prisma migrate deploy --schema "a  b"   --end';
  const rows = laidOut(verbatim(command, 3), 20);
  expect(rows[0]).toBe('   npx prisma migra\\');
  const joined = rows.map((row) => row.slice(3).replace(/\\$/, '')).join('');
  expect(joined).toBe(command);
});

test('a command hides nothing: what would not be seen stands there by its number, and is marked', () => {
  const [row] = verbatim('echo 1 \x1bP; rm -rf x ;\x1b\\ a\u202eb');
  expect(laidOut([row ?? line()], 80)).toEqual(['   echo 1 <U+001B>P; rm -rf x ;<U+001B>\\ a<U+202E>b']);
  expect(row?.spans.filter(({ tone }) => tone === 'bad').map(({ text }) => text)).toHaveLength(3);
});

test('what came from outside loses its escapes, its bidi marks and its line ends', () => {
  expect(laidOut([line('a\x1b]52;c;evil\x07b\u202ec\x1b[2Jd\ne\ufe0f')], 40)).toEqual(['abcd e']);
});

test('a row that is cut says so', () => {
  expect(laidOut([line('abcdefghij', 'plain', { wrap: 'cut' })], 6)).toEqual(['abcd..']);
});

test('no row is ever wider than it may be, and words lose nothing but the blanks between rows', () => {
  const how = fc.constantFrom('words', 'mark', 'cut') as fc.Arbitrary<'words' | 'mark' | 'cut'>;
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 8, max: 120 }),
      fc.integer({ min: 0, max: 20 }),
      how,
      (text, columns, hang, wrap) => {
        const rows = laidOut([line(text, 'plain', { hang, wrap })], columns);
        for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(columns);
        const bare = (some: string) => some.replace(/\s/g, '');
        if (wrap === 'words') expect(bare(rows.join(''))).toBe(bare(laidOut([line(text)], 100_000).join('')));
      },
    ),
  );
});

test('a row that is cut keeps its end where that has to be seen', () => {
  const row: Line = { ...spans('[ ] ', 'rm -rf /srv/menus/of/last/year', '  DESTROYS'), wrap: 'cut' };
  expect(laidOut([{ ...row, keepsEnd: true }], 30)).toEqual(['[ ] rm -rf /srv/me..  DESTROYS']);
  expect(laidOut([row], 30)).toEqual(['[ ] rm -rf /srv/menus/of/las..']);
});
