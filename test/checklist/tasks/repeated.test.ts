import { expect, test } from 'vitest';
import { intervalIn } from '../../../src/checklist/tasks/repeated.ts';
import { planOf } from '../plan-of.ts';

test.each([
  ['Every 15 minutes: look for errors', 900],
  ['check the queue every hour', 3600],
  ['Hourly health check', 3600],
  ['alle 30 Minuten prüfen', 1800],
  ['toutes les 2 heures', 7200],
  ['a cada 10 minutos', 600],
  ['каждые 15 минут', 900],
  ['每15分钟检查一次', 900],
  ['15分ごとに確認する', 900],
  ['10분마다 확인', 600],
  ['daily report', 86_400],
])('%s is done again after %i seconds', (text, seconds) => {
  expect(intervalIn(text)).toBe(seconds);
});

test.each([
  'everything is up',
  'check every service',
  'every migration was applied',
  'wait 15 minutes',
  'verify all 3 hours of logs',
])('%s says nothing of how often', (text) => {
  expect(intervalIn(text)).toBeNull();
});

test('a command under such a comment carries its interval into the plan', () => {
  const plan = planOf(`# Deploy

## 1. Soak (24 hours)

\`\`\`bash
# Every 30 minutes: count the errors
grep -c ERROR app.log
\`\`\`
`);
  expect(plan.steps.flatMap(({ items }) => items.map(({ everyS }) => everyS)).filter(Boolean)).toEqual([1800]);
});
