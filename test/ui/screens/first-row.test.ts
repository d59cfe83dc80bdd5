import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { openLooks } from '../../../src/ui/looks.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

const row = (screen: string) => screen.split('\n')[0];

/** A command in staging, then boxes in this environment. */
async function behindStaging(environment: string | null) {
  const plan = samplePlan([
    step(1, 'Migrate', [commandItem('item-11', './migrate', 'reads')], { environment: 'staging' }),
    step(2, 'Look', [boxItem('item-21', 'Tell the team')], { environment }),
  ]);
  const operator = await operatorAt({ plan, facts: { environment: 'staging' } });
  await operator.presses('Enter');
  await operator.sees('Tell the team');
  return operator;
}

test('the first row keeps the target of the last command within its environment', async () => {
  const operator = await behindStaging('staging');
  expect(row(operator.screen())).toMatch(/STAGING.*app_prod@db\.example\.com/);
});

test('it names no target of another environment than it names', async () => {
  const operator = await behindStaging('production');
  expect(row(operator.screen())).toMatch(/PRODUCTION.*target not read yet/);
});

test('it names none from before it was said where the commands run', async () => {
  const operator = await behindStaging('staging');
  const bound: NewEvent = { type: 'host.bound', data: { environment: 'staging', host: 'web-01', named: [] } };
  operator.session.push(bound);
  await operator.sees('target not read yet');
});

test('what was read before it was said where the commands run is no answer any more', async () => {
  const look = { facts: {}, needed: { how: 'key' }, refused: null, held: null };
  const looks = openLooks({ ask: (() => Promise.resolve(look)) as never }, () => undefined);
  const about = { step: 's1', item: 'i1', edited: undefined };
  looks.of(about, { size: 3, boundSince: 0 });
  await Promise.resolve();
  expect(looks.of(about, { size: 4, boundSince: 0 })).toBe(look);
  expect(looks.of(about, { size: 5, boundSince: 5 })).toBeUndefined();
});
