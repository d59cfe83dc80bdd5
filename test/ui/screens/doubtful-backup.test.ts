import { test } from 'vitest';
import { migrationPlan } from '../migration-plan.ts';
import { operatorAt } from '../operator.tsx';
import { endedRun, requestedRun } from '../sample-run.ts';

test('a backup that a failed command made is said to be one at the gate', async () => {
  const at = { run: 'run-0', step: 'step-1', item: 'item-11' };
  const before = [
    requestedRun(at, 'pg_dump shop | tee orders.sql'),
    endedRun(at, 0, {
      commands: [{ line: 11, state: 'ended', code: 0, pipe: [1, 0] }],
      files: [{ path: '/srv/app/orders.sql', bytes: 62, sha256: 'x' }],
    }),
  ];
  const operator = await operatorAt({ plan: migrationPlan, environment: 'production', before });
  await operator.presses('Enter', 'Enter', 'g');
  await operator.sees('TYPE     production 2');
  await operator.sees('BACKUP   orders.sql, 62 B');
  await operator.sees('made by a command that FAILED (exit 1)');
});
