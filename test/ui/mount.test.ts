import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { patienceMs } from '../support/patience.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

let program: string;

beforeAll(async () => {
  program = join(temporaryFolder(), 'mounted.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'mounted.tsx')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    alias: { 'react-devtools-core': './scripts/react-devtools-stub.cjs' },
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});

/** The program in a terminal, past the preflight: the first command is in hand. */
async function open(env: Record<string, string> = {}): Promise<Terminal> {
  const terminal = openTerminal({ command: process.execPath, args: [program], env });
  await terminal.sees('Enter goes to the first step');
  await pause(350);
  await terminal.presses('Enter');
  await terminal.sees('Enter runs this.');
  await pause(350);
  return terminal;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('leaving restores the ordinary screen and prints how to come back', async () => {
  const terminal = await open();
  expect(terminal.raw()).toContain('\x1b[?1049h');
  await terminal.presses('q');
  await terminal.sees('Come back: deploy-assist resume 7K2F');
  expect(terminal.raw()).toContain('\x1b[?1049l');
  expect(terminal.raw()).toContain('\x1b[?25h');
  expect(await terminal.exited).toBe(0);
});

test('without colour not one colour or inverse is written, and the text is the same', async () => {
  const coloured = await open({ FORCE_COLOR: '1' });
  const plain = await open({ FORCE_COLOR: '0' });
  const sgr = /\x1b\[[0-9;]*m/;
  expect(coloured.raw()).toMatch(sgr);
  expect(plain.raw()).not.toMatch(sgr);
  const still = (screen: string) => screen.replace(/\d\d:\d\d:\d\d/, '').replace(/\d+ s {2}1op/, '');
  expect(still(plain.screen())).toBe(still(coloured.screen()));
});

test('in ASCII no byte of our own is beyond it', async () => {
  const terminal = await open();
  await terminal.presses('?');
  await terminal.sees('HELP');
  expect(terminal.raw()).not.toMatch(/[^\x00-\x7f]/);
});

test('pastes of both kinds do nothing on the walk', async () => {
  const terminal = await open();
  terminal.pastes('rm -rf x\ngggyyy\n', { bracketed: true });
  await terminal.sees('Ignored 16 pasted characters');
  terminal.pastes('gggyyy\nqq\n', { bracketed: false });
  await terminal.sees('Ignored 10 pasted characters');
  await terminal.presses('q');
  await terminal.sees('runs: 0');
});

test('a running command keeps its screen through resizes, and nothing is left behind', async () => {
  const terminal = await open({ CHARSET: 'unicode' });
  await terminal.presses('Enter');
  await terminal.sees('cd apps/backend');
  await pause(350);
  await terminal.presses('Enter');
  await terminal.sees('asks something?');
  for (const [columns, rows] of [
    [200, 50],
    [40, 24],
    [38, 12],
    [80, 24],
  ] as const) {
    terminal.resize(columns, rows);
    await terminal.sees(columns === 38 ? 'Too small' : 'asks something?');
  }
  await terminal.sees('Ctrl-C interrupt');
  expect(terminal.screen().match(/RUNNING/g)).toHaveLength(1);
  expect(terminal.screen().match(/PRODUCTION/g)).toHaveLength(1);
});

test.each([1, 2, 3])('storm %i of new sizes leaves the screen as it is drawn freshly at the last one', async (seed) => {
  const terminal = await open();
  const chance = lehmer(seed);
  const between = (from: number, to: number) => from + Math.floor(chance() * (to - from + 1));
  const still = () =>
    terminal
      .screen()
      .replace(/\d\d:\d\d:\d\d/, '')
      .replace(/(\d+ m )?\d+ [ms] {2}1op/, '');
  const wanted = still();
  for (let storm = 0; storm < 8; storm++) {
    for (let change = between(1, 12); change > 0; change--) {
      terminal.resize(between(20, 220), between(8, 60));
      if (chance() < 0.5) await pause(between(0, 9));
    }
    terminal.resize(80, 24);
    // It looks so before the first change is drawn, too: it has to stay so for longer than anything is on its way.
    let since = Date.now();
    const stays = () => {
      if (still() !== wanted) since = Date.now();
      return Date.now() - since > 500;
    };
    await vi.waitUntil(stays, { timeout: patienceMs }).catch(() => undefined);
    expect(still(), `storm ${storm}`).toBe(wanted);
  }
});

test('keys that were echoed while the program started move no row of its screen', async () => {
  const plain = await open();
  const echoed = await open({ ECHOED: '\n\n^[[6~^[[6~cc' });
  const still = (screen: string) => screen.replace(/\d\d:\d\d:\d\d/, '').replace(/\d+ s {2}1op/, '');
  expect(still(echoed.screen())).toBe(still(plain.screen()));
});

test('a terminal that was another size only for a moment is drawn anew, and so it is by Ctrl-L', async () => {
  const terminal = await open();
  for (const spoil of [() => terminal.kill('SIGWINCH'), () => terminal.presses('Ctrl-L')]) {
    terminal.loses();
    expect(terminal.screen()).not.toContain('Enter runs this.');
    await spoil();
    await terminal.sees('Enter runs this.');
    await terminal.sees('PRODUCTION');
  }
});

/** The numbers of chance for a seed, from 0 to 1: Lehmer's, as in MINSTD. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

test('two idle seconds cost a slow line less than 800 bytes', async () => {
  const terminal = await open();
  const before = terminal.raw().length;
  await pause(2000);
  expect(terminal.raw().length - before).toBeLessThan(800);
});
