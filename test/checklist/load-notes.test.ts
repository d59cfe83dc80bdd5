import { expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

const step = (title: string, command: string) => `## ${title}\n\n\`\`\`bash\n${command}\n\`\`\`\n\n`;
const migrate = step('Migrate', 'npx prisma migrate deploy');
const save = step('Save', 'pg_dump app > app.sql');

test('a change of the database before its backup is announced at the line of the backup', () => {
  expect(planOf(migrate + save).notes).toMatchObject([{ line: 10, why: expect.stringContaining('line 4') }]);
});

test('a backup in time is not', () => {
  expect(planOf(save + migrate).notes).toEqual([]);
  expect(planOf(migrate).notes).toEqual([]);
});

test('a stop that leads back without a procedure is announced', () => {
  const plan = planOf(`${migrate}**ROLLBACK IF:** it fails\n`);
  expect(plan.notes).toMatchObject([{ line: 7, why: expect.stringContaining('no procedure') }]);
  expect(plan.gates[0]?.rollback).toBeNull();
});
