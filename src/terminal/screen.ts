import graphemes from '@xterm/addon-unicode-graphemes';
import headless, { type IBufferCell, type IBufferLine, type Terminal } from '@xterm/headless';
import { sanitise } from './sanitise.ts';
import { cut, padEnd } from './width.ts';

/** How a run of cells looks. Colours are indexes into the 16 of a terminal; absent is the terminal's own. */
export type CellStyle = {
  bold?: true;
  dim?: true;
  italic?: true;
  underline?: true;
  inverse?: true;
  foreground?: number;
  background?: number;
};

/** Neighbouring cells of one look. */
export type StyledText = { text: string; style: CellStyle };

export type Screen = {
  /** Feeds output of a command. Resolves when the emulator has taken it in: wait for it before feeding much more. */
  write(bytes: Uint8Array | string): Promise<void>;
  resize(columns: number, rows: number): void;
  /**
   * `count` rows from row `first`, 0 being the oldest one kept; blanks at the end of a row are left out. With `withCursor` the cell of the
   * cursor is inverse, unless the command hides it.
   */
  rows(first: number, count: number, withCursor?: boolean): StyledText[][];
  /** Rows kept, the visible ones included. */
  readonly totalRows: number;
  /** The first row that the command itself would see. */
  readonly firstVisibleRow: number;
  /** Zero-based; `row` counts as `rows` does. */
  readonly cursor: { row: number; column: number; visible: boolean };
  /** The command has taken the whole screen (an editor, a pager). */
  readonly alternate: boolean;
  dispose(): void;
};

export type ScreenRequest = {
  columns: number;
  rows: number;
  scrollback: number;
  /** The emulator's answers to questions of the command (where is the cursor, what are you): to be written to its PTY. */
  onReply?: (text: string) => void;
};

/** A terminal without a screen: a command's output goes in as bytes, rows of cells come out as data. Nothing of it is ever forwarded as bytes. */
export function createScreen({ columns, rows, scrollback, onReply }: ScreenRequest): Screen {
  const terminal = new headless.Terminal({
    cols: columns,
    rows,
    scrollback,
    convertEol: true,
    allowProposedApi: true,
    // It logs to the console what it cannot read, which would stand in the middle of our own screen.
    logLevel: 'off',
  });
  // The default widths disagree with those of terminals on emoji, and borders break by a column.
  terminal.loadAddon(new graphemes.UnicodeGraphemesAddon());
  let cursorVisible = true;
  for (const [final, visible] of [
    ['h', true],
    ['l', false],
  ] as const) {
    terminal.parser.registerCsiHandler({ prefix: '?', final }, (parameters) => {
      if (parameters.includes(CURSOR_MODE)) cursorVisible = visible;
      return false;
    });
  }
  if (onReply !== undefined) terminal.onData(onReply);
  return {
    write: (bytes) => new Promise((resolve) => terminal.write(bytes, resolve)),
    resize: (newColumns, newRows) => terminal.resize(newColumns, newRows),
    rows: (first, count, withCursor = false) =>
      readRows(terminal, first, count, withCursor && cursorVisible ? cursorOf(terminal) : undefined),
    get totalRows() {
      return terminal.buffer.active.length;
    },
    get firstVisibleRow() {
      return terminal.buffer.active.baseY;
    },
    get cursor() {
      return { ...cursorOf(terminal), visible: cursorVisible };
    },
    get alternate() {
      return terminal.buffer.active.type === 'alternate';
    },
    dispose: () => terminal.dispose(),
  };
}

const CURSOR_MODE = 25;

type Cursor = { row: number; column: number };

function cursorOf(terminal: Terminal): Cursor {
  const { baseY, cursorX, cursorY } = terminal.buffer.active;
  return { row: baseY + cursorY, column: cursorX };
}

function readRows(terminal: Terminal, first: number, count: number, cursor: Cursor | undefined): StyledText[][] {
  const buffer = terminal.buffer.active;
  const cell = buffer.getNullCell();
  const rows: StyledText[][] = [];
  for (let y = Math.max(0, first); y < Math.min(buffer.length, first + count); y += 1) {
    const line = buffer.getLine(y);
    rows.push(line === undefined ? [] : readRow(line, cell, cursor?.row === y ? cursor.column : undefined));
  }
  return rows;
}

function readRow(line: IBufferLine, reused: IBufferCell, cursorAt: number | undefined): StyledText[] {
  const runs: StyledText[] = [];
  for (let x = 0; x < line.length; x += 1) {
    const cell = line.getCell(x, reused);
    // The second half of a wide character.
    if (cell === undefined || cell.getWidth() === 0) continue;
    const text = printable(cell.isInvisible() ? '' : cell.getChars(), cell.getWidth());
    const style = x === cursorAt ? inverted(styleOf(cell)) : styleOf(cell);
    const last = runs.at(-1);
    if (last !== undefined && sameStyle(last.style, style)) last.text += text;
    else runs.push({ text, style });
  }
  return withoutTrailingBlanks(runs);
}

/**
 * What is drawn for one cell of the emulator, exactly as wide as the emulator counts it. Of joined emoji the first is shown: terminals
 * disagree about the rest.
 */
function printable(characters: string, width: number): string {
  const text = /^[\x20-\x7e]$/.test(characters) ? characters : sanitise(characters.split('\u200d', 1)[0] ?? '');
  return padEnd(cut(text.replaceAll('\n', ''), width), width);
}

function styleOf(cell: IBufferCell): CellStyle {
  if (cell.isAttributeDefault()) return {};
  const foreground = paletteColor(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor());
  const background = paletteColor(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor());
  return {
    ...(cell.isBold() ? { bold: true } : {}),
    ...(cell.isDim() ? { dim: true } : {}),
    ...(cell.isItalic() ? { italic: true } : {}),
    ...(cell.isUnderline() ? { underline: true } : {}),
    ...(cell.isInverse() ? { inverse: true } : {}),
    ...(foreground === undefined ? {} : { foreground }),
    ...(background === undefined ? {} : { background }),
  };
}

function inverted({ inverse, ...style }: CellStyle): CellStyle {
  return inverse ? style : { ...style, inverse: true };
}

/** 256 colours and RGB are brought down to the 16 whose looks the operator has chosen. */
function paletteColor(isDefault: boolean, isRgb: boolean, color: number): number | undefined {
  if (isDefault) return undefined;
  if (!isRgb && color < 16) return color;
  return nearestOf16(isRgb ? color : rgbOf256(color));
}

function rgbOf256(index: number): number {
  if (index >= 232) return (8 + (index - 232) * 10) * 0x010101;
  const level = (digit: number) => (digit === 0 ? 0 : 55 + digit * 40);
  const cube = index - 16;
  return (level(Math.floor(cube / 36)) << 16) | (level(Math.floor(cube / 6) % 6) << 8) | level(cube % 6);
}

function nearestOf16(rgb: number): number {
  const [red, green, blue] = [(rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff];
  const brightest = Math.max(red, green, blue);
  if (brightest < 64) return 0;
  if (Math.min(red, green, blue) > brightest * 0.75) return brightest > 224 ? 15 : brightest > 160 ? 7 : 8;
  const bit = (value: number, place: number) => (value > brightest * 0.6 ? place : 0);
  return bit(red, 1) + bit(green, 2) + bit(blue, 4) + (brightest > 215 ? 8 : 0);
}

function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return STYLE_NAMES.every((name) => a[name] === b[name]);
}

const STYLE_NAMES = ['bold', 'dim', 'italic', 'underline', 'inverse', 'foreground', 'background'] as const;

function withoutTrailingBlanks(runs: StyledText[]): StyledText[] {
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    if (last.style.inverse || last.style.underline || last.style.background !== undefined) break;
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    runs.pop();
  }
  return runs;
}
