import { expect, test } from 'vitest';
import { restoredFileNotMade } from '../../../src/checklist/lint/restored-file-not-made.ts';
import { step, told, wayBack } from './judge.ts';

test.each([
  [step('Save', 'pg_dump app > app_$(date +%Y%m%d).sql') + wayBack('psql app < other.sql'), ['psql app < other.sql']],
  [step('Save', 'pg_dump app > app.sql') + wayBack('cp shop.db.backup shop.db'), ['cp shop.db.backup shop.db']],
])('a restored file that nothing makes is told: %j', (markdown, lines) => {
  expect(told(restoredFileNotMade, markdown)).toEqual(lines);
});

test.each([
  [
    'a date that stands for another',
    step('Save', 'pg_dump app > backups/app_$(date +%Y%m%d_%H%M%S).sql') +
      wayBack('psql app < app_20250102_030405.sql'),
  ],
  [
    'TIMESTAMP',
    step('Save', 'cp shop.db /srv/shop.db.backup.$(date +%s)') + wayBack('cp /srv/shop.db.backup.TIMESTAMP shop.db'),
  ],
  [
    'one that the way back fetches first',
    step('Save', 'date') +
      wayBack('aws s3 cp s3://shop/app.sql app.sql', 'curl -so app2.sql https://shop.test/app', 'psql app < app2.sql'),
  ],
  ['one that another program makes', step('Save', './dump > app.sql') + wayBack('psql app < app.sql')],
  [
    'one that an option names',
    step('Save', 'pg_dump --format=custom --file=app_$(date +%F).dump "$URL"') +
      wayBack('pg_restore --dbname="$URL" --clean app_*.dump'),
  ],
  ['a file to fill in', step('Save', 'pg_dump app > app.sql') + wayBack('psql app < <backup-file>')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(restoredFileNotMade, markdown)).toEqual([]);
});
