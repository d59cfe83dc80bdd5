import { expect, test } from 'vitest';
import { layOut } from '../../src/ui/line.ts';
import { fittingColumns, tableLines } from '../../src/ui/table.ts';

const result = {
  columns: [{ name: 'id' }, { name: 'customer' }, { name: 'note' }],
  rows: [
    ['1', '山田', null],
    ['1204', 'Bob', ''],
  ],
  rowCount: 2,
  more: false,
};

test('columns are aligned by cells, numbers to the right; NULL is told from an empty text', () => {
  expect(drawn(result, 80)).toMatchInlineSnapshot(`
    "  id   | customer | note
      -----+----------+-----
         1 | 山田     | NULL
      1204 | Bob      | ''
      2 rows"
  `);
});

test('on a narrow terminal each row is a record', () => {
  expect(drawn(result, 40)).toMatchInlineSnapshot(`
    "  row 1
       id: 1
       customer: 山田
       note: NULL
      row 2
       id: 1204
       customer: Bob
       note: ''
      2 rows"
  `);
});

test('columns that do not fit are named', () => {
  const wide = {
    ...result,
    columns: [...result.columns, { name: 'x'.repeat(70) }],
    rows: result.rows.map((row) => [...row, 'y']),
  };
  expect(fittingColumns(wide, 80, 0)).toBe(3);
  expect(drawn(wide, 80)).toContain('1 more column');
  expect(fittingColumns(wide, 80, 3)).toBe(1);
});

test('the first rows of many say of how many', () => {
  expect(drawn({ ...result, rowCount: 18402, more: true }, 80)).toContain('the first 2 of 18402 or more rows');
});

function drawn(of: typeof result, width: number): string {
  return layOut(tableLines(of, width), width)
    .map(({ spans }) =>
      spans
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
