import { styleText } from 'node:util';
import { visible } from '../record/visible.ts';
import { cellWidth, fold, wordWrap } from '../terminal/width.ts';

/** One entry of a page: where it stands, what it is in a word or two, and its text. */
export type Row = {
  /** 1-based line of the checklist; without one the place stays empty. */
  line?: number;
  /** "A changes": has a column of its own. Without it the text begins there. */
  mark?: string;
  text: string;
  tone?: Tone;
  /** A command: folded with a mark, never wrapped at its blanks. */
  code?: boolean;
};
export type Tone = 'bold' | 'dim' | 'warn' | 'bad';

/** How wide the page is in cells (null: as wide as its longest row), and whether it may be coloured. */
export type Paper = { columns: number | null; color: boolean };

/** Rows as lines to print: nothing in them reaches a terminal as a control of it. */
export function printed(rows: readonly Row[], paper: Paper): string[] {
  return rows.flatMap((row) => laidOut(row, paper).map((line) => coloured(line, row.tone, paper)));
}

/** The columns of the line number and of the mark; on a narrow page the text stands below its mark. */
const [numbers, marks, narrow, narrowest] = [7, 12, 64, 24];

function laidOut({ line, mark, text, code }: Row, { columns }: Paper): string[] {
  if (text === '' && mark === undefined) return [''];
  if (line === undefined && mark === undefined) return textRows(text, columns && Math.max(columns, narrowest), false);
  const number = (line === undefined ? '' : String(line)).padStart(numbers - 2);
  const width = columns === null ? null : Math.max(columns, narrowest);
  const below = mark !== undefined && width !== null && width < narrow;
  const indent = numbers + (mark === undefined || below ? 0 : marks);
  const parts = textRows(text, width === null ? null : width - indent, code === true);
  const lead = `${number}  ${mark ?? ''}`;
  if (below && mark !== '') return [lead, ...parts.map((part) => ' '.repeat(indent) + part)].map(trimmed);
  return parts.map((part, at) => trimmed((at === 0 ? lead.padEnd(indent) : ' '.repeat(indent)) + part));
}

function textRows(text: string, room: number | null, code: boolean): string[] {
  const lines = text.split('\n').map((line) => visible(line.replaceAll('\t', '    ')));
  if (room === null) return lines;
  return lines.flatMap((line) => {
    if (cellWidth(line) <= room) return [line];
    return code ? fold(line, room) : wordWrap(line, room);
  });
}

const trimmed = (line: string) => line.trimEnd();

const styles = { bold: 'bold', dim: 'dim', warn: 'yellow', bad: 'red' } as const;

function coloured(line: string, tone: Tone | undefined, { color }: Paper): string {
  return tone === undefined || !color || line === '' ? line : styleText(styles[tone], line, { validateStream: false });
}
