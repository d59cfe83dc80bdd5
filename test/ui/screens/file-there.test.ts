import { test } from 'vitest';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

test('a file that is there already stands at the item that writes it anew, and where it is confirmed', async () => {
  const there = { name: 'before.sql', path: '/srv/app/before.sql', bytes: 900, at: '2026-11-20T02:02:07.000Z' };
  const plan = samplePlan([step(1, 'Backup', [commandItem('item-11', 'pg_dump shop > before.sql', 'changes')])]);
  const operator = await operatorAt({ plan, facts: { replaces: [there] } });
  await operator.sees(/REPLACES before\.sql, 900 B, 12 min old, NOT made by this session: it is\s+there\s+already/);
  await operator.presses('g');
  await operator.sees(/(?:GATE|RUN THIS).*REPLACES before\.sql, 900 B/s);
});
