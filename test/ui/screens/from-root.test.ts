import { expect, test } from 'vitest';
import { migrationPlan } from '../migration-plan.ts';
import { operatorAt } from '../operator.tsx';

const facts = { fromRoot: { missing: 'apps/backend', root: '/srv' }, alreadyThere: '/srv/apps/backend' };

/** Before a change whose folder is below the root of the session, not below where the shell stands. */
async function atTheChange(environment: string) {
  const operator = await operatorAt({ plan: migrationPlan, environment, facts });
  await operator.presses('Enter', 'Enter');
  await operator.sees('apps/backend is not below this folder, but below /srv: F');
  await operator.sees('The shell already stands in /srv/apps/backend.');
  return operator;
}

test('a change is run from the root with F and then all that the change itself takes', async () => {
  const operator = await atTheChange('staging');
  await operator.sees(' F run from the root');
  await operator.presses('F');
  await operator.sees('web-1:/srv  (the root of the session)');
  expect(operator.session.ran()).toHaveLength(2);
  await operator.presses('y');
  expect(operator.session.actions.at(-1)).toMatchObject({ do: 'run', fromRoot: true, confirm: { how: 'yes' } });
});

test('in production the phrase is typed for it, too', async () => {
  const operator = await atTheChange('production');
  await operator.presses('F');
  await operator.sees('TYPE     production 2');
  await operator.waits(1400);
  await operator.types('production 2');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toMatchObject({ do: 'run', fromRoot: true, confirm: { how: 'phrase' } });
});

test('g still runs it where the shell stands', async () => {
  const operator = await atTheChange('staging');
  await operator.presses('g', 'y');
  expect(operator.session.actions.at(-1)).not.toHaveProperty('fromRoot');
});

test('what waits for somebody else is asked for from the root as well, and what is approved there runs there and nowhere else', async () => {
  const plan = { ...migrationPlan, approvals: [{ environment: 'production', count: 1 }] };
  const operator = await operatorAt({ plan, environment: 'production', facts });
  await operator.presses('Enter', 'Enter');
  await operator.sees('apps/backend is not below this folder, but below /srv: F');
  await operator.sees(' a approval  F run from the root');
  await operator.presses('a');
  await operator.sees('APPROVAL of somebody else');
  expect(operator.screen()).toMatch(/^ +IN +\/srv$/m);
  await operator.presses('Esc', 'F');
  await operator.sees('APPROVAL of somebody else');
  expect(operator.screen()).toMatch(/^ +IN +\/srv$/m);
  await operator.presses('a');
  expect(operator.session.actions.at(-1)).toMatchObject({ do: 'askApproval', fromRoot: true });
  const asked = { step: 'step-2', gate: 'item-22', nonce: 'n1' };
  operator.session.push({
    type: 'approval.asked',
    data: {
      ...asked,
      text: 'deploy-assist approval 2',
      needed: 1,
      command: 'npx prisma migrate deploy',
      environment: 'production',
      target: 'app_prod@db.example.com',
      cwd: '/srv',
      expires: '2126-01-01T00:00:00.000Z',
      journal: { size: 1, root: 'r' },
    },
  });
  operator.session.push({
    type: 'approval.given',
    data: { ...asked, principal: 'bob', key: 'SHA256:bob', signature: 'd', via: 'login', trust: '/list' },
  });
  await operator.sees('GIVEN');
  await operator.presses('Esc');
  await operator.sees('F runs it from there.');
  await operator.sees(' F run from the root  a approval');
  expect(operator.screen()).not.toMatch(/NOT YET|OUTDATED|in the folder/);
  await operator.presses('F');
  await operator.sees('TYPE     production 2');
  expect(operator.screen()).not.toContain('NOT YET');
});

test('a folder that is gone says so, and the key that runs from the root stands there', async () => {
  const operator = await operatorAt({
    plan: migrationPlan,
    facts: { cwd: '/srv/gone', fromRoot: { missing: '/srv/gone', root: '/srv' } },
  });
  await operator.sees('This folder is gone, and nothing runs in it: F runs it from /srv.');
  await operator.sees('Here it fails: the folder is gone.');
});
