import { expect, test } from 'vitest';
import { changeWithoutBackup } from '../../../src/checklist/lint/change-without-backup.ts';
import { sqlStep, step, told } from './judge.ts';

test.each([
  [step('Migrate production', 'npx prisma migrate deploy'), ['npx prisma migrate deploy']],
  [step('Migrate', 'npx prisma migrate deploy') + step('Save', 'pg_dump app > app.sql'), ['npx prisma migrate deploy']],
  [sqlStep('Rename', 'ALTER TABLE a RENAME TO b;', 'UPDATE b SET c = 1;'), ['ALTER TABLE a RENAME TO b;']],
  [
    step('Save', 'pg_dump app > app.sql').replace('##', '# Staging\n\n##') +
      step('Migrate', 'psql "$DB" -f up.sql').replace('##', '# Production\n\n##'),
    ['psql "$DB" -f up.sql'],
  ],
  [
    `- [ ] Backup procedure documented\n\n${step('Migrate', 'npx prisma migrate deploy')}`,
    ['npx prisma migrate deploy'],
  ],
])('a change of a database that no backup comes before is told: %j', (markdown, lines) => {
  expect(told(changeWithoutBackup, markdown)).toEqual(lines);
});

test.each([
  ['a backup in time', step('Save', 'pg_dump app > app.sql') + step('Migrate', 'npx prisma migrate deploy')],
  ['a backup made by hand', `- [ ] Automatic backups are enabled\n\n${step('Migrate', 'npx prisma migrate deploy')}`],
  ['a local database', step('Local migration', 'npx prisma migrate dev')],
  ['only reading', step('Look', 'npx prisma migrate status', 'psql "$DB" -c "SELECT 1"')],
  ['an index, which touches no row', sqlStep('Index', 'CREATE INDEX CONCURRENTLY a_b ON a (b);')],
  ['committing a migration', step('Commit', 'git add db/migrations')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(changeWithoutBackup, markdown)).toEqual([]);
});
