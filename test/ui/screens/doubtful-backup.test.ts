import { test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { migrationPlan } from '../migration-plan.ts';
import { operatorAt } from '../operator.tsx';
import { endedRun, requestedRun } from '../sample-run.ts';

const at = { run: 'run-0', step: 'step-1', item: 'item-11' };
const file = { path: '/srv/app/orders.sql', bytes: 62, sha256: 'x' };
const wentOn: NewEvent = {
  type: 'step.overridden',
  data: { step: 'step-1', item: 'item-11', what: 'went on', reason: 'the night job has one' },
};

test('a backup that a failed command made is said to be one at the gate', async () => {
  const failedWithin = { parts: [{ program: 'pg_dump', code: 1 }], last: 'tee' };
  const before = [
    requestedRun(at, 'pg_dump shop | tee orders.sql'),
    endedRun(at, 0, {
      commands: [{ line: 11, state: 'ended', code: 0, pipe: [1, 0], failedWithin }],
      files: [file],
    }),
    wentOn,
  ];
  const operator = await operatorAt({ plan: migrationPlan, environment: 'production', before });
  await operator.presses('Enter', 'Enter', 'g');
  await operator.sees('TYPE     production 2');
  await operator.sees('BACKUP   orders.sql, 62 B');
  await operator.sees('made by a command that FAILED (exit 1)');
});

test('what the operator said of a backup stands at the gate and in the list of ways back', async () => {
  const before: NewEvent[] = [
    requestedRun(at, 'pg_dump shop > orders.sql'),
    endedRun(at, 0, { files: [file] }),
    {
      type: 'check.answered',
      data: { step: 'step-1', items: ['item-11'], answer: 'notAsExpected', note: '62 bytes, far too small' },
    },
    wentOn,
  ];
  const operator = await operatorAt({ plan: migrationPlan, environment: 'production', before });
  const verdict = /said\s+to\s+be\s+NOT\s+AS\s+EXPECTED\s+\(62\s+bytes,\s+far\s+too\s+small\)/.source;
  await operator.presses('Enter', 'Enter', 'g');
  await operator.sees(
    new RegExp(`BACKUP .*${verdict},\\s+gone\\s+on\\s+from\\s+\\(the\\s+night\\s+job\\s+has\\s+one\\)`, 's'),
  );
  await operator.presses('Esc', 'R');
  await operator.sees(new RegExp(`WAYS BACK.*old, IN DOUBT.*FILE .*62 B: ${verdict}`, 's'));
});
