import { describe, expect, test } from 'vitest';
import { decide, fits } from '../../src/terminal/capabilities.ts';

const terminal = { stdin: { isTTY: true }, stdout: { isTTY: true, columns: 80, rows: 24 } };
const plain = { TERM: 'xterm-256color', LANG: 'en_US.UTF-8' };

test('a colour terminal with UTF-8 gets everything', () => {
  expect(decide(plain, terminal)).toEqual({ mode: 'screen', color: 1, charset: 'unicode' });
});

describe('refuses, and says what to do instead', () => {
  test.each([
    ['input from a pipe', plain, { ...terminal, stdin: {} }, 'The input is not a terminal'],
    ['output to a file', plain, { ...terminal, stdout: {} }, 'The output is not a terminal'],
    ['TERM=dumb', { ...plain, TERM: 'dumb' }, terminal, 'TERM=dumb'],
    ['an unattended job', { ...plain, CI: 'true' }, terminal, 'CI is set'],
  ])('%s', (_, env, streams, why) => {
    const decision = decide(env, streams);
    expect(decision).toMatchObject({ mode: 'refused', why: expect.stringContaining(why) });
    expect(decision).toMatchObject({ why: expect.stringContaining('deploy-assist plan FILE') });
  });

  test.each(['', 'false', '0'])('but not where CI is "%s"', (CI) => {
    expect(decide({ ...plain, CI }, terminal).mode).toBe('screen');
  });
});

describe('colour', () => {
  test.each([
    [{}, undefined, 1],
    [{ NO_COLOR: '1' }, undefined, 0],
    [{ NO_COLOR: '' }, undefined, 1],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, 0],
    [{ FORCE_COLOR: '0' }, undefined, 0],
    [{ NO_COLOR: '1' }, true, 1],
    [{ FORCE_COLOR: '3' }, false, 0],
  ] as const)('%j and --color %s give %i', (env, color, expected) => {
    expect(decide({ ...plain, ...env }, { ...terminal, flags: { color } }).color).toBe(expected);
  });

  test('only a terminal has it by itself', () => {
    expect(decide(plain, { ...terminal, stdout: {} }).color).toBe(0);
    expect(decide({ ...plain, FORCE_COLOR: '1' }, { ...terminal, stdout: {} }).color).toBe(1);
  });
});

test.each([
  [{ LANG: 'de_DE.utf8' }, undefined, 'unicode'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, undefined, 'ascii'],
  [{ LANG: 'C', LC_CTYPE: 'C.UTF-8' }, undefined, 'unicode'],
  [{ LANG: '' }, undefined, 'ascii'],
  [{ LANG: 'C.UTF-8', TERM: 'linux' }, undefined, 'ascii'],
  [{ LANG: 'C.UTF-8' }, true, 'ascii'],
  [{ LANG: 'C' }, false, 'unicode'],
] as const)('%j and --ascii %s mean %s', (env, ascii, charset) => {
  expect(decide({ TERM: 'xterm', ...env }, { ...terminal, flags: { ascii } }).charset).toBe(charset);
});

test('40 by 15 is the smallest that fits, and a small terminal is not refused', () => {
  expect(fits({ columns: 40, rows: 15 })).toBe(true);
  expect(fits({ columns: 39, rows: 15 })).toBe(false);
  expect(fits({ columns: 80, rows: 14 })).toBe(false);
  expect(fits({})).toBe(true);
  expect(decide(plain, { ...terminal, stdout: { isTTY: true, columns: 20, rows: 5 } }).mode).toBe('screen');
});
