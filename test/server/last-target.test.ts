import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMasker } from '../../src/secrets/masker.ts';
import { openHosts } from '../../src/server/hosts.ts';
import { lastTarget } from '../../src/server/last-target.ts';
import { targetReader } from '../../src/server/targets.ts';
import { openVault } from '../../src/server/vault.ts';
import type { EventData, NewEvent, SessionEvent } from '../../src/session/events.ts';
import { initialState } from '../../src/session/state.ts';
import { temporaryFolder } from '../support/folder.ts';
import { aCommand, aPlan, aStep, ended, requested } from '../support/plan.ts';
import { aStart } from '../support/start.ts';

test('a file of addresses that was changed from outside is told apart from one that was not', async () => {
  const { told, aims } = aSession();
  aims('staging.example.com');
  const before = await told(ran());
  expect(before?.now).toContain('staging.example.com');
  aims('production.example.com');
  const now = await told(ran(before?.now));
  expect(now).toMatchObject({ before: before?.now, now: expect.stringContaining('production.example.com') });
});

test('nothing is told where no command ran as it is written, or where the last one left its folder', async () => {
  const { told, aims } = aSession();
  aims('staging.example.com');
  expect(await told([])).toBeNull();
  expect(await told(ran('x', { written: 'something else' }))).toBeNull();
  const [asked] = ran();
  expect(await told([asked, ended('s1', 's1.i1', 'a', 0)].flatMap((event) => event ?? []))).toBeNull();
});

/** The command as it was asked for; it aimed at `display`. */
function ran(display = 'x', more: Partial<EventData<'run.requested'>> = {}): NewEvent[] {
  const event = requested('s1', 's1.i1', 'a');
  if (event.type !== 'run.requested') throw new Error('a request was made');
  const target = { ...event.data.target, display };
  return [{ type: 'run.requested', data: { ...event.data, cwd: '/elsewhere', target, ...more } }];
}

function aSession() {
  const root = temporaryFolder();
  const stateFolder = join(root, 'state');
  mkdirSync(stateFolder);
  const start = aStart({ root, configuration: join(root, 'configuration'), env: { PATH: '/usr/bin:/bin' } });
  const masker = createMasker([]);
  const text = 'npx prisma migrate status';
  const plan = aPlan({ steps: [aStep('s1', 1, [aCommand('s1.i1', 10, text, 'reads')])] });
  const vault = openVault(stateFolder, masker);
  const targets = targetReader(start, masker);
  const place = {
    stateFolder,
    start,
    plan,
    host: 'web-1',
    masker,
    vault,
    targets,
    digests: new Map(),
    hosts: openHosts(root),
  };
  const aims = (host: string) => writeFileSync(join(root, '.env'), `DATABASE_URL=postgres://${host}/shop\n`);
  const told = (events: NewEvent[]) => lastTarget(place, initialState, events as SessionEvent[]);
  return { told, aims };
}
