import { expect, test } from 'vitest';
import { filesOverwritten } from '../../src/effects/files-overwritten.ts';

test.each([
  ['pg_dump shop > before.sql', ['before.sql']],
  ['pg_dump shop | gzip > before.sql.gz', ['before.sql.gz']],
  ['set -o pipefail; sudo -u postgres pg_dump shop >| "before.sql"', ['before.sql']],
  ['pg_dump -Fc -f before.dump shop', ['before.dump']],
  ['pg_dump --file=before.dump shop', ['before.dump']],
  ['mysqldump --result-file=before.sql shop', ['before.sql']],
  ['mongodump --archive=before.gz --gzip', ['before.gz']],
  ['sqlite3 shop.db ".backup before.db"', ['before.db']],
  ['tar -czf before.tar.gz data', ['before.tar.gz']],
  ['docker exec db pg_dump -U shop > before.sql', ['before.sql']],
])('what is written anew is overwritten: %s', (text, names) => {
  expect(filesOverwritten([text])).toEqual(names);
});

test.each([
  ['appended to', ['./deploy >> deploy.log', './deploy &>> deploy.log']],
  ['moved away before', ['mv before.sql older.sql && pg_dump shop > before.sql']],
  ['asked for first', ['[ -e before.sql ] || pg_dump shop > before.sql']],
  ['written on another host', ["ssh db 'pg_dump shop > before.sql'", 'docker exec db pg_dump -f before.sql shop']],
  ['written in a folder gone to', ['cd backups && pg_dump shop > before.sql']],
  ['only read', ['psql shop < before.sql', 'tar -xzf before.tar.gz']],
  ['no file', ['./deploy 2>&1', 'echo hints >&2']],
])('what is %s is not', (_, texts) => {
  expect(filesOverwritten(texts)).toEqual([]);
});
