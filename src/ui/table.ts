import { cellWidth } from '../terminal/width.ts';
import { clean } from './clean.ts';
import { type Line, line, spans } from './line.ts';
import { plural } from './words.ts';

/** The rows of a query's answer as the record has them. Null is told from an empty text: `NULL` and `''`. */
export type Result = {
  columns: { name: string }[];
  rows: (string | null)[][];
  rowCount: number;
  more: boolean;
};

/** Below this width a row is drawn as a record, one column a line. */
const narrow = 60;

/**
 * A result as aligned columns, from the column `from` on; columns that do not fit are named. On a narrow terminal each row is a record,
 * and nothing is left out.
 */
export function tableLines(result: Result, width: number, from = 0): Line[] {
  const { rows, rowCount, more, columns } = result;
  const shown = columns.length === 0 ? [] : width < narrow ? records(result) : grid(result, width, from);
  const count = more ? `the first ${rows.length} of ${rowCount} or more rows` : plural(rowCount, 'row');
  return [...shown, line(`  ${count}`)];
}

/** How many columns fit, from the column `from` on: at least one. */
export function fittingColumns(result: Result, width: number, from: number): number {
  const widths = columnWidths(result).slice(from);
  let sum = 2;
  const end = widths.findIndex((one) => {
    sum += one + 3;
    return sum - 3 > width;
  });
  return Math.max(1, end < 0 ? widths.length : end);
}

function grid(result: Result, width: number, from: number): Line[] {
  const count = fittingColumns(result, width, from);
  const widths = columnWidths(result).slice(from, from + count);
  const names = result.columns.slice(from, from + count).map(({ name }) => clean(name));
  const row = (texts: string[]) => `  ${texts.map((text, at) => pad(text, widths[at] ?? 0)).join(' | ')}`;
  const away = [...result.columns.slice(0, from), ...result.columns.slice(from + count)].map(({ name }) => name);
  return [
    line(row(names), 'bold', { wrap: 'cut' }),
    line(`  ${widths.map((one) => '-'.repeat(one)).join('-+-')}`, 'dim', { wrap: 'cut' }),
    ...result.rows.map((cells) => line(row(cells.slice(from, from + count).map(cell)), 'plain', { wrap: 'cut' })),
    ...(away.length === 0
      ? []
      : [line(`  ${plural(away.length, 'more column')} (l, then Right): ${away.join(', ')}`, 'plain', { hang: 2 })]),
  ];
}

function records({ columns, rows }: Result): Line[] {
  return rows.flatMap((cells, index) => [
    line(`  row ${index + 1}`, 'dim'),
    ...cells.map((value, at) => ({
      ...spans(`   ${columns[at]?.name ?? ''}: `, { text: cell(value), tone: 'bold' }),
      hang: 5,
      wrap: 'mark' as const,
    })),
  ]);
}

/** One cell: line ends are shown as such, for a cell is one line. */
export function cell(value: string | null | undefined): string {
  if (value === null || value === undefined) return 'NULL';
  return value === '' ? "''" : clean(value.replace(/\r?\n/g, '\\n'));
}

function columnWidths({ columns, rows }: Result): number[] {
  return columns.map(({ name }, at) =>
    Math.max(cellWidth(clean(name)), ...rows.map((row) => cellWidth(cell(row[at])))),
  );
}

/** Numbers stand to the right, so that their places line up. */
function pad(text: string, width: number): string {
  const gap = ' '.repeat(Math.max(0, width - cellWidth(text)));
  return /^-?\d+(\.\d+)?$/.test(text) ? gap + text : text + gap;
}
