import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { atTheEnd } from '../support/at-the-end.ts';
import { allEnded, farProcesses } from '../support/far-processes.ts';
import { aWorkplace, confirms, deaf, fixture, isBuilt, signs, until, type Workplace } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import { type SshHost, startHosts } from '../support/ssh-hosts.ts';
import { needsSshd } from '../support/sshd.ts';
import type { Terminal } from '../support/terminal.ts';

const missing = [needsSshd(), needs('ssh', 'openssh-client'), needs('script', 'bsdutils')];
const note = missing.map((one) => one.note).join('');
const skipped = !isBuilt || missing.some((one) => one.missing);

describe.skipIf(skipped)(`environments on other hosts (needs the build)${note}`, { concurrent: true }, () => {
  test('each is asked once and keeps a shell of its own; a line that drops is no failed command', async () => {
    const { place, terminal, staging, production } = await chain();
    await terminal.sees('WHERE DO THE COMMANDS FOR STAGING RUN?');
    await presses(terminal, '1');
    await runs(terminal, 'WILL RUN 2 lines ON web-02');
    await runs(terminal, 'WILL RUN 1 line ON web-02');
    await terminal.sees('WHERE DO THE COMMANDS FOR PRODUCTION RUN?');
    await presses(terminal, '1');
    await runs(terminal, 'export SPICE=vanilla');
    await terminal.sees('./bake.sh');
    await deaf();
    await confirms(terminal, 'production 2');
    await terminal.sees('loaf 2');
    for (const pid of production.ssh.lines()) process.kill(pid, 'SIGKILL');
    await terminal.sees(/FAILED/);
    await presses(terminal, 'o');
    await terminal.types('the last loaf always fails');
    await presses(terminal, 'Enter');
    await runs(terminal, 'Step 3/');
    await terminal.sees('COMPLETE');

    expect(outputs(place)).toEqual([
      '',
      `cinnamon in ${staging.home}/taste\n`,
      '',
      [1, 2, 3, 4, 5, 6].map((n) => `loaf ${n}\n`).join(''),
      `vanilla in ${production.home}\n`,
    ]);
    expect(of(place, 'host.bound')).toMatchObject([
      {
        environment: 'staging',
        host: 'web-02',
        there: { user: staging.ssh.user },
        named: [{ host: 'web-02', line: 8 }],
      },
      { environment: 'production', host: 'web-01' },
    ]);
    expect(of(place, 'run.requested').map(({ host }) => host)).toEqual([
      'web-02',
      'web-02',
      'web-01',
      'web-01',
      'web-01',
    ]);
    expect(of(place, 'run.requested')[3]).toMatchObject({
      environment: 'production',
      there: { user: production.ssh.user },
    });
    expect(of(place, 'run.ended')[3]).toMatchObject({ exit: { code: 255 }, commands: [{ code: 255 }] });
    expect(String(of(place, 'run.ended')[3]?.shellNotes)).toContain('The line to web-01 dropped at');
    expect(of(place, 'run.lost')).toEqual([]);
    expect(readFileSync(join(production.home, 'marker'), 'utf8')).toBe('begin\nend\n');
    await deaf();
    await signs(terminal, 'ann');
    await until('it is signed', () => existsSync(join(place.session(), 'signoff.txt.sig')));
    const key = readFileSync(join(place.env.HOME ?? '', '.ssh/id_ed25519.pub'), 'utf8');
    const trust = place.write('allowed_signers', `ann@example.com ${key}`);
    expect(place.run(['verify', '--allowed-signers', trust]).stdout).toMatch(/^VALID/);
    expect(place.run(['show']).stdout).toContain('ON web-01');
    expect(readdirSync('/tmp').filter((name) => name.startsWith('deploy-assist.') && mine(place, name))).toEqual([]);
  });

  test('a host that does not come back: the operator stops waiting, and the outcome is unknown, not failed', async () => {
    const { place, terminal, production } = await atTheBakery();
    await terminal.sees('loaf 1');
    production.ssh.stop();
    await terminal.sees('THE LINE TO web-01 DROPPED');
    await terminal.presses('Ctrl-C');
    await until('its outcome is unknown', () => place.events().some(({ type }) => type === 'run.lost'));
    await terminal.sees('OUTCOME UNKNOWN');
    const [lost] = place.events().flatMap(({ type, data }) => (type === 'run.lost' ? [data] : []));
    expect(lost?.why).toMatch(
      /the line to web-01 dropped at .*Its output lies in web-01:\/tmp\/deploy-assist\..*did not wait/,
    );
    // By design it stays there, for whoever looks what became of the command.
    atTheEnd(() => rmSync(`/tmp/deploy-assist.${String(lost?.run)}`, { recursive: true, force: true }));
    const { root } = Object(lost).output as { root: string };
    expect(readFileSync(join(place.session(), 'blobs', root), 'utf8')).toContain('loaf 1\n');
    expect(place.events().filter(({ type }) => type === 'run.ended')).toHaveLength(1);
  });

  test.for([
    ['is there', false],
    ['is killed with it', true],
  ] as const)(
    'what keeps a command on another host is killed, and the session server %s: outcome unknown, and nothing goes on',
    async ([, isAway]) => {
      const { place, env, terminal, production } = await atTheBakery();
      await terminal.sees('loaf 2');
      const { run } = Object(of(place, 'run.requested').at(-1)) as { run: string };
      const folder = `/tmp/deploy-assist.${run}`;
      atTheEnd(() => rmSync(folder, { recursive: true, force: true }));
      const there = farProcesses(folder);
      if (isAway) process.kill(Number(place.server()), 'SIGKILL');
      process.kill(Number(there?.keeper), 'SIGKILL');
      await allEnded(there?.all ?? []);
      if (isAway) terminal.kill('SIGKILL');
      const seen = isAway ? place.open(['resume'], { env, columns: 100, rows: 30 }) : terminal;
      await until('it is recorded', () => of(place, 'run.lost').length === 1);
      await seen.sees('OUTCOME UNKNOWN');
      await seen.sees('none of it runs any more');
      expect(of(place, 'run.lost')[0]).toMatchObject({ run, output: { length: expect.any(Number) } });
      expect(of(place, 'run.lost')[0]?.why).toContain(`What it had printed lies in web-01:${folder}/output.`);
      expect(of(place, 'run.requested').filter((one) => one.run === run)).toHaveLength(1);
      expect(readFileSync(join(production.home, 'marker'), 'utf8')).toBe('begin\n');
      expect(seen.screen()).not.toContain('The command goes on');
      expect(place.run(['verify']).stdout).toMatch(/^OPEN {2}not-closed/);
    },
  );

  test.for([
    ['while it runs there', false],
    ['until it has ended there', true],
  ] as const)(
    'the session server is killed and is away %s: the command is followed again, and its end is told',
    async ([, isOver]) => {
      const { place, env, terminal, production } = await atTheBakery();
      await terminal.sees('loaf 2');
      process.kill(Number(place.server()), 'SIGKILL');
      terminal.kill('SIGKILL');
      if (isOver) for (const pid of production.ssh.lines()) process.kill(pid, 'SIGKILL');
      const marker = join(production.home, 'marker');
      if (isOver) await until('it has ended there', () => readFileSync(marker, 'utf8') === 'begin\nend\n');
      // Time in which nobody follows it counts for nothing.
      if (isOver) await sleep(5000);
      const back = place.open(['resume'], { env, columns: 100, rows: 30 });
      await until('its end is recorded', () => of(place, 'run.ended').length === 2);
      await back.sees(/FAILED.*255/);
      const end = of(place, 'run.ended')[1];
      expect(end).toMatchObject({ exit: { code: 255 }, commands: [{ code: 255 }], shellState: 'saved' });
      expect(end?.durationMs).toBeGreaterThan(5900);
      const { time } = Object(place.events().findLast(({ type }) => type === 'run.requested'));
      expect(end?.durationMs).toBeLessThan(statSync(marker).mtimeMs - Date.parse(time) + 4000);
      expect(String(end?.shellNotes)).toMatch(
        /session server that had started it on web-01 ended; another one followed/,
      );
      expect(outputs(place).at(-1)).toBe([1, 2, 3, 4, 5, 6].map((n) => `loaf ${n}\n`).join(''));
      expect(of(place, 'run.lost')).toEqual([]);
      expect(readFileSync(marker, 'utf8')).toBe('begin\nend\n');
      await until(
        'nothing is left there',
        () => !readdirSync('/tmp').some((name) => name === `deploy-assist.${end?.run}`),
      );
    },
  );

  test('what stands behind a login runs there up to its end, by one answer that a return keeps', async () => {
    const code = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n\n`;
    const behind = `## 2. Taste\n\n${code('echo "taste in $PWD"')}${code('echo "once more in $PWD"', 'exit')}`;
    const text = `# Chain\n\n## 1. Go there\n\n${code('ssh -A web-02')}${behind}## 3. Here\n\n${code('echo "here in $PWD"')}`;
    const { place, env, terminal, staging } = await chain(text);
    await skips(terminal, place);
    await terminal.sees('WHERE DO THE COMMANDS BEHIND THE LOGIN TO web-02 RUN?');
    await presses(terminal, '1');
    await runs(terminal, 'WILL RUN 1 line ON web-02');
    await terminal.sees('WILL RUN 2 lines ON web-02');
    await presses(terminal, 'q');
    await terminal.exited;
    const back = place.open(['resume'], { env, columns: 100, rows: 30 });
    await back.sees('WHICH ENVIRONMENT?');
    await presses(back, 'u');
    await runs(back, 'WILL RUN 2 lines ON web-02');
    await runs(back, 'here in $PWD');
    await back.sees('COMPLETE');
    expect(outputs(place)).toEqual([
      `taste in ${staging.home}\n`,
      `once more in ${staging.home}\n`,
      expect.not.stringContaining(staging.home),
    ]);
    expect(of(place, 'host.bound')).toMatchObject([{ environment: null, host: 'web-02', login: { name: 'web-02' } }]);
  });

  test('who cannot be reached is not bound, and the reason is that of ssh', async () => {
    const { place, terminal } = await chain();
    await terminal.sees('WHERE DO THE COMMANDS FOR STAGING RUN?');
    await presses(terminal, 'o');
    await terminal.types('nobody.invalid');
    await presses(terminal, 'Enter');
    await terminal.sees('nobody.invalid cannot be reached');
    expect(place.events().filter(({ type }) => type === 'host.bound')).toEqual([]);
  });

  test('a shell to look around in stands on the host of the command, and what was typed is recorded', async () => {
    const { place, terminal, staging } = await chain(fixture('hosts.md').replace('echo "$SPICE in $PWD"', 'ls crumb'));
    await bindsTo(terminal, 'STAGING', '1');
    await runs(terminal, 'WILL RUN 2 lines ON web-02');
    await runs(terminal, 'WILL RUN 1 line ON web-02');
    await terminal.sees('Choose. Nothing is preselected.');
    writeFileSync(join(staging.home, 'taste', 'crumb'), '');
    await presses(terminal, 'i');
    await terminal.sees('LOOKING AROUND');
    await terminal.sees(/look around \S+[$#]/);
    const shell = place.events().findLast(({ type }) => type === 'shell.opened')?.data.shell;
    expect(readdirSync(`/tmp/deploy-assist.${String(shell)}`).sort()).not.toContain('seed.sh');
    await terminal.types('echo "it is $SPICE"; ls');
    await terminal.presses('Enter');
    await terminal.sees('it is cinnamon');
    await presses(terminal, 'Ctrl-D');
    await until('it was left', () => place.events().some(({ type }) => type === 'shell.closed'));
    const [opened] = place.events().flatMap(({ type, data }) => (type === 'shell.opened' ? [data] : []));
    const [closed] = place.events().flatMap(({ type, data }) => (type === 'shell.closed' ? [data] : []));
    expect(opened).toMatchObject({
      host: 'web-02',
      cwd: join(staging.home, 'taste'),
      there: { user: staging.ssh.user },
    });
    expect(closed).toMatchObject({ typed: 'echo "it is $SPICE"; ls' });
  });
});

type Chain = {
  place: Workplace;
  env: Record<string, string>;
  terminal: Terminal;
  production: SshHost;
  staging: SshHost;
};

async function chain(text = fixture('hosts.md')): Promise<Chain> {
  const { hosts, env } = await startHosts('web-01', 'web-02');
  const [production, staging] = hosts as [SshHost, SshHost];
  const place = aWorkplace();
  const bake = 'echo begin >>marker; for n in 1 2 3 4 5 6; do echo loaf $n; sleep 1; done; echo end >>marker; exit 255';
  writeFileSync(join(production.home, 'bake.sh'), `#!/bin/sh\n${bake}\n`, { mode: 0o755 });
  mkdirSync(join(staging.home, 'taste'));
  place.write('hosts.md', text);
  const terminal = place.open(['hosts.md'], { env, columns: 100, rows: 30 });
  await terminal.sees('signing key');
  await presses(terminal, 'Enter');
  return { place, env, terminal, production, staging };
}

/** Six loaves are being baked on web-01. */
async function atTheBakery(): Promise<Chain> {
  const known = await chain();
  const { place, terminal } = known;
  await bindsTo(terminal, 'STAGING', '2');
  await skips(terminal, place);
  await bindsTo(terminal, 'PRODUCTION', '1');
  await runs(terminal, 'export SPICE=vanilla');
  await terminal.sees('./bake.sh');
  await deaf();
  await confirms(terminal, 'production 2');
  return known;
}

/** What the events of a type say, in order. */
function of(place: Workplace, type: string): Record<string, unknown>[] {
  return place.events().flatMap((event) => (event.type === type ? [event.data] : []));
}

async function bindsTo(terminal: Terminal, environment: string, answer: string): Promise<void> {
  await terminal.sees(`WHERE DO THE COMMANDS FOR ${environment} RUN?`);
  await presses(terminal, answer);
}

/** Runs what is in hand, once it is seen, with the run key. */
async function runs(terminal: Terminal, text: string): Promise<void> {
  await terminal.sees(text);
  await terminal.sees(/Enter runs this/);
  await presses(terminal, 'Enter');
}

async function skips(terminal: Terminal, place: Workplace): Promise<void> {
  await terminal.sees('WHICH ENVIRONMENT?');
  await presses(terminal, 'u');
  await presses(terminal, 'S');
  await terminal.types('it tastes well already');
  await presses(terminal, 'Enter');
  await until('it was skipped', () => place.events().some(({ type }) => type === 'step.skipped'));
}

/** What each run printed, in order. */
function outputs(place: Workplace): string[] {
  return place
    .events()
    .flatMap(({ type, data }) => (type === 'run.ended' ? [data] : []))
    .map(({ output }) => readFileSync(join(place.session(), 'blobs', Object(output).root), 'utf8'));
}

function mine(place: Workplace, name: string): boolean {
  return place.events().some(({ data }) => name === `deploy-assist.${String(data.run)}`);
}
