import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastTarget } from '../../src/server/last-target.ts';
import type { EventData, NewEvent, SessionEvent } from '../../src/session/events.ts';
import { initialState } from '../../src/session/state.ts';
import { aCommand, aPlan, aStep, ended, requested } from '../support/plan.ts';
import { aSurveyPlace } from './survey-place.ts';

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
  const text = 'npx prisma migrate status';
  const place = aSurveyPlace(aPlan({ steps: [aStep('s1', 1, [aCommand('s1.i1', 10, text, 'reads')])] }));
  const aims = (host: string) =>
    writeFileSync(join(place.start.root, '.env'), `DATABASE_URL=postgres://${host}/shop\n`);
  const told = (events: NewEvent[]) => lastTarget(place, initialState, events as SessionEvent[]);
  return { told, aims };
}
