import { escapes, withoutEscapes } from '../visible.ts';

/**
 * What of one line of output stood on the screen at its end. A program that goes back within its line (carriage return, backspace, CSI G, D, C) writes over what stood
 * there, and CSI K takes it away; all other escapes go. Spinners and bars of progress are drawn so. Each character is taken for one cell.
 */
export function lastSeen(line: string): string {
  if (!moves.test(line)) return withoutEscapes(line);
  const cells: string[] = [];
  let at = 0;
  for (const [token, digits = '', final] of line.matchAll(tokens)) {
    const count = Math.min(Number(digits || 1), farthest);
    if (token === '\r' || token === '\b') at = token === '\r' ? 0 : Math.max(0, at - 1);
    else if (final === 'K') erase(cells, at, digits);
    else if (final !== undefined) at = moved[final]?.(at, count) ?? at;
    else if (!token.startsWith('\u001b')) {
      while (cells.length < at) cells.push(' ');
      cells[at] = token;
      at += 1;
    }
  }
  return cells.join('').replace(/ +$/, '');
}

/** The columns that a cursor is followed for: a line holds no more than was printed, whatever it says. */
const farthest = 1000;

const moves = /[\r\b]|\u001b\[\d*[CDGK]/;

const moved: Readonly<Record<string, (at: number, count: number) => number>> = {
  C: (at, count) => Math.min(at + count, Math.max(at, farthest)),
  D: (at, count) => Math.max(0, at - count),
  G: (_, count) => Math.max(0, count - 1),
};

function erase(cells: string[], at: number, how: string): void {
  if (how === '2') cells.length = 0;
  else if (how === '1') cells.fill(' ', 0, at + 1);
  else cells.length = Math.min(cells.length, at);
}

const tokens = new RegExp(String.raw`\u001b\[(\d*)([CDGK])|${escapes.source}|[\s\S]`, 'gu');
