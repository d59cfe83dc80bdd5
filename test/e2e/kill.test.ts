import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  aWorkplace,
  childOf,
  confirms,
  fixture,
  isAlive,
  isBuilt,
  starts,
  until,
  type Workplace,
} from '../support/product.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

describe.skipIf(!isBuilt)('a session whose parts are killed (needs the build)', { concurrent: true }, () => {
  test('the screen by SIGKILL: the command ends and is recorded, the terminal is put right, nothing is done by itself', async () => {
    const { place, terminal } = await baking();
    process.kill(childOf(terminal.pid), 'SIGKILL');
    await terminal.sees('deploy-assist resume');
    await isSane(terminal);

    await ended(place, 3);
    expect(place.read('marker')).toBe('begin\nend\n');
    expect(outputOf(place)).toBe('loaf 1\nloaf 2\nloaf 3\nloaf 4\n');
    expect(place.events().filter(({ type }) => type === 'check.answered')).toEqual([]);

    const back = place.open(['resume']);
    await back.sees('What happened while you were away');
    await back.sees('ended    exit 3');
    await presses(back, 'Enter');
    await back.sees(/FAILED|failed/);
    expect(place.events().filter(({ type }) => type === 'run.requested')).toHaveLength(1);
  });

  test('the server by SIGKILL: the outcome is unknown, and only a person runs it again', async () => {
    const { place, terminal } = await baking();
    expect(place.run(['sessions']).stdout).toContain('        running: ./bake.sh');
    process.kill(place.server() ?? 0, 'SIGKILL');
    await terminal.sees('The session server of');
    await terminal.sees('was running: ./bake.sh. How it ended is not known.');
    expect(place.run(['sessions']).stdout).toContain('session server ended while this ran; resume tells');
    await terminal.sees('deploy-assist resume');
    await terminal.sees('EXIT=130');
    await isSane(terminal);
    await sleep(500);
    expect(place.read('marker')).toBe('begin\n');

    const back = place.open(['resume']);
    await back.sees('outcome unknown');
    await back.sees('What it had printed is kept');
    await presses(back, 'Enter');
    await back.sees('Nobody knows how it ended');
    await presses(back, 'l');
    await back.sees('loaf 1');
    await presses(back, 'Esc');
    await back.sees('Nobody knows how it ended');
    expect(place.read('marker')).toBe('begin\n');
    await presses(back, 'r');
    await confirms(back, 'unknown 1');
    await back.sees('RUNNING');
    place.write('done', '');
    await until('it ended', () => place.read('marker') === 'begin\nbegin\nend\n');
    expect(place.events().filter(({ type }) => type === 'run.requested')).toHaveLength(2);
    expect(place.events().filter(({ type }) => type === 'run.lost')).toHaveLength(1);
  });

  test.for(['SIGTERM', 'SIGHUP'] as const)(
    'the screen by %s: the terminal is put right and the command goes on',
    async (signal) => {
      const { place, terminal } = await baking();
      process.kill(childOf(terminal.pid), signal);
      await terminal.sees('deploy-assist resume');
      await isSane(terminal);
      await ended(place, 3);
      expect(place.read('marker')).toBe('begin\nend\n');
    },
  );

  test('the terminal: the command goes on and is recorded', async () => {
    const { place, terminal } = await baking();
    const client = childOf(terminal.pid);
    terminal.destroy();
    await until('the screen is gone', () => !isAlive(client));
    await ended(place, 3);
    expect(place.read('marker')).toBe('begin\nend\n');
    await place.serverEnded();
  });

  test.for(['q', 'Ctrl-\\'])(
    'left with %s while a command runs: it goes on, and the shell is told how to come back',
    async (key) => {
      const { place, terminal } = await baking();
      await terminal.presses(key);
      await terminal.sees('EXIT=4');
      await terminal.sees('still running: ./bake.sh');
      await terminal.sees('deploy-assist resume');
      await isSane(terminal);
      expect(place.read('marker')).toBe('begin\n');
      await ended(place, 3);
      expect(place.read('marker')).toBe('begin\nend\n');
    },
  );

  test('Ctrl-C ends the command, never the screen; at rest it says what to do', async () => {
    const { place, terminal } = await started('sleep.md');
    for (let press = 0; press < 5; press++) await terminal.presses('Ctrl-C');
    await terminal.sees('Nothing is running here');
    await presses(terminal, 'Enter');
    await terminal.sees('RUNNING');
    await until('sleep runs', () => sleepers(place).length > 0);
    const running = sleepers(place);
    await terminal.presses('Ctrl-C');
    // It would go on for longer than this is waited for, and nothing ends it but the key.
    await until('sleep is gone', () => running.every((pid) => !isAlive(pid)), 30_000);
    await terminal.sees(/FAILED|interrupted/i);
    await terminal.presses('?');
    await terminal.sees('HELP');
    expect(isAlive(childOf(terminal.pid))).toBe(true);
    expect(place.events().find(({ type }) => type === 'run.ended')?.data.exit).not.toEqual({ code: 0 });
  });
});

async function started(name: string): Promise<{ place: Workplace; terminal: Terminal }> {
  const place = aWorkplace();
  place.script(
    'bake.sh',
    'echo begin >> marker; for n in 1 2 3 4; do echo loaf $n; sleep 0.2; done; until [ -e done ]; do sleep 0.1; done; echo end >> marker; exit 3',
  );
  place.write(name, fixture(name));
  const terminal = place.openInShell([name]);
  await starts(terminal);
  return { place, terminal };
}

/** A command is running, which ends when it is told to. */
async function baking(): Promise<{ place: Workplace; terminal: Terminal }> {
  const both = await started('bake.md');
  await confirms(both.terminal, 'unknown 1');
  await both.terminal.sees('loaf 1');
  return both;
}

/** The bread is done: the command ends. */
async function ended(place: Workplace, code: number): Promise<void> {
  place.write('done', '');
  await until('its end is recorded', () => place.events().some(({ type }) => type === 'run.ended'));
  expect(place.events().find(({ type }) => type === 'run.ended')?.data.exit).toEqual({ code });
}

function outputOf(place: Workplace): string {
  const end = place.events().find(({ type }) => type === 'run.ended');
  const output = end?.data.output as { root: string } | undefined;
  return readFileSync(join(place.session(), 'blobs', output?.root ?? ''), 'utf8');
}

/** As a shell finds it: the ordinary screen, a cursor, and what is typed is echoed and edited by line. */
async function isSane(terminal: Terminal): Promise<void> {
  await until('the ordinary screen is back', () => !terminal.look().alternate && terminal.look().cursor);
  await sleep(300);
  expect(terminal.look()).toEqual({ alternate: false, cursor: true });
  await terminal.types('stty -a | tr " ;" "\\n" | grep -xE "echo|icanon|isig|opost" | sort | tr "\\n" ,', {
    msPerKey: 3,
  });
  await terminal.presses('Enter');
  await terminal.sees('echo,icanon,isig,opost,');
}

/** The children named `sleep` of this session's run. */
function sleepers(place: Workplace): number[] {
  const below = (pid: number): number[] => {
    try {
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
        .trim()
        .split(' ')
        .filter(Boolean)
        .map(Number);
      return [...children, ...children.flatMap(below)];
    } catch {
      return [];
    }
  };
  const name = (pid: number) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  return below(place.server() ?? 0).filter((pid) => isAlive(pid) && name(pid) === 'sleep');
}
