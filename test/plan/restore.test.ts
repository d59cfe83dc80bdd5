import { expect, test } from 'vitest';
import { mayChangeDatabase } from '../../src/plan/restore.ts';
import { commandItem } from '../ui/sample-plan.ts';

test.each([
  ['psql "$URL" -f fix.sql', true],
  ['npx prisma migrate deploy', true],
  ['./migrate', true],
  ['npm run db:push', true],
  ['pm2 restart shop', false],
  ['rm -rf /srv/old', false],
  ['./dbus-monitor', false],
])('%s may change what a dump holds: %s', (text, may) => {
  expect(mayChangeDatabase(commandItem('item-1', text, 'changes'))).toBe(may);
});
