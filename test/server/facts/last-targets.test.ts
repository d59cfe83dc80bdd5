import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastTargets } from '../../../src/server/facts/last-targets.ts';
import type { EventData, NewEvent, SessionEvent } from '../../../src/session/events.ts';
import { initialState } from '../../../src/session/state.ts';
import { aCommand, aPlan, aStep, ended, requested } from '../../support/plan.ts';
import { aSurveyPlace } from './survey-place.ts';

test('a file of addresses that was changed from outside is told apart from one that was not', async () => {
  const { told, aims } = aSession();
  aims('staging.example.com');
  const [before] = await told(ran());
  expect(before?.now).toContain('staging.example.com');
  aims('production.example.com');
  const now = await told(ran(before?.now));
  expect(now).toMatchObject([{ before: before?.now, now: expect.stringContaining('production.example.com') }]);
});

test('nothing is told where no command ran as it is written, or where the last one left its folder', async () => {
  const { told, aims } = aSession();
  aims('staging.example.com');
  expect(await told([])).toEqual([]);
  expect(await told(ran('x', { written: 'something else' }))).toEqual([]);
  const [asked] = ran();
  expect(await told([asked, ended('s1', 's1.i1', 'a', 0)].flatMap((event) => event ?? []))).toEqual([]);
});

test('what was changed from outside is told also where the last command aimed at something of another kind', async () => {
  const { told, aims } = aSession();
  aims('production.example.com');
  const cluster = { kind: 'kubernetes', key: 'kubernetes:staging/shop', display: 'kubernetes staging/shop' };
  const [asked] = ran('staging.example.com');
  const between = ran('x', { run: 'b', target: cluster });
  const now = await told([asked, ...between].flatMap((event) => event ?? []));
  expect(now).toMatchObject([
    { before: 'staging.example.com', now: expect.stringContaining('production.example.com') },
    { before: 'kubernetes staging/shop' },
  ]);
});

test('nothing is told of a command whose variable, or whose folder, the session itself has changed since', async () => {
  const { told, aims } = aSession();
  aims('production.example.com');
  const variable = { ...target('staging.example.com'), variable: 'DATABASE_URL' };
  const before = ran('staging.example.com', { target: variable });
  const shell = ran('this machine', { run: 'b', target: { kind: 'local', key: 'local', display: 'this machine' } });
  const set = { ...endedBy('b'), cwd: '/elsewhere', changed: ['DATABASE_URL'] };
  const kinds = async (events: NewEvent[]) => (await told(events)).map(({ before: aimed }) => aimed);
  expect(await kinds([...before, ...shell, { type: 'run.ended', data: set }])).toEqual(['this machine']);
  expect(await kinds([...before, ...shell, { type: 'run.ended', data: { ...set, changed: ['OTHER'] } }])).toHaveLength(
    2,
  );
  const moved = { ...endedBy('b'), cwd: '/srv' };
  expect(await kinds([...before, ...shell, { type: 'run.ended', data: moved }])).toEqual([]);
});

function target(display: string): EventData<'run.requested'>['target'] {
  return { kind: 'postgres', key: 'postgres://db/shop', display };
}

function endedBy(run: string): EventData<'run.ended'> {
  const event = ended('s1', 's1.i1', run, 0);
  if (event.type !== 'run.ended') throw new Error('an end was made');
  return event.data;
}

/** The command as it was asked for; it aimed at `display`. */
function ran(display = 'x', more: Partial<EventData<'run.requested'>> = {}): NewEvent[] {
  const event = requested('s1', 's1.i1', 'a');
  if (event.type !== 'run.requested') throw new Error('a request was made');
  const target = { ...event.data.target, display };
  return [{ type: 'run.requested', data: { ...event.data, cwd: '/elsewhere', target, ...more } }];
}

function aSession() {
  const text = 'npx prisma migrate status';
  const place = aSurveyPlace(aPlan({ steps: [aStep('s1', 1, [aCommand('s1.i1', 10, text, 'reads')])] }));
  const aims = (host: string) =>
    writeFileSync(join(place.start.root, '.env'), `DATABASE_URL=postgres://${host}/shop\n`);
  const told = (events: NewEvent[]) =>
    lastTargets(place, initialState, events.map((event, seq) => ({ ...event, seq })) as SessionEvent[]);
  return { told, aims };
}
