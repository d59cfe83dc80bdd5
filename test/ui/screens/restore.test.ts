import { describe, expect, test } from 'vitest';
import type { EventData, NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step, wayBackOf } from '../sample-plan.ts';
import { endedRun, requestedRun } from '../sample-run.ts';

const target = { kind: 'postgres', key: 'postgres://db:5432/shop', display: 'db shop@db:5432' };
const name = 'backup_20251112_103000.sql';
const mine = '/srv/app/backup_20261120_021352.sql';

type Restoring = {
  file?: string;
  there?: boolean;
  rows?: number;
  dump?: string;
  outcome?: Partial<EventData<'run.ended'>>;
  /** What the operator said that is not as expected of the dump. */
  said?: string;
};

/** A way back that restores this file; the session has dumped the same database under another name. */
async function restoring({
  file = name,
  there = true,
  rows = 30,
  dump = 'pg_dump --clean shop > x.sql',
  outcome = {},
  said,
}: Restoring = {}) {
  const at = { run: 'run-0', step: 'step-1', item: 'item-11' };
  const plan = samplePlan(
    [
      step(1, 'Backup', [commandItem('item-11', dump, 'changes')]),
      step(2, 'Go', [commandItem('item-21', './go', 'changes')]),
    ],
    {
      placeholders: file === name ? [{ token: name, lines: [151], class: 'example', secret: false }] : [],
      rollbacks: [wayBackOf('rollback-1', 'Restore', [commandItem('item-151', `psql shop < ${file}`, 'destroys')])],
    },
  );
  const lies =
    file === mine
      ? { name: file, path: file, bytes: 900, at: '2026-11-20T02:14:00.000Z' }
      : { name: file, path: `/srv/app/${file}`, bytes: 62, at: '2025-11-12T10:30:00.000Z' };
  const verdict: NewEvent[] =
    said === undefined
      ? []
      : [
          {
            type: 'check.answered',
            data: { step: 'step-1', items: ['item-11'], answer: 'notAsExpected', note: said },
          },
        ];
  return operatorAt({
    plan,
    rows,
    facts: { target, ...(there ? { reads: [lies] } : { notThere: [file] }) },
    factsOfEdited: () => ({
      notThere: [],
      reads: [{ name: mine, path: mine, bytes: 900, at: '2026-11-20T02:14:00.000Z' }],
    }),
    answers: { suggest: { value: mine, why: 'made by this session' } },
    before: [
      requestedRun(at, dump, { target }),
      endedRun(at, 0, { files: [{ path: mine, bytes: 900, sha256: 'x' }], ...outcome }),
      ...verdict,
      { type: 'step.entered', data: { step: 'step-2' } },
      { type: 'rollback.started', data: { rollback: 'rollback-1', step: 'step-2', from: 'step-2' } },
    ],
  });
}

describe('the gate of a restore whose file this session did not make', () => {
  test('says which file, how old it is and that it is not its own, and again right before the phrase', async () => {
    const operator = await restoring();
    await operator.sees(
      /RESTORES backup_20251112_103000\.sql, 62 B, last written 2025-11-12 10:30 UTC,\s+372 days ago/,
    );
    await operator.presses('g');
    await operator.sees(/NOT made by this\s+session/);
    await operator.sees(/INSTEAD {2}this session dumped the same database: backup_20261120_021352\.sql/);
    await operator.sees(/CAREFUL .*was NOT made by this session\. It is 372\s+days\s+old\.\n TYPE {5}destroy rollback/);
    operator.doesNotSee('BACKUP');
  });

  test('f offers the dump that this session made of the same database, first', async () => {
    const operator = await restoring();
    await operator.sees('f puts it in');
    await operator.presses('f');
    await operator.sees(`[${mine}_]`);
    await operator.sees('offered: made by this session');
    await operator.presses('Enter');
    expect(operator.session.actions).toMatchObject([{ do: 'fill', values: [{ token: name, value: mine }] }]);
  });
});

test('where the name is fixed, there or not, E puts in the dump of the same database', async () => {
  for (const there of [true, false]) {
    const operator = await restoring({ file: 'before.sql', there });
    await operator.sees('E puts it in');
    await operator.presses('E');
    await operator.sees(`psql shop < ${mine}`);
    await operator.sees('restores the dump that this session made of db shop@db:5432');
  }
});

test('that a failed command made the file stands at the gate, and again right before the phrase', async () => {
  const dump = `pg_dump --clean shop | gzip > ${mine}`;
  const failedWithin = { parts: [{ program: 'pg_dump', code: 1 }], last: 'gzip' };
  const outcome = { commands: [{ line: 11, state: 'ended' as const, code: 0, pipe: [1, 0], failedWithin }] };
  const operator = await restoring({ file: mine, dump, outcome });
  await operator.sees(
    /RESTORES .*900 B, made by this session .*made\s+by\s+a\s+command\s+that\s+FAILED\s+\(exit\s+1\)/s,
  );
  await operator.presses('g');
  await operator.sees(/CAREFUL .*: made by a command\s+that\s+FAILED\s+\(exit\s+1\)\.\s+TYPE/);
});

test('what the operator said of the dump stands where it is restored, and beside what was changed', async () => {
  const operator = await restoring({ file: mine, said: '63 bytes, far too small' });
  const verdict = /said\s+to\s+be\s+NOT\s+AS\s+EXPECTED\s+\(63\s+bytes,\s+far\s+too\s+small\)/;
  await operator.sees(new RegExp(`RESTORES .*${verdict.source}`, 's'));
  await operator.presses('g');
  await operator.sees(new RegExp(`CHANGED .*done, ${verdict.source}`, 's'));
  await operator.sees(new RegExp(`CAREFUL .*${verdict.source}`, 's'));
});

test('what is said of the file that the checklist names is not said of another one that was put in', async () => {
  const operator = await restoring({ file: 'before.sql', dump: 'pg_dump shop > x.sql' });
  await operator.presses('g');
  await operator.sees('REMARK   A plain pg_dump does not drop what is there');
  await operator.presses('Esc', 'E', 'Enter', 'g');
  await operator.sees(/RESTORES \S+backup_20261120_021352\.sql, 900 B, made by this session/);
  await operator.sees('does not drop what is there');
  operator.doesNotSee('REMARK');
  operator.doesNotSee('CAREFUL');
});
