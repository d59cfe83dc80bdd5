import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aWorkplace, cli, confirms, fixture, isBuilt, starts, until, type Workplace } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import { needsSshd, type SshWorld, startSshd } from '../support/sshd.ts';
import type { Terminal } from '../support/terminal.ts';

const missing = [needsSshd(), needs('ssh', 'openssh-client'), needs('ssh-agent', 'openssh-client')];
const note = missing.map((one) => one.note).join('');
const skipped = !isBuilt || missing.some((one) => one.missing);

describe.skipIf(skipped)(`a session over SSH (needs the build)${note}`, { concurrent: true }, () => {
  test.for([
    ['the ssh of the laptop is killed', ({ terminal }) => terminal.kill('SIGKILL')],
    ['the sshd of the line is killed', ({ ssh }) => kill(ssh.lines(), 'SIGKILL')],
  ] as [string, (line: Line) => void][])('%s: the command goes on, and is told on the way back', async ([, drop]) => {
    const line = await baking();
    const { place, ssh } = line;
    drop(line);
    const lost = () => place.events().some(({ data }) => data.how === 'lost the line');
    await until('the session knows', lost);
    place.write('done', '');
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'));
    expectBaked(place);

    const back = login(ssh, place, ['resume'], { columns: 100, rows: 30 });
    await back.sees('What happened while you were away');
    await back.sees(/ended +exit 3 after \d+ s, output \d+ bytes/);
    await presses(back, 'Enter');
    await back.sees(/FAILED/);
    expect(place.events().filter(({ type }) => type === 'run.requested')).toHaveLength(1);
    expect(place.events().filter(({ type }) => type === 'check.answered')).toEqual([]);
    line.terminal.close();
  });

  test('the laptop sleeps while the command ends: another terminal watches, and the first catches up when it wakes', async () => {
    const { ssh, place, terminal } = await baking();
    terminal.kill('SIGSTOP');
    place.write('done', '');
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'));
    expectBaked(place);
    const other = login(ssh, place, ['resume'], { columns: 100, rows: 30 });
    await other.sees('you watch');
    expect(terminal.screen()).not.toContain('loaf 8');
    terminal.kill('SIGCONT');
    await terminal.sees(/FAILED/);
    await terminal.sees('loaf 8');
    await terminal.sees('you drive');
    expect(place.events().filter(({ type }) => type === 'driver.changed')).toHaveLength(1);
  });
});

type Line = { ssh: SshWorld; place: Workplace; terminal: Terminal };

async function baking(): Promise<Line> {
  const ssh = await startSshd();
  const place = aWorkplace();
  place.script(
    'bake.sh',
    'echo begin >> marker; for n in 1 2 3 4 5 6 7; do echo loaf $n; sleep 0.2; done; until [ -e done ]; do sleep 0.1; done; echo loaf 8; echo end >> marker; exit 3',
  );
  place.write('bake.md', fixture('bake.md'));
  const terminal = login(ssh, place, ['bake.md']);
  await starts(terminal);
  await confirms(terminal, 'unknown 1');
  await terminal.sees('loaf 1');
  return { ssh, place, terminal };
}

function login(
  ssh: SshWorld,
  { work, env }: Workplace,
  args: string[],
  size: { columns?: number; rows?: number } = {},
) {
  return ssh.login([process.execPath, cli, ...args], { cwd: work, env, ...size });
}

/** The command ran once and to its end, and its exit and all of its output are in the record. */
function expectBaked(place: Workplace): void {
  expect(place.read('marker')).toBe('begin\nend\n');
  const [ended] = place.events().flatMap(({ type, data }) => (type === 'run.ended' ? [data] : []));
  expect(ended).toMatchObject({ exit: { code: 3 }, commands: [{ state: 'ended', code: 3 }] });
  const output = ended?.output as { root: string } | undefined;
  const loaves = Array.from({ length: 8 }, (_, at) => `loaf ${at + 1}\n`);
  expect(readFileSync(join(place.session(), 'blobs', output?.root ?? ''), 'utf8')).toBe(loaves.join(''));
}

function kill(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) process.kill(pid, signal);
}
