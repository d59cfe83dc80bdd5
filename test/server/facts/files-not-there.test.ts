import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesNotThere, filesReplaced } from '../../../src/server/facts/files-not-there.ts';
import { survey } from '../../../src/server/facts/survey.ts';
import { initialState } from '../../../src/session/state.ts';
import { laneOfStep } from '../../../src/walk/lane.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { aCommand, aPlan, aStep } from '../../support/plan.ts';
import { aSurveyPlace } from './survey-place.ts';

test('a restore whose file is not there is told before it runs, and is not once the file is there', async () => {
  const item = aCommand('s1.i1', 3, 'psql $DATABASE_URL < before.sql', 'destroys');
  const plan = aPlan({ steps: [aStep('s1', 1, [item])] });
  const [step] = plan.steps;
  if (step === undefined) throw new Error('a step was made');
  const place = aSurveyPlace(plan);
  const notThere = async () => (await survey(place, initialState, laneOfStep(plan, step), item, {})).facts.notThere;
  expect(await notThere()).toEqual(['before.sql']);
  writeFileSync(join(place.start.root, 'before.sql'), 'SELECT 1;\n');
  expect(await notThere()).toEqual([]);
});

test.each([
  ['psql shop < $BACKUP', ['$BACKUP']],
  ['psql shop < "${BACKUP}"', ['${BACKUP}']],
  ['BACKUP=other.sql; psql shop < $BACKUP', []],
  ['psql shop < $UNSET', []],
  ['psql shop < backup_TIMESTAMP.sql', []],
  ['psql shop < "$(ls -t *.sql | head -1)"', []],
  ['tar -xzf backup-*.tar.gz', []],
  ['psql shop < /dev/null', []],
])('only a name that is known now is judged: %s', (text, names) => {
  const variables = new Map([['BACKUP', 'gone.sql']]);
  const found = filesNotThere([text], { cwd: temporaryFolder(), variables, open: ['backup_TIMESTAMP.sql'] });
  expect(found).toEqual(names);
});

test('what a command would write over is told with its size, and neither a folder nor a pipe nor an empty file is', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'before.sql'), 'SELECT 1;\n');
  writeFileSync(join(cwd, 'empty.sql'), '');
  mkdirSync(join(cwd, 'folder'));
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  const replaced = (text: string) =>
    filesReplaced([text], { cwd, variables: new Map([['NAME', 'before']]), open: [] }).map(({ name, bytes }) => [
      name,
      bytes,
    ]);
  expect(replaced('pg_dump shop > before.sql')).toEqual([['before.sql', 10]]);
  expect(replaced('pg_dump shop > "$NAME.sql"')).toEqual([['$NAME.sql', 10]]);
  for (const name of ['empty.sql', 'folder', 'pipe', 'other.sql', '/dev/null', '"before_$(date +%s).sql"'])
    expect(replaced(`pg_dump shop > ${name}`)).toEqual([]);
});

test('the file of a dump that is there already is found out before the dump runs', async () => {
  const item = aCommand('s1.i1', 3, 'pg_dump shop | gzip > before.sql.gz', 'changes');
  const plan = aPlan({ steps: [aStep('s1', 1, [item])] });
  const [step] = plan.steps;
  if (step === undefined) throw new Error('a step was made');
  const place = aSurveyPlace(plan);
  const replaces = async () => (await survey(place, initialState, laneOfStep(plan, step), item, {})).facts.replaces;
  expect(await replaces()).toEqual([]);
  writeFileSync(join(place.start.root, 'before.sql.gz'), 'x');
  expect(await replaces()).toMatchObject([{ name: 'before.sql.gz', bytes: 1 }]);
});
