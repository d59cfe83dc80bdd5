import { expect, test, vi } from 'vitest';
import { createScreen, type Screen } from '../../src/terminal/screen.ts';
import { cellWidth } from '../../src/terminal/width.ts';

const text = (screen: Screen, first = 0, count = screen.totalRows) =>
  screen.rows(first, count).map((runs) => runs.map((run) => run.text).join(''));

const small = (more: Partial<Parameters<typeof createScreen>[0]> = {}) =>
  createScreen({ columns: 20, rows: 4, scrollback: 100, ...more });

test('bare newlines begin at the left edge, as the PTY hands them on', async () => {
  const screen = small();
  await screen.write(Buffer.from('one\ntwo\n'));
  expect(text(screen)).toEqual(['one', 'two', '', '']);
  expect(screen.cursor).toEqual({ row: 2, column: 0, visible: true });
});

test('looks come as data: nothing of the escape sequences is in the text', async () => {
  const screen = small();
  await screen.write('\x1b[1;31mred\x1b[0m plain \x1b[7minv\x1b[0m\x1b[4;90;42mx');
  expect(screen.rows(0, 1)).toEqual([
    [
      { text: 'red', style: { bold: true, foreground: 1 } },
      { text: ' plain ', style: {} },
      { text: 'inv', style: { inverse: true } },
      { text: 'x', style: { underline: true, foreground: 8, background: 2 } },
    ],
  ]);
});

test('256 colours and RGB become one of the 16', async () => {
  const screen = small();
  await screen.write('\x1b[38;5;196ma\x1b[38;2;0;200;0mb\x1b[38;5;244mc\x1b[38;5;231md');
  expect(screen.rows(0, 1)[0]?.map(({ style }) => style.foreground)).toEqual([9, 2, 8, 15]);
});

test('keeps rows that have scrolled away, up to its limit', async () => {
  const screen = small({ scrollback: 10 });
  await screen.write(Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n'));
  expect(screen.totalRows).toBe(14);
  expect(screen.firstVisibleRow).toBe(10);
  expect(text(screen, 0, 2)).toEqual(['line 16', 'line 17']);
  expect(text(screen, screen.firstVisibleRow, 4)).toEqual(['line 26', 'line 27', 'line 28', 'line 29']);
  expect(text(screen, 13, 100)).toEqual(['line 29']);
});

test('a progress line is redrawn in place', async () => {
  const screen = small();
  await screen.write('10%\r50%\r100%\x1b[K done');
  expect(text(screen, 0, 1)).toEqual(['100% done']);
});

test('every row is as wide as its cells, with CJK, emoji, keycaps and joined emoji', async () => {
  const screen = small();
  await screen.write('漢字|\n✅|⚠️|\n👨‍👩‍👧|1️⃣|\ne\u0301|');
  const bars = screen.rows(0, 4).map((runs) => cellWidth(runs.map((run) => run.text).join('')));
  expect(bars[0]).toBe(5);
  expect(text(screen)[1]).toBe('✅|⚠ |');
  expect(text(screen)[2]?.startsWith('👨|')).toBe(true);
  expect(text(screen)[3]).toBe('e\u0301|');
  expect(text(screen).join('')).not.toMatch(/[\ufe0f\u20e3\u200d]/);
});

test('answers what a command asks', async () => {
  const replies: string[] = [];
  const screen = small({ onReply: (reply) => replies.push(reply) });
  await screen.write('ab\x1b[6n\x1b[c');
  expect(replies[0]).toBe('\x1b[1;3R');
  expect(replies[1]).toMatch(/^\x1b\[\?1;2c$/);
});

test('the cell of the cursor is inverse where it is asked for, also behind the end of a row, and unless it is hidden', async () => {
  const screen = small();
  await screen.write('one two\x1b[1;3H');
  expect(screen.rows(0, 1, true)).toEqual([
    [
      { text: 'on', style: {} },
      { text: 'e', style: { inverse: true } },
      { text: ' two', style: {} },
    ],
  ]);
  expect(screen.rows(0, 1)).toEqual([[{ text: 'one two', style: {} }]]);
  await screen.write('\x1b[2;3H');
  expect(screen.rows(1, 1, true)).toEqual([
    [
      { text: '  ', style: {} },
      { text: ' ', style: { inverse: true } },
    ],
  ]);
  await screen.write('\x1b[?25l');
  expect(screen.rows(1, 1, true)).toEqual([[]]);
});

test('knows the alternate screen and a hidden cursor', async () => {
  const screen = small();
  await screen.write('shell\n\x1b[?1049h\x1b[?25l\x1b[Heditor');
  expect([screen.alternate, screen.cursor.visible, text(screen)[0]]).toEqual([true, false, 'editor']);
  await screen.write('\x1b[?1049l\x1b[?25h');
  expect([screen.alternate, screen.cursor.visible, text(screen)[0]]).toEqual([false, true, 'shell']);
});

test('a resize wraps the lines anew', async () => {
  const screen = small();
  await screen.write('0123456789abcdef\n');
  screen.resize(10, 4);
  expect(text(screen).slice(0, 2)).toEqual(['0123456789', 'abcdef']);
});

test('bytes of one character may come in two pieces', async () => {
  const screen = small();
  const bytes = Buffer.from('ä漢');
  await screen.write(bytes.subarray(0, 1));
  await screen.write(bytes.subarray(1, 4));
  await screen.write(bytes.subarray(4));
  expect(text(screen)[0]).toBe('ä漢');
});

test('noise that is no sequence of any terminal is taken in without a word on the console', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const screen = small();
    const openings = ['\x1b[', '\x1b]', '\x1bP', '\x1b[?', '\x1b(', '\x9b', '\x90'];
    const points = Array.from({ length: 0x300 }, (_, at) => at);
    await screen.write(
      openings.flatMap((opening) => points.map((point) => opening + String.fromCodePoint(point))).join(''),
    );
    expect(said).not.toHaveBeenCalled();
  } finally {
    said.mockRestore();
  }
});
