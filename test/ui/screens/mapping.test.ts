import { expect, test } from 'vitest';
import { migrationPlan } from '../migration-plan.ts';
import { type Operator, operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

/** Before the migration, against a database nobody has named yet. */
async function atAnUnnamedTarget(): Promise<Operator> {
  const operator = await operatorAt({ plan: migrationPlan, facts: { targetMapped: false } });
  await operator.presses('Enter');
  await operator.sees('WHICH ENVIRONMENT IS THIS?');
  return operator;
}

test('a target that nobody has named yet is asked about before anything runs, with nothing preselected', async () => {
  const operator = await atAnUnnamedTarget();
  await operator.sees('app_prod@db.example.com');
  await operator.sees(/1 {2}local\n.*2 {2}staging\n.*3 {2}production/);
  await operator.presses('Enter', 'g', 'y', ' ');
  await operator.sees('WHICH ENVIRONMENT IS THIS?');
  expect(operator.session.ran()).toEqual([]);
  expect(operator.session.actions.filter((action) => action.do === 'map')).toEqual([]);
});

test('its number says which environment it is, once', async () => {
  const operator = await atAnUnnamedTarget();
  await operator.presses('3');
  await operator.sees('WILL RUN');
  operator.doesNotSee('WHICH ENVIRONMENT');
  expect(operator.session.actions).toContainEqual(expect.objectContaining({ do: 'map', environment: 'production' }));
});

test('its number is not taken a second time while the target is read again', async () => {
  const operator = await atAnUnnamedTarget();
  const { session } = operator;
  session.ask = () => new Promise(() => undefined);
  await operator.presses('3');
  await operator.sees('It is said: reading the target again.');
  await operator.presses('2');
  await operator.sees('It is said already');
  expect(session.actions.filter((action) => action.do === 'map')).toHaveLength(1);
});

test('who cannot say leaves it unknown, and can say it later', async () => {
  const operator = await atAnUnnamedTarget();
  await operator.presses('u');
  await operator.sees('WILL RUN');
  expect(operator.session.actions.filter((action) => action.do === 'map')).toEqual([]);
  await operator.presses('M');
  await operator.sees('WHICH ENVIRONMENT IS THIS?');
  await operator.presses('2');
  await operator.sees('WILL RUN');
  operator.doesNotSee('WHICH ENVIRONMENT');
});

test('a command that still lacks a value aims at nothing that could be named: it is filled in first', async () => {
  const plan = samplePlan([step(1, 'Check', [commandItem('item-11', 'curl https://<host>/health')])], {
    placeholders: [{ token: '<host>', lines: [11], class: 'ask', secret: false }],
  });
  const operator = await operatorAt({ plan, facts: { targetMapped: false } });
  await operator.sees('has no value yet');
  operator.doesNotSee('WHICH ENVIRONMENT');
  await operator.presses('f');
  await operator.types('shop.example.com');
  await operator.presses('Enter');
  await operator.sees('WHICH ENVIRONMENT IS THIS?');
});

test('what only looks at a service asks nothing; a change of it does', async () => {
  const target = { kind: 'service', key: 'service:web-1/pm2', display: 'pm2 on web-1', source: 'default' } as const;
  const items = [commandItem('item-11', 'pm2 list'), commandItem('item-12', 'pm2 restart api', 'changes')];
  const operator = await operatorAt({
    plan: samplePlan([step(1, 'Restart', items)]),
    facts: { targetMapped: false, target },
  });
  await operator.sees('Enter runs this.');
  await operator.presses('Enter');
  await operator.sees('WHICH ENVIRONMENT IS THIS?');
  await operator.sees('pm2 restart api');
});

test('asked again, it says what the map has, and not what the heading makes of it', async () => {
  const facts = {
    mappedTo: 'local',
    environment: 'production',
    environmentWhy: 'The section of the checklist says so.',
  };
  const operator = await operatorAt({ plan: migrationPlan, facts });
  await operator.presses('Enter');
  await operator.sees('WILL RUN');
  await operator.presses('M');
  await operator.sees(/NOW +local\n +COUNTS +as production all the same: the strictest word counts\. The section/);
});
