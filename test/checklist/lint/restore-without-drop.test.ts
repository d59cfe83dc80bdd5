import { expect, test } from 'vitest';
import { restoreWithoutDrop } from '../../../src/checklist/lint/restore-without-drop.ts';
import { step, told, wayBack } from './judge.ts';

test.each([[step('Save', 'pg_dump app > app.sql') + wayBack('psql app < app.sql'), ['psql app < app.sql']]])(
  'a plain dump that is restored over a live database is told: %j',
  (markdown, lines) => {
    expect(told(restoreWithoutDrop, markdown)).toEqual(lines);
  },
);

test.each([
  ['a dump that drops', step('Save', 'pg_dump --clean --if-exists app > app.sql') + wayBack('psql app < app.sql')],
  ['the custom format', step('Save', 'pg_dump -Fc app > app.dump') + wayBack('pg_restore --clean -d app app.dump')],
  ['no dump of its own', step('Go', './deploy') + wayBack('psql app < app.sql')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(restoreWithoutDrop, markdown)).toEqual([]);
});
