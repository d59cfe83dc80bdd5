import { expect, test } from 'vitest';
import { filesRead } from '../../src/effects/files-read.ts';

test.each([
  ['psql $DATABASE_URL < before.sql', ['before.sql']],
  ['psql "$DATABASE_URL" -f before.sql', ['before.sql']],
  ['psql --file=before.sql shop', ['before.sql']],
  ['pg_restore --clean before.dump -d shop', ['before.dump']],
  ['pg_restore -d shop -j 4 before.dump', ['before.dump']],
  ['sudo mysql shop < before.sql', ['before.sql']],
  ['tar -xzf before.tar.gz -C /srv', ['before.tar.gz']],
  ['tar xf before.tar', ['before.tar']],
  ['gunzip -c before.sql.gz | psql shop', ['before.sql.gz']],
  ['docker exec -i db psql -U shop < before.sql', ['before.sql']],
  ['dropdb shop && createdb shop && psql shop < before.sql', ['before.sql']],
])('what is restored is read: %s', (text, names) => {
  expect(filesRead([text])).toEqual(names);
});

test.each([
  ['made by the same text', ['pg_dump shop > before.sql && psql copy < before.sql']],
  ['made by a line before', ['pg_dump shop > before.sql', 'psql copy < before.sql']],
  ['brought by a script', ['./fetch-backup.sh', 'psql shop < before.sql']],
  ['unpacked first', ['unzip before.zip', 'psql shop < before.sql']],
  ['in a folder gone to', ['cd backups', 'psql shop < before.sql']],
  ['asked for first', ['if [ -f before.sql ]; then psql shop < before.sql; fi']],
  ['on another host', ["ssh db 'psql shop < before.sql'"]],
  ['packed, not unpacked', ['tar -czf before.tar.gz data']],
  ['only printed', ['psql shop -c "SELECT 1 < 2"']],
])('what is %s is not', (_, texts) => {
  expect(filesRead(texts)).toEqual([]);
});
