import { type CellRun, cellRuns } from './cells.ts';

/** The cells that a text takes on a terminal: 2 for CJK and emoji, 0 for combining marks. For sanitised text on one line. */
export function cellWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const run of cellRuns(text)) width += run.width;
  return width;
}

/** Printable ASCII is the common case, and every character of it is one cell. */
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Folds a command into rows of at most `columns` cells without losing a character: every row but the last ends in the mark, and the rows
 * without their marks, joined, are the text. A wide character in a single column takes its row alone. Split at newlines first.
 */
export function fold(text: string, columns: number, { mark = '\\' }: { mark?: string } = {}): string[] {
  let left = cellWidth(text);
  if (left <= columns) return [text];
  const room = Math.max(1, columns - cellWidth(mark));
  const rows: string[] = [];
  let row: CellRun = { text: '', width: 0 };
  for (const run of cellRuns(text)) {
    const last = row.width + left <= columns;
    if (!last && row.text !== '' && row.width + run.width > room) {
      rows.push(row.text + mark);
      row = { text: '', width: 0 };
    }
    row = { text: row.text + run.text, width: row.width + run.width };
    left -= run.width;
  }
  return [...rows, row.text];
}

/** Cuts a text to at most `columns` cells; where something was left out it ends in `..`. */
export function cut(text: string, columns: number): string {
  if (cellWidth(text) <= columns) return text;
  return columns < 2 ? takeCells(text, columns) : `${takeCells(text, columns - 2)}..`;
}

/** Fills a text with spaces up to `columns` cells. A longer text stays as it is. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - cellWidth(text)));
}

/** Wraps prose at spaces; runs of spaces become one, newlines stay, and a word longer than a row is split. */
export function wordWrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, columns)));
}

function wrapLine(line: string, columns: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(/ +/).flatMap((part) => fold(part, columns, { mark: '' }))) {
    const joined = row === '' ? word : `${row} ${word}`;
    if (cellWidth(joined) > columns && row !== '') {
      rows.push(row);
      row = word;
    } else row = joined;
  }
  return [...rows, row];
}

function takeCells(text: string, columns: number): string {
  let taken = 0;
  let length = 0;
  for (const run of cellRuns(text)) {
    if (taken + run.width > columns) break;
    taken += run.width;
    length += run.text.length;
  }
  return text.slice(0, length);
}
