import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { thisProcess } from '../../src/host/holder.ts';
import {
  aWorkplace,
  confirms,
  deaf,
  fixture,
  isBuilt,
  journalOf,
  starts,
  until,
  type Workplace,
} from '../support/product.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

describe.skipIf(!isBuilt)(
  'one session drives an environment of a checklist (needs the build)',
  { concurrent: true },
  () => {
    test('a second one is refused with 75 and a sentence that says who, since when, how to attach and how to take over', async () => {
      const { place } = await driving();
      const [first = ''] = sessionsOf(place);
      // The same bytes under another path are the same checklist.
      place.write('copy.md', fixture('bake.md'));
      const second = place.openInShell(['copy.md', ...production], { columns: 200 });
      await second.sees('EXIT=75');
      const said = second.screen();
      expect(said).toMatch(
        new RegExp(`${first} drives production of this checklist: \\S+ since 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC`),
      );
      expect(said).toMatch(/\(pts\/\d+\)/);
      expect(said).toContain(`deploy-assist watch ${first}`);
      expect(said).toContain("--take-over 'REASON'");
      // So is the same file with a line corrected.
      place.write('bake.md', `${fixture('bake.md')}\nOne line more.\n`);
      const third = place.openInShell(['bake.md', ...production], { columns: 200 });
      await third.sees('EXIT=75');
      expect(sessionsOf(place)).toEqual([first]);
    });

    test('another environment and another checklist are free', async () => {
      const { place } = await driving();
      const staging = place.open(['bake.md', '--env', 'staging']);
      await starts(staging);
      place.write('other.md', `${fixture('bake.md')}\nOne line more.\n`);
      const other = place.open(['other.md', ...production]);
      await starts(other);
      expect(sessionsOf(place)).toHaveLength(3);
    });

    test.skipIf(thisProcess().machine === null)(
      'a session that another machine on this disk holds is not gone on with unasked, and no command is called lost; with a reason it is, and that server ends',
      async () => {
        const { place, terminal } = await driving();
        await confirms(terminal, 'production 1');
        await until('it runs', () => place.events().some(({ type }) => type === 'run.requested'));
        const lock = join(place.session(), 'state/lock');
        const holder = {
          ...JSON.parse(readFileSync(lock, 'utf8')),
          boot: 'another',
          machine: 'another',
          host: 'web-1',
        };
        // Where the socket is, nobody of another machine answers.
        rmSync(join(place.session(), 'state/socket'));
        writeFileSync(lock, JSON.stringify(holder));
        const refused = place.openInShell(['resume'], { columns: 200 });
        await refused.sees('EXIT=75');
        expect(refused.screen()).toContain(`held by its server on web-1 (process ${holder.pid})`);
        expect(place.run(['sessions']).stdout).toContain(
          'may still run on web-1, which cannot be seen from here: ./bake.sh',
        );
        expect(place.events().some(({ type }) => type === 'run.lost')).toBe(false);

        const back = place.open(['resume', '--take-over', 'web-1 does not answer any more']);
        await back.sees(/taken over from a server on web-1 that may go on there:\s+web-1 does not answer/);
        await terminal.sees('THIS SESSION WAS TAKEN OVER');
        place.write('done', '');
        await terminal.sees(/was running: .*How it ended is not known/s);
        const [name] = sessionsOf(place);
        expect(place.run(['verify', name ?? '']).stdout).toContain('OPEN  not-closed');
      },
    );

    test('taken over with a reason, both know it: it is recorded here, and there nothing runs before a reason is given', async () => {
      const { place, terminal } = await driving();
      const [first = ''] = sessionsOf(place);
      expect(place.run(['bake.md', ...production, '--take-over', 'short'])).toMatchObject({ status: 2 });
      const second = place.open(['bake.md', ...production, '--take-over', 'the first terminal hangs']);
      await starts(second);
      const [taker = ''] = sessionsOf(place).filter((name) => name !== first);
      const taken = eventsOf(place, taker).find(({ type }) => type === 'environment.taken');
      expect(taken?.data).toMatchObject({
        environment: 'production',
        from: { session: first },
        reason: 'the first terminal hangs',
      });

      await confirms(terminal, 'production 1');
      await terminal.sees(new RegExp(`${taker} drives production`));
      expect(eventsOf(place, first).some(({ type }) => type === 'run.requested')).toBe(false);

      await terminal.presses('Esc');
      await terminal.sees('NOT YET  Another session drives');
      await presses(terminal, 'o');
      await terminal.sees('TAKE OVER an environment');
      await deaf();
      await terminal.types('the second one is idle');
      await presses(terminal, 'Enter');
      await confirms(terminal, 'production 1');
      await terminal.sees('loaf 1');
      const back = eventsOf(place, first).filter(({ type }) => type === 'environment.taken');
      expect(back).toMatchObject([{ data: { from: { session: taker }, reason: 'the second one is idle' } }]);
    });

    test('left and not running, it is free; coming back to it while another drives is refused until a reason is given', async () => {
      const { place, terminal } = await driving();
      const [first = ''] = sessionsOf(place);
      await terminal.presses('q');
      await terminal.exited;
      const second = place.open(['bake.md', ...production]);
      await starts(second);
      await sleep(3500);
      const back = place.openInShell(['resume', first], { columns: 200 });
      await back.sees('EXIT=75');
      const forced = place.open(['resume', first, '--take-over', 'the second one was a mistake']);
      await forced.sees('What happened while you were away');
      await forced.sees(/taken +production, from session/);
      await until('it is recorded', () => eventsOf(place, first).some(({ type }) => type === 'environment.taken'));
    });

    test('a running command keeps it although nobody is there', async () => {
      const { place, terminal } = await driving();
      await confirms(terminal, 'production 1');
      await terminal.sees('loaf 1');
      await terminal.presses('q');
      await terminal.exited;
      const second = place.openInShell(['bake.md', ...production], { columns: 200 });
      await second.sees('EXIT=75');
    });

    test("of a server that was killed it is nobody's", async () => {
      const { place } = await driving();
      process.kill(place.server() ?? 0, 'SIGKILL');
      const second = place.open(['bake.md', ...production]);
      await starts(second);
      expect(sessionsOf(place)).toHaveLength(2);
    });
  },
);

const production = ['--env', 'production'];

async function driving(): Promise<{ place: Workplace; terminal: Terminal }> {
  const place = aWorkplace();
  place.script('bake.sh', 'echo loaf 1; until [ -e done ]; do sleep 0.1; done');
  place.write('bake.md', fixture('bake.md'));
  const terminal = place.open(['bake.md', ...production]);
  await starts(terminal);
  return { place, terminal };
}

function sessionsFolder({ env }: Workplace): string {
  return join(env.XDG_STATE_HOME ?? '', 'deploy-assist/sessions');
}

function sessionsOf(place: Workplace): string[] {
  return readdirSync(sessionsFolder(place));
}

function eventsOf(place: Workplace, session: string) {
  return journalOf(join(sessionsFolder(place), session));
}
