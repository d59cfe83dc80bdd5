import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  aWorkplace,
  childOf,
  cli,
  confirms,
  deaf,
  fixture,
  isAlive,
  isBuilt,
  starts,
  until,
  type Workplace,
} from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

describe.skipIf(!isBuilt)(
  'a terminal that is taken away and given back (needs the build)',
  { concurrent: true },
  () => {
    test('Ctrl-Z gives the shell a sane terminal and fg the screen, while the command goes on', async () => {
      const { place, terminal } = await baking({ inBash: true });
      await terminal.presses('Ctrl-Z');
      await terminal.sees('suspended, the session goes on');
      await until('the ordinary screen is back', () => !terminal.look().alternate && terminal.look().cursor);
      await isSane(terminal);
      await baked(place);
      await terminal.types('fg');
      await terminal.presses('Enter');
      await terminal.sees(/FAILED/);
      expect(terminal.look().alternate).toBe(true);
      await deaf();
      // Raw again: a key works without Enter.
      await terminal.presses('?');
      await terminal.sees('HELP');
      await terminal.presses('Ctrl-Z');
      await terminal.sees('suspended, the session goes on');
      await terminal.types('fg');
      await terminal.presses('Enter');
      await terminal.sees('HELP');
    });

    test('stopped from outside and continued, it takes its modes and its picture back', async () => {
      const { terminal } = await baking({ inBash: true });
      const screen = childOf(terminal.pid);
      process.kill(screen, 'SIGSTOP');
      await terminal.sees('Stopped');
      await terminal.types('stty sane; clear; fg');
      await terminal.presses('Enter');
      await terminal.sees('RUNNING');
      await terminal.presses('?');
      await terminal.sees('HELP');
      expect(terminal.look().alternate).toBe(true);
    });

    test('SIGTSTP from outside is as Ctrl-Z', async () => {
      const { terminal } = await baking({ inBash: true });
      process.kill(childOf(terminal.pid), 'SIGTSTP');
      await terminal.sees('suspended, the session goes on');
      await isSane(terminal);
      await terminal.types('fg');
      await terminal.presses('Enter');
      await terminal.sees('RUNNING');
    });

    test('a storm of sizes ends in one whole picture, and below 40x15 in one sentence', async () => {
      const { terminal } = await baking();
      for (let at = 0; at < 60; at++) {
        terminal.resize(40 + ((at * 37) % 160), 15 + ((at * 13) % 35));
        await sleep(10);
      }
      terminal.resize(38, 12);
      await terminal.sees('Too small (38x12)');
      terminal.resize(100, 30);
      await terminal.sees('EXIT:');
      await sleep(1200);
      await until('it is drawn to its last row', () => terminal.screen().split('\n').length === 30, 20_000);
      const rows = terminal.screen().split('\n');
      expect(rows).toHaveLength(30);
      expect(rows.filter((row) => row.startsWith('EXIT:'))).toHaveLength(1);
      expect(rows.every((row) => row.length <= 100)).toBe(true);
    });

    test('a terminal that vanishes and comes back with another size and another TERM shows the same session', async () => {
      const { place, terminal } = await baking();
      terminal.destroy();
      await baked(place);
      const dumb = place.open(['resume'], { env: { TERM: 'dumb' } });
      await dumb.sees('TERM=dumb');
      expect(await dumb.exited).toBe(2);
      const back = place.open(['resume'], { columns: 44, rows: 18, env: { TERM: 'xterm' } });
      await back.sees('What happened while you were');
      await back.presses('q');
      expect(await back.exited).toBe(4);
      const again = place.open(['resume'], { columns: 132, rows: 43, env: { TERM: 'screen-256color' } });
      await again.sees('exit 3');
      expect(place.events().filter(({ type }) => type === 'run.requested')).toHaveLength(1);
    });
  },
);

const tmux = needs('tmux', 'tmux');
describe.skipIf(!isBuilt || tmux.missing)(`a session in tmux (needs the build)${tmux.note}`, () => {
  test.for(['kill-session', 'kill-server'])('outlives %s', async (kill) => {
    const place = aWorkplace();
    prepare(place);
    const socket = `${place.work}/tmux`;
    const inTmux = (...words: string[]) =>
      execFileSync('tmux', ['-S', socket, ...words], {
        env: { ...process.env, ...place.env, TERM: 'xterm-256color' },
        cwd: place.work,
        encoding: 'utf8',
      });
    inTmux('-f', '/dev/null', 'new-session', '-d', '-s', 's', '-x', '80', '-y', '24', process.execPath, cli, 'bake.md');
    const sees = (text: string) => until(text, () => inTmux('capture-pane', '-p', '-t', 's').includes(text));
    await sees('signing key');
    await deaf();
    inTmux('send-keys', '-t', 's', 'Enter');
    await sees('g opens the gate');
    inTmux('send-keys', '-t', 's', 'g');
    await sees('TYPE     unknown 1');
    await sleep(1350);
    for (const key of 'unknown 1') {
      inTmux('send-keys', '-t', 's', '-l', key);
      await sleep(70);
    }
    await sleep(200);
    inTmux('send-keys', '-t', 's', 'Enter');
    await sees('loaf 1');
    const server = place.server() ?? 0;
    inTmux(kill);
    await baked(place);
    expect(place.read('marker')).toBe('begin\nend\n');
    expect(place.events().find(({ type }) => type === 'run.ended')?.data.exit).toEqual({ code: 3 });
    await until('the server ends by itself', () => !isAlive(server));
  });
});

function prepare(place: Workplace): void {
  place.script(
    'bake.sh',
    'echo begin >> marker; for n in 1 2 3 4 5 6; do echo loaf $n; sleep 0.2; done; until [ -e done ]; do sleep 0.1; done; echo end >> marker; exit 3',
  );
  place.write('bake.md', fixture('bake.md'));
}

/** A command is running, which ends when the bread is done; `inBash`: in a shell that can stop and continue what it runs. */
async function baking({ inBash = false } = {}): Promise<{ place: Workplace; terminal: Terminal }> {
  const place = aWorkplace();
  prepare(place);
  const terminal = inBash ? await bash(place) : place.open(['bake.md']);
  await starts(terminal);
  await confirms(terminal, 'unknown 1');
  await terminal.sees('loaf 1');
  return { place, terminal };
}

async function bash({ work, env }: Workplace): Promise<Terminal> {
  const terminal = openTerminal({
    command: 'bash',
    args: ['--norc', '--noprofile', '-i'],
    cwd: work,
    env: { ...env, PS1: '$ ', PROGRAM: `${process.execPath} ${cli}`, HISTFILE: '' },
  });
  await terminal.sees('$');
  await terminal.types('$PROGRAM bake.md', { msPerKey: 3 });
  await terminal.presses('Enter');
  return terminal;
}

/** The bread is done: the command ends, and that is in the record. */
async function baked(place: Workplace): Promise<void> {
  place.write('done', '');
  await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'));
}

/** As a shell finds it: what is typed is echoed and edited by line. */
async function isSane(terminal: Terminal): Promise<void> {
  await terminal.types('stty -a | tr " ;" "\\n" | grep -xE "opost|isig" | sort | tr "\\n" ,', { msPerKey: 3 });
  await terminal.presses('Enter');
  await terminal.sees('isig,opost,');
}
