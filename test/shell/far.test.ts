import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startRun } from '../../src/shell/run.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { type SshHost, startHosts } from '../support/ssh-hosts.ts';
import { needsSshd } from '../support/sshd.ts';
import { reach as reachHost } from './far-shell.ts';
import { ended } from './fixture.ts';

const missing = [needsSshd(), needs('ssh', 'openssh-client'), needs('script', 'bsdutils')];

describe.skipIf(missing.some((one) => one.missing))(
  `a unit on another host${missing.map(({ note }) => note).join('')}`,
  () => {
    let known: Awaited<ReturnType<typeof startHosts>>;
    beforeAll(async () => {
      known = await startHosts('web-01', 'web-02');
    });

    const reach = (at = 0) => reachHost(known, at);

    test('tells who is there, and begins in the folder and with the variables of a login', async () => {
      const home = known.hosts[0]?.home ?? '';
      writeFileSync(join(home, '.profile'), 'export GREETING="hello from the login"\n');
      const { met, start } = await reach();
      expect(met).toMatchObject({ user: expect.any(String), boot: expect.any(String), place: { pty: 'script' } });
      const end = await ended(start(['pwd', 'echo "$GREETING"', 'tty | sed "s/[0-9]*$//"']));
      expect(end.output).toBe(`${home}\nhello from the login\n/dev/pts/\n`);
      expect(end).toMatchObject({ exit: { code: 0 }, states: '0 0 0', shellState: 'saved' });
      rmSync(join(home, '.profile'));
    });

    test('folder, variables, functions and options are kept from run to run, for each host its own', async () => {
      const [one, two] = await Promise.all([reach(0), reach(1)]);
      mkdirSync(join(one.host.home, 'app'));
      const first = await ended(
        one.start(['cd app', 'export COLOUR=blue', 'say() { echo "it is $COLOUR"; }', 'set -u']),
      );
      expect(first).toMatchObject({
        exit: { code: 0 },
        changed: ['COLOUR', 'OLDPWD'],
        cwd: join(one.host.home, 'app'),
      });
      await ended(two.start(['COLOUR=red']));
      expect((await ended(one.start(['say', 'pwd', 'echo $-']))).output).toMatch(/^it is blue\n.*app\n.*u/);
      expect((await ended(two.start(['echo "$COLOUR $PWD"']))).output).toBe(`red ${two.host.home}\n`);
      expect((await ended(one.start(['echo $NEVER_SET']))).exit).toEqual({ code: 127 });
    });

    test('outputs are byte-exact, and exit codes, also 255, are those of the command', async () => {
      const { start } = await reach();
      const end = await ended(
        start(['printf "a\\r\\nb\\377\\000c%%\\n" | od -An -c', 'false | true', 'bash -c "exit 255"', 'echo after']),
      );
      expect(end.output).toContain('\\r');
      expect(end.commands.map((one) => ({ ...one }))).toMatchObject([
        { code: 0, pipe: [0, 0] },
        { code: 0, pipe: [1, 0] },
        { code: 255 },
        { state: 'notRun' },
      ]);
      expect(end.exit).toEqual({ code: 255 });
      const many = await ended(start(['seq 200000']));
      expect(many.output).toBe(`${Array.from({ length: 200_000 }, (_, at) => at + 1).join('\n')}\n`);
    });

    test('a part of a pipe that failed there is told, and the next command there finds PIPESTATUS', async () => {
      const { start } = await reach();
      const parts = [
        { program: 'false', normal: [141] },
        { program: 'cat', normal: null },
      ];
      const commands = [
        { line: 10, text: 'false | cat', parts },
        { line: 11, text: 'echo never' },
      ];
      const end = await ended(start([], { unit: { kind: 'shell', commands } }));
      const failedWithin = { parts: [{ program: 'false', code: 1 }], last: 'cat' };
      expect(end).toMatchObject({ exit: { code: 0 }, commands: [{ pipe: [1, 0], failedWithin }, { state: 'notRun' }] });
      expect((await ended(start(['echo "$? ${PIPESTATUS[*]}"']))).output).toBe('0 1 0\n');
    });

    test('what is typed reaches the command, and Ctrl-C and a new size too', async () => {
      const { start } = await reach();
      const asks = start(['echo "who is there"; read -r name; echo "hello $name"; stty size']);
      await asks.sees('who is there');
      // What was said first is done first there, however late it arrives.
      asks.run.resize(100, 33);
      asks.run.write('moon\r');
      expect((await ended(asks)).output).toContain('hello moon\n33 100\n');
      const sleeps = start(['echo begun; sleep 60']);
      await sleeps.sees('begun');
      sleeps.run.signal('INT');
      expect((await ended(sleeps)).exit).toEqual({ code: 130 });
    });

    test('Ctrl-C reaches a command that has no terminal', async () => {
      const { met, start } = await reach();
      const sleeps = start(['bash -c "echo begun; exec sleep 60"'], { far: { ...met.place, pty: 'none' } });
      await sleeps.sees('begun');
      sleeps.run.signal('INT');
      expect((await ended(sleeps)).exit).toEqual({ code: 130 });
    });

    test('nothing is left behind on the host', async () => {
      const { start, stateDir, left } = await reach();
      const started = start(['echo done']);
      await started.run.ended;
      expect(left()).toHaveLength(1);
      expect(await started.run.release()).toBeUndefined();
      expect(left()).toEqual([]);
      expect(readdirSync(join(stateDir, 'units'))).toEqual([]);
    });

    test('variables are told between two commands before any output of the second', async () => {
      const { met, stateDir } = await reach();
      const told: string[] = [];
      const texts = ['SECRET=$(echo hidden)', 'echo $SECRET', 'SECRET=other', 'echo $SECRET'];
      const run = startRun(
        {
          id: `${stateDir.slice(-6)}.told`,
          stateDir,
          unit: { kind: 'shell', commands: texts.map((text, line) => ({ line, text })) },
          env: {},
          columns: 80,
          rows: 24,
          far: met.place,
        },
        {
          output: (bytes) => told.push(Buffer.from(bytes).toString().trim()),
          variables: (variables) => told.push(`SECRET is ${variables.get('SECRET')}`),
        },
      );
      await run.ended;
      await run.release();
      expect(told[0]).toBe('SECRET is hidden');
      expect(
        told.slice(
          0,
          told.findIndex((one) => one.endsWith('other') && !one.startsWith('SECRET')),
        ),
      ).toContain('SECRET is other');
    });

    test.for([
      ['the sshd of the line is killed', (host) => kill(host.ssh.lines(), 'SIGKILL')],
      ['the line is frozen', (host) => kill(host.ssh.lines(), 'SIGSTOP')],
    ] as [string, (host: SshHost) => void][])('%s: the command goes on, and its end is told', async ([, drop]) => {
      const { host, start, left } = await reach();
      const dropped = join(temporaryFolder(), 'dropped');
      const started = start([
        `echo begin >>marker; for n in 1 2 3; do echo loaf $n; done; until [ -e ${dropped} ]; do sleep 0.1; done; for n in 4 5 6; do echo loaf $n; sleep 0.5; done; echo end >>marker; (exit 7)`,
      ]);
      await started.sees('loaf 2');
      drop(host);
      writeFileSync(dropped, '');
      const end = await ended(started);
      kill(host.ssh.lines(), 'SIGCONT');
      expect(end).toMatchObject({ exit: { code: 7 }, shellState: 'saved' });
      expect(end.shellNotes.join()).toMatch(
        /The line to web-01 dropped at .* UTC for [\d.]+ s \(.*\); the command went on there/,
      );
      expect(end.output).toBe([1, 2, 3, 4, 5, 6].map((n) => `loaf ${n}\n`).join(''));
      expect(readFileSync(join(host.home, 'marker'), 'utf8')).toBe('begin\nend\n');
      rmSync(join(host.home, 'marker'));
      expect(left()).toEqual([]);
    });
  },
);

function kill(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) process.kill(pid, signal);
}
