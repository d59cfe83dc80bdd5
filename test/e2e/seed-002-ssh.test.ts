import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { until } from '../support/product.ts';
import { needsSshd, startSshd } from '../support/sshd.ts';
import { inJobrun, type Jobrun } from './jobrun.ts';
import { expectSigned, goesTo, habits, signsOff, theStrictOrder } from './strict-order.ts';

const { checklist, skipped, note } = theStrictOrder(needsSshd());

/** Prisma takes its time: twenty seconds, and a line each. */
const slowMigration = `case "$*" in *'migrate deploy'*) for n in {1..20}; do echo "waiting for locks $n"; sleep 1; done ;; esac
exec ${fileURLToPath(new URL('../support/stand-ins/npx', import.meta.url))} "$@"`;

describe.skipIf(skipped)(`a line that drops in the middle of a migration (needs the build)${note}`, () => {
  test('the migration ends and is told on the way back; the push after it uses the agent of the new line; the record is VALID', async () => {
    const ssh = await startSshd();
    // What git calls knows no key but those of an agent.
    const env = { GIT_SSH_COMMAND: ['ssh', ...ssh.options].join(' ') };
    const opens = ssh.login;
    await inJobrun({ checklist, programs: { npx: slowMigration }, env, opens }, async (jobrun) => {
      const { world } = jobrun;
      world.git('remote', 'set-url', 'origin', `ssh://${ssh.user}@127.0.0.1:${ssh.port}${world.remote}`);
      await startsMigration(jobrun);
      await jobrun.terminal.sees('waiting for locks 5');
      for (const line of ssh.lines()) process.kill(line, 'SIGKILL');
      await until('the session knows', () => jobrun.events().some(({ data }) => data.how === 'lost the line'));
      expect(migration(jobrun)?.end).toBeUndefined();
      await until('the migration has ended', () => migration(jobrun)?.end !== undefined);

      const back = { ...jobrun, ...jobrun.comesBack() };
      await back.terminal.sees('What happened while you were away');
      await back.terminal.sees(/started +cd apps\/backend/);
      await back.terminal.sees(/ended +exit 0 after [2-9]\d s, output \d+ bytes/);
      expect(jobrun.events().at(-1)).toMatchObject({ type: 'driver.changed', data: { how: 'attached' } });
      await back.walker.presses('Enter');
      // Nothing of it is done by itself: the stop behind it is asked, over the output that nobody saw.
      const stop = await back.walker.walksTo(/^STOP {2}IMMEDIATE ROLLBACK IF/m, habits);
      expect(stop).toContain('exit 0');
      await back.walker.presses('l');
      expect(await back.walker.rests()).toContain('All migrations have been successfully applied');
      await back.walker.presses('Esc');
      await back.walker.walksTo(/^Step 1\//m, habits);
      expect(jobrun.runs().filter(({ text }) => text.includes('prisma migrate deploy'))).toHaveLength(1);

      const before = remoteHead(jobrun);
      await goesTo(back, 21);
      await back.walker.walksTo(/^Step 1\//m, habits);
      const push = jobrun.runs().find(({ text }) => text === 'git push origin production');
      expect(push).toMatchObject({ number: 21, end: { exit: { code: 0 } } });
      expect(push?.target).toContain(`127.0.0.1:${ssh.port}`);
      expect(remoteHead(jobrun)).not.toBe(before);
      expect(remoteHead(jobrun)).toBe(world.git('rev-parse', 'production'));

      await back.walker.presses('t', 'F', 'F');
      const signed = await signsOff(back, { environment: '3', result: '3' });
      expect(signed).toContain('Signed with SHA256:');
      // By the laptop's key, which is nowhere on this side but in the forwarded agent.
      expectSigned(back, 'Not complete', ssh.publicKey);
    });
  });
});

/** Makes the backup of step 18, goes to step 19, and types its gate. */
async function startsMigration(jobrun: Jobrun): Promise<void> {
  const { walker } = jobrun;
  await goesTo(jobrun, 18);
  await walker.walksTo(/^Step 1\//m, habits);
  await goesTo(jobrun, 19);
  await walker.walksTo(/^ TYPE +production 19 *$/m, habits);
  await walker.typesPhrase('production 19');
}

function migration({ runs }: Jobrun) {
  return runs().find(({ text }) => text.includes('prisma migrate deploy'));
}

function remoteHead({ world }: Jobrun): string {
  return world.git('--git-dir', world.remote, 'rev-parse', 'production');
}
