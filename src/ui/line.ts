import { cellRuns } from '../terminal/cells.ts';
import { reveal } from '../terminal/reveal.ts';
import { clean } from './clean.ts';

/** How a piece of text is drawn. No meaning is in the tone alone: every status is a character and a word, too. */
export type Tone = 'plain' | 'bold' | 'dim' | 'good' | 'warn' | 'bad' | 'danger' | 'accent' | 'cursor';

export type Span = { text: string; tone?: Tone };

/**
 * One logical line of a screen's body, drawn as as many rows as it needs. `hang`: cells by which the following rows are indented; without
 * it as far as the first.
 * `wrap`: at words, or at any cell with a `\` at the row's end (commands: joined again they are the exact text), or cut with `..`.
 * `keepsEnd`: where it is cut, the last span stays whole. `here`: the one the operator moves; it is scrolled into sight when it moves. `answeredBy`: the key that answers what it says, which has to be on screen
 * before that key counts. `field`: what is answered here by a number, which stays on the screen as a field with a cursor does.
 */
export type Line = {
  spans: Span[];
  hang?: number;
  wrap?: 'words' | 'mark' | 'cut';
  keepsEnd?: true;
  here?: boolean;
  answeredBy?: string;
  field?: true;
};

/** A line of one text. What came from outside is cleaned when it is laid out, so nothing has to be cleaned before. */
export function line(text = '', tone: Tone = 'plain', how: Omit<Line, 'spans'> = {}): Line {
  return { spans: [{ text, tone }], ...how };
}

/** `LABEL    text`, with the text's further rows under its first: the shape of WILL RUN, EXPECT, STOP IF, ON, UNDO. */
export function labelled(label: string, text: string | Span[], width = 10): Line {
  const spans = typeof text === 'string' ? [{ text }] : text;
  return { spans: [{ text: ` ${label.padEnd(width - 1)}`, tone: 'bold' }, ...spans], hang: width };
}

/** The lines of a command as written: indented, never re-flowed, wrapped with a `\` mark; characters that are not seen shown by number. */
export function verbatim(text: string, indent = 3, tone: Tone = 'plain'): Line[] {
  const pad = ' '.repeat(indent);
  return text
    .split('\n')
    .map((one) => ({ spans: [{ text: pad }, ...revealed(one, tone)], hang: indent, wrap: 'mark' as const }));
}

function revealed(text: string, tone: Tone): Span[] {
  const pieces = reveal(text);
  return pieces.length === 0
    ? [{ text, tone }]
    : pieces.map((one) => ({ text: one.text, tone: one.hidden ? 'bad' : tone }));
}

/** A line of spans. */
export function spans(...list: (Span | string)[]): Line {
  return { spans: list.map((one) => (typeof one === 'string' ? { text: one } : one)) };
}

/** The rows that lines take at this width: each no wider than `columns` cells. */
export function layOut(lines: Line[], columns: number): Line[] {
  return lines.flatMap((one) => {
    const rows = rowsOf(one, Math.max(1, columns));
    const last = rows.length - 1;
    return rows.map((row, at) => ({
      ...row,
      ...(one.here && at === 0 ? { here: true } : {}),
      ...(one.field && at === 0 ? { field: true as const } : {}),
      ...(one.answeredBy !== undefined && at === last ? { answeredBy: one.answeredBy } : {}),
    }));
  });
}

type Cell = { text: string; width: number; tone: Tone };

function rowsOf({ spans: list, hang = marginOf(list), wrap = 'words', keepsEnd }: Line, columns: number): Line[] {
  if (isPlainRow(list, columns)) return [joined(list)];
  const cells = list.flatMap(({ text, tone = 'plain' }) => cellsOf(clean(text), tone));
  if (width(cells) <= columns) return [joined(cells)];
  if (wrap === 'cut')
    return [joined(cut(cells, columns, keepsEnd ? cellsOf(clean(list.at(-1)?.text ?? ''), 'plain') : []))];
  const indent = cellsOf(' '.repeat(Math.min(hang, Math.floor(columns / 2))), 'plain');
  const rows: Cell[][] = [];
  for (let rest = cells; rest.length > 0; ) {
    const pad = rows.length === 0 ? [] : indent;
    const [row, after] = firstRow(rest, columns - pad.length, wrap, rows.length === 0 ? indent.length : 0);
    rows.push([...pad, ...row]);
    rest = after;
  }
  return rows.map(joined);
}

/** As much as fits in one row, with these cells at its end where they leave room for half of it. */
function cut(cells: Cell[], columns: number, end: Cell[]): Cell[] {
  const kept = width(end) <= columns / 2 ? end : [];
  return [...fitting(cells, columns - 2 - width(kept)), ...cellsOf('..', 'dim'), ...kept];
}

/** Letters of one cell each that fit: most rows, of which a long panel has thousands. */
function isPlainRow(list: Span[], columns: number): boolean {
  const length = list.reduce((sum, { text }) => sum + text.length, 0);
  return length <= columns && list.every(({ text }) => oneCellEach.test(text));
}

const oneCellEach = /^[\x20-\x7e]*$/;

/** What begins away from the edge goes on there, when nobody says otherwise. */
function marginOf([first]: Span[]): number {
  return /^ */.exec(first?.text ?? '')?.[0].length ?? 0;
}

/** As much as fits in one row, and what is left for the next. `from`: cells that no break comes before. */
function firstRow(cells: Cell[], room: number, wrap: 'words' | 'mark', from: number): [row: Cell[], rest: Cell[]] {
  if (width(cells) <= room) return [cells, []];
  if (wrap === 'mark') {
    const taken = Math.max(1, fitting(cells, room - 1).length);
    return [[...cells.slice(0, taken), ...cellsOf('\\', 'dim')], cells.slice(taken)];
  }
  const taken = Math.max(1, lastBreak(cells, fitting(cells, room).length, from));
  const next = cells.findIndex((cell, at) => at >= taken && cell.text !== ' ');
  return [cells.slice(0, taken), next < 0 ? [] : cells.slice(next)];
}

function width(cells: Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function cellsOf(text: string, tone: Tone): Cell[] {
  return Array.from(cellRuns(text), (run) => ({ ...run, tone }));
}

function fitting(cells: Cell[], columns: number): Cell[] {
  let sum = 0;
  const end = cells.findIndex((cell) => {
    sum += cell.width;
    return sum > columns;
  });
  return end < 0 ? cells : cells.slice(0, end);
}

/** The end of the last whole word that fits; a word longer than the row is cut. */
function lastBreak(cells: Cell[], fits: number, from: number): number {
  if (cells[fits]?.text === ' ') return fits;
  for (let at = fits; at > from; at--) if (cells[at - 1]?.text === ' ') return at;
  return fits;
}

function joined(cells: readonly Span[]): Line {
  const list: Span[] = [];
  for (const { text, tone = 'plain' } of cells) {
    if (text === '') continue;
    const last = list.at(-1);
    if (last && last.tone === tone) last.text += text;
    else list.push({ text, tone });
  }
  return { spans: list };
}
