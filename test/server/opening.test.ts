import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openingEvents } from '../../src/server/opening.ts';
import { temporaryFolder } from '../support/folder.ts';
import { aPlan, aStep } from '../support/plan.ts';
import { aStart } from '../support/start.ts';

test.each<[string, string | null, (string | null)[], string | null, string?]>([
  ['what the checklist as a whole is for', null, ['production', 'production'], 'production'],
  ['what the flag says', 'staging', [null, null], 'staging'],
  ['the stricter of both, for the flag never lowers', 'staging', ['production', 'production'], 'production'],
  ['the stricter of both, for the flag may raise', 'production', ['staging', 'staging'], 'production'],
  [
    'what the front matter names, whatever a section names',
    null,
    ['staging', 'production'],
    'production',
    'production',
  ],
  ['none where its steps are for several', null, ['staging', 'production'], null],
  ['none where some steps name none', null, ['production', null], null],
])('a session is opened for %s', async (_what, environment, steps, expected, front?: string) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.json'), '{}');
  const plan = aPlan({
    ...(front === undefined ? {} : { declared: { environment: front } }),
    steps: steps.map((name, index) => aStep(`s${index + 1}`, index + 1, [], { environment: name })),
  });
  const env = { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder() };
  const start = aStart({ environment, env });
  const { events } = await openingEvents({ folder, start, plan, boot: null, sessionKey: '' });
  expect(events[0]).toMatchObject({ type: 'session.opened', data: { environment: expected } });
});
