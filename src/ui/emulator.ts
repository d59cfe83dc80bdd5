import { asTyped } from '../terminal/as-typed.ts';
import { type CellStyle, createScreen } from '../terminal/screen.ts';
import type { Line, Tone } from './line.ts';

export type Emulator = {
  write(bytes: Uint8Array): void;
  /** Rows up to the cursor or the last with something on it, scrolled-away ones included. */
  length(): number;
  rows(from: number, count: number): Line[];
  resize(size: { columns: number; rows: number }): void;
  /** Whether the command's cursor stands in its rows. */
  showCursor(shown: boolean): void;
  close(): void;
};

/** Rows an output keeps for scrolling back on screen; the stored output is complete. */
export const keptRows = 5000;

/** A command's output as rows of lines; `changed` is called when bytes have been taken in. */
export function openEmulator(size: { columns: number; rows: number }, changed: () => void): Emulator {
  const screen = createScreen({ ...size, scrollback: keptRows });
  let hasCursor = false;
  const length = () => {
    const { row, column } = screen.cursor;
    const below = screen.rows(row + 1, screen.totalRows).findLastIndex((runs) => runs.length > 0);
    return below < 0 ? row + (column > 0 || hasCursor ? 1 : 0) : row + 2 + below;
  };
  return {
    write: (bytes) => void screen.write(asTyped(bytes)).then(changed),
    length,
    rows: (from, count) =>
      screen.rows(from, count, hasCursor).map((runs) => ({
        spans: runs.map(({ text, style }) => ({ text, tone: toneOf(style) })),
        wrap: 'mark',
      })),
    resize: ({ columns, rows }) => screen.resize(columns, rows),
    showCursor: (shown) => {
      hasCursor = shown;
      changed();
    },
    close: screen.dispose,
  };
}

/** A command's own colours, brought down to the few tones there are. */
function toneOf({ bold, dim, inverse, foreground }: CellStyle): Tone {
  if (inverse) return 'cursor';
  const byColour = foreground === undefined ? undefined : colours[foreground % 8];
  return byColour ?? (bold ? 'bold' : dim ? 'dim' : 'plain');
}

const colours: Partial<Record<number, Tone>> = {
  1: 'bad',
  2: 'good',
  3: 'warn',
  4: 'accent',
  5: 'accent',
  6: 'accent',
};
