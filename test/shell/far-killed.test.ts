import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { OutcomeUnknown } from '../../src/shell/far/outcome-unknown.ts';
import { allEnded, type FarProcesses, farProcesses, processesNaming, stateOf } from '../support/far-processes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { isAlive, until } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { startHosts } from '../support/ssh-hosts.ts';
import { needsSshd } from '../support/sshd.ts';
import { type FarShell, reach } from './far-shell.ts';
import { ended, type Started } from './fixture.ts';

const missing = [needsSshd(), needs('ssh', 'openssh-client'), needs('script', 'bsdutils')];
/** What the far side keeps of what nobody took in is 64 MiB; then it holds the command. */
const LENGTH = 72 * 1024 * 1024;
const SLEEPS = 'bash -c "echo begun; exec sleep 600"';
const NONE_RUNS = 'none of it runs any more';

describe.skipIf(missing.some((one) => one.missing))(
  `what is killed on another host${missing.map(({ note }) => note).join('')}`,
  () => {
    let known: Awaited<ReturnType<typeof startHosts>>;
    const left: number[] = [];
    beforeAll(async () => {
      known = await startHosts('web-01');
    });
    afterEach(() => kill(left.splice(0).filter(isAlive)));

    /** A command that has printed "begun", and all that runs of it there. */
    async function begun(text: string, pty: 'script' | 'none' = 'script'): Promise<Begun> {
      const shell = await reach(known);
      const started = shell.start([text], { far: { ...shell.met.place, pty } });
      const folder = shell.folderOf(started);
      // By design it stays where the outcome is unknown.
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      await started.sees('begun');
      const there = farProcesses(folder);
      if (there === undefined) throw new Error('Not all of it is there.');
      left.push(...there.all);
      return { ...shell, started, folder, there };
    }

    /** A command that has printed more than is kept, and is held for it. It ends once `go` is there. */
    async function held(pty: 'script' | 'none'): Promise<Begun & { go: string }> {
      const go = join(temporaryFolder(), 'go');
      const printed = await begun(
        `echo begun; head -c ${LENGTH} /dev/zero; until [ -e ${go} ]; do sleep 0.1; done`,
        pty,
      );
      printed.started.run.pause();
      await until('it is held', () => stateOf(printed.there.child) === 'T');
      return { ...printed, go };
    }

    describe.for(['script', 'none'] as const)('on a terminal of the kind "%s"', (pty) => {
      test.for([
        ['runs', SLEEPS],
        ['waits for what is typed', 'echo begun; read -r answer; echo "it is $answer"'],
        ['waits for a job of its own', `${SLEEPS} & wait`],
      ] as const)('a keeper is killed while its command %s: outcome unknown, and nothing stays', async ([, text]) => {
        const { started, folder, there } = await begun(text, pty);
        kill([there.keeper]);
        const why = await unknown(started);
        expect(why).toMatch(/^the shell that kept it on web-01 is gone, and wrote down no end/);
        expect(why).toContain(NONE_RUNS);
        expect(why).toContain(`What it had printed lies in web-01:${folder}/output.`);
        expect(started.output()).toBe('begun\n');
        await allEnded(there.all);
        expect(readdirSync(folder).sort()).toEqual(['begun', 'boot', 'go', 'output', 'pid', 'report', 'short']);
      });

      test('nobody follows: what a killed keeper kept ends all the same', async () => {
        const { started, there, host } = await begun(SLEEPS, pty);
        kill(host.ssh.lines());
        kill([there.keeper]);
        await allEnded(there.all);
        expect(await unknown(started)).toContain(NONE_RUNS);
      });

      test('keeper and guard are killed: who follows hangs up what they kept', async () => {
        const { started, there } = await begun(SLEEPS, pty);
        kill([there.guard, there.keeper]);
        expect(await unknown(started)).toContain(NONE_RUNS);
        await allEnded(there.all);
      });

      test('what does not hear a hang-up is named, with how to look at it', async () => {
        const { started, there } = await begun(`trap "" HUP; ${SLEEPS}`, pty);
        kill([there.keeper]);
        const why = await unknown(started);
        const pids = there.all.filter(isAlive);
        expect(pids).toContain(there.shell);
        for (const pid of pids) expect(why).toMatch(new RegExp(`this still runs: .*\\b${pid} (?:bash|sleep)`));
        const [, named = ''] = /ssh web-01 ps -o pid,stat,etime,args -p ([\d,]+)/.exec(why) ?? [];
        expect(named.split(',').map(Number).sort()).toEqual(pids.sort());
      });

      test('a shell is killed: its keeper says so, and its command ends with it', async () => {
        const { started, there, left: folders } = await begun(`sleep 600 & ${SLEEPS}`, pty);
        kill([there.shell]);
        const end = await ended(started);
        expect(end).toMatchObject({ exit: { code: 137 }, states: '137', shellState: 'kept' });
        await allEnded(there.all);
        expect(folders()).toEqual([]);
      });

      test('a shell is killed: what does not hear the hang-up is named with its end', async () => {
        const { started, there } = await begun(`trap "" HUP; ${SLEEPS}`, pty);
        kill([there.shell]);
        const { exit, shellNotes } = await ended(started);
        expect(exit).toEqual({ code: 137 });
        const pids = there.all.filter(isAlive);
        expect(pids).toHaveLength(1);
        expect(shellNotes.join()).toContain(`this still runs: ${pids} sleep. Look at it: ssh web-01 ps`);
      });

      test('a guard is killed while it holds the command: another one takes over, and lets it go on', async () => {
        const { started, there, folder, go } = await held(pty);
        kill([there.guard]);
        await until('there is another one', () => ![undefined, there.guard].includes(farProcesses(folder)?.guard));
        started.run.resume();
        writeFileSync(go, '');
        const end = await ended(started);
        expect(end).toMatchObject({ exit: { code: 0 }, shellState: 'saved' });
        expect(end.output).toHaveLength('begun\n'.length + LENGTH);
        await allEnded(there.all);
      });

      test('a keeper is killed while its command is held: nothing stays', async () => {
        const { started, there } = await held(pty);
        kill([there.keeper]);
        await allEnded(there.all);
        started.run.resume();
        expect(await unknown(started)).toContain(NONE_RUNS);
      });
    });

    test('each ssh here is killed: the command goes on and its end is told, and nothing stays there', async () => {
      const go = join(temporaryFolder(), 'go');
      const {
        started,
        there,
        control,
        left: folders,
      } = await begun(`echo begun; until [ -e ${go} ]; do sleep 0.1; done; exit 7`);
      kill(processesNaming(`ControlPath=${control}`));
      writeFileSync(go, '');
      const end = await ended(started);
      expect(end).toMatchObject({ exit: { code: 7 }, output: 'begun\n', shellState: 'saved' });
      expect(end.shellNotes.join()).toContain('The line to web-01 dropped');
      await allEnded(there.all);
      expect(folders()).toEqual([]);
    });

    test('the host is started anew: the outcome is unknown, and nothing is said to go on', async () => {
      const { started, there, folder, host } = await begun(SLEEPS);
      kill([...host.ssh.lines(), ...there.all]);
      writeFileSync(join(folder, 'boot'), 'an-earlier-boot');
      const why = await unknown(started);
      expect(why).toContain('web-01 was started anew while it ran there: nothing of it runs any more.');
      expect(why).not.toContain('once it has ended');
    });
  },
);

type Begun = FarShell & { started: Started; folder: string; there: FarProcesses };

async function unknown({ run }: Started): Promise<string> {
  const error = await run.ended.then(
    (end) => new Error(`It has ended: ${JSON.stringify(end.exit)}`),
    (why: unknown) => why,
  );
  if (!(error instanceof OutcomeUnknown)) throw error;
  return error.message;
}

function kill(pids: number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}
