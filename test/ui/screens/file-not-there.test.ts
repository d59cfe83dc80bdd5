import { test } from 'vitest';
import { migrationPlan } from '../migration-plan.ts';
import { operatorAt } from '../operator.tsx';

test('a file that is not there is told at the item and at the gate, before anything is typed', async () => {
  const facts = { notThere: ['before.sql'], cwd: '/srv' };
  const operator = await operatorAt({ plan: migrationPlan, environment: 'production', facts });
  await operator.presses('Enter', 'Enter');
  await operator.sees('before.sql is not there in /srv');
  await operator.presses('g');
  await operator.sees('TYPE     production 2');
  await operator.sees('REMARK   before.sql is not there in /srv: the command reads it.');
});
