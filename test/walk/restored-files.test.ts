import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { laneOfRollback } from '../../src/walk/lane.ts';
import { restoredFiles } from '../../src/walk/restored-files.ts';
import { dumped } from '../support/dumped.ts';
import { aPlan, folded, someFacts } from '../support/plan.ts';

const plan = aPlan();
const [rollback] = plan.rollbacks;
const shop = { kind: 'postgres', key: 'postgres://localhost:5432/shop', display: 'db shop@localhost:5432' };
const other = { kind: 'postgres', key: 'postgres://localhost:5432/orders', display: 'db orders@localhost:5432' };

test('a file that lies there and was not made in this session is told as that, and the dump of the same database is offered', () => {
  const [one] = restored(dumped('a', '/srv/backup_2.sql', shop));
  expect(one).toMatchObject({ made: undefined, instead: { path: '/srv/backup_2.sql', of: shop } });
});

test('the dump of another database is not offered', () => {
  expect(restored(dumped('a', '/srv/backup_2.sql', other))).toMatchObject([{ made: undefined, instead: undefined }]);
});

test('the file that this session made is its own, also by another name of this machine; written since then it is another one', () => {
  const target = { ...shop, key: 'postgres://127.0.0.1:5432/shop' };
  const own = dumped('a', '/srv/backup_1.sql', target);
  expect(restored(own)).toMatchObject([{ made: { run: 'a' }, isOther: false, instead: undefined }]);
  expect(restored(own, '2026-11-20T03:00:00.000Z')).toMatchObject([{ made: undefined }]);
});

test('an own dump of another database is told as one, and that of the same database is offered', () => {
  const both = [...dumped('b', '/srv/shop.sql', shop), ...dumped('a', '/srv/backup_1.sql', other)];
  expect(restored(both)).toMatchObject([{ made: { run: 'a' }, of: other, isOther: true, instead: { run: 'b' } }]);
});

test('for an own file that something speaks against a sound dump of the same database is offered', () => {
  const said: NewEvent = {
    type: 'check.answered',
    data: { step: 's1', items: ['s1.i1'], answer: 'notAsExpected', note: '62 bytes, far too small' },
  };
  const doubtful = [...dumped('a', '/srv/backup_1.sql', shop), said];
  expect(restored(doubtful)).toMatchObject([{ made: { run: 'a' }, doubt: expect.any(String), instead: undefined }]);
  const both = [...doubtful, ...dumped('b', '/srv/shop.sql', shop)];
  expect(restored(both)).toMatchObject([{ made: { run: 'a' }, doubt: expect.any(String), instead: { run: 'b' } }]);
});

test('for a file that is not there the dump of the same database is offered, whatever its name', () => {
  const facts = { ...someFacts, target: shop, notThere: ['before.sql'] };
  const found = restoredFiles(plan, folded(dumped('a', '/srv/x.sql', shop)), lane(), facts);
  expect(found).toMatchObject([{ name: 'before.sql', there: undefined, instead: { path: '/srv/x.sql' } }]);
});

test('what a command of the forward walk reads is told only where it is named like a backup', () => {
  const reads = ['migration.sql', 'backup_1.sql'].map((name) => ({ ...fileThere, name }));
  const step = { ...lane(), number: 2 };
  const found = restoredFiles(plan, folded([]), step, { ...someFacts, target: shop, reads });
  expect(found.map(({ name }) => name)).toEqual(['backup_1.sql']);
});

const fileThere = { name: 'backup_1.sql', path: '/srv/backup_1.sql', bytes: 62, at: '2026-11-20T01:59:59.000Z' };

function lane() {
  if (rollback === undefined) throw new Error('the plan has a way back');
  return laneOfRollback(rollback);
}

function restored(events: NewEvent[], at = fileThere.at) {
  return restoredFiles(plan, folded(events), lane(), { ...someFacts, target: shop, reads: [{ ...fileThere, at }] });
}
