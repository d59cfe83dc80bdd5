import { expect, test } from 'vitest';
import { planOf } from '../../checklist/plan-of.ts';
import { type Operator, type OperatorOptions, operatorAt } from '../operator.tsx';

const written = ['```bash', 'SELECT count(*) FROM orders;', 'SELECT max(id) FROM orders;', '```'];
const checklist = `# Deploy\n\n## Look\n\n${written.join('\n')}\n\n- [ ] All is well\n`;
const remembered = { answer: 'database', at: '2026-11-01T10:00:00.000Z' };

async function atABlockInDoubt(options: Partial<OperatorOptions> = {}): Promise<Operator> {
  const operator = await operatorAt({
    plan: planOf(checklist),
    environment: 'local',
    ...options,
    answers: { source: { lines: written }, ...options.answers },
  });
  await operator.sees('WHAT IS THIS BLOCK?');
  await operator.sees('AS WRITTEN  file line 5-8, labelled bash');
  await operator.sees('SELECT max(id)');
  return operator;
}

const withMemory = { answers: { block: { sha256: 'b'.repeat(64), remembered, trouble: null } } };
const readings = ({ session }: Operator) => session.actions.filter((action) => action.do === 'read');

test('a block in doubt is asked about with its reason, its lines, and what each answer would do', async () => {
  const operator = await atABlockInDoubt();
  expect(operator.screen()).toMatchInlineSnapshot(`
    ".. LOCAL ..  ann@web-1  app_prod@db.example.com                         HH:MM:SS
    WHAT IS THIS BLOCK?                                                     0 s  1op
    --------------------------------------------------------------------------------
     CLASS    C, in doubt: Its label says bash, but all of its lines are SQL.

       1  shell      bash runs 2 commands
       2  database   2 statements, one at a time, to the database
                     (app_prod@db.example.com)
       3  by hand    nothing of it runs here; x ticks what was done
       4  skip       nothing of it is done; with a reason, a deviation
         What then runs is asked for one by one: g, then y, at the least.

     AS WRITTEN  file line 5-8, labelled bash
       5 \`\`\`bash
       6 SELECT count(*) FROM orders;
       7 SELECT max(id) FROM orders;
       8 \`\`\`




    EXIT: nothing runs from here. Can be changed until something of it ran.
    A number says what it is. Enter does nothing.
     1 shell  2 database  3 by hand  4 skip  R rollback  q leave  ? help"
  `);
});

test('nothing is preselected, and no key that runs or confirms says anything', async () => {
  const operator = await atABlockInDoubt(withMemory);
  await operator.presses('Enter', 'Enter', 'g', 'y', ' ', 'x');
  await operator.sees('WHAT IS THIS BLOCK?');
  expect([readings(operator), operator.session.ran()]).toEqual([[], []]);
});

test('its number says what it is, for all of it; then it takes g and y, and Enter runs nothing', async () => {
  const operator = await atABlockInDoubt();
  await operator.presses('2');
  await operator.sees('READ AS  database: ann said so');
  await operator.sees('CLASS    C, in doubt: Its label says bash, but all of its lines are SQL.');
  await operator.presses('Enter', 'Enter');
  expect(operator.session.ran()).toEqual([]);
  await operator.presses('g', 'y');
  expect(operator.session.ran()).toHaveLength(1);
  await operator.sees('SELECT max(id)');
  operator.doesNotSee('WHAT IS THIS BLOCK?');
});

test('by hand has no run key, and is ticked', async () => {
  const operator = await atABlockInDoubt();
  await operator.presses('3');
  await operator.sees('DO THIS BY HAND');
  await operator.presses('Enter', 'g', 'y');
  expect(operator.session.ran()).toEqual([]);
  await operator.presses('Esc', 'x', 'x');
  await operator.sees('All is well');
});

test('a skip is asked for its reason, and the whole block is skipped', async () => {
  const operator = await atABlockInDoubt();
  await operator.presses('4');
  await operator.sees('SKIP');
  await operator.types('not needed on this host');
  await operator.presses('Enter');
  await operator.sees('All is well');
  expect(readings(operator)).toEqual([expect.objectContaining({ answer: 'skip', reason: 'not needed on this host' })]);
});

test('b changes what was said, until something of it has run', async () => {
  const operator = await atABlockInDoubt();
  await operator.presses('1');
  await operator.sees('READ AS  shell');
  await operator.presses('b');
  await operator.sees('NOW      shell: ann said so');
  await operator.presses('2');
  await operator.sees('READ AS  database');
  await operator.presses('g', 'y');
  await operator.sees('SELECT max(id)');
  await operator.presses('b');
  await operator.presses('1');
  await operator.sees('has already run');
  expect(readings(operator).map((action) => 'answer' in action && action.answer)).toEqual(['shell', 'database']);
});

test('opened by b it says that Esc leads back, and changes nothing by that; where the walk itself asks there is nothing to go back to', async () => {
  const operator = await atABlockInDoubt();
  operator.doesNotSee('Esc');
  await operator.presses('Esc');
  await operator.sees('Esc does nothing here');
  await operator.presses('2');
  await operator.sees('READ AS  database: ann said so');
  await operator.presses('b');
  await operator.sees('WHAT IS THIS BLOCK?');
  await operator.sees('Esc back');
  await operator.sees('EXIT: Esc = back, it stays as it was said. Nothing runs from here.');
  await operator.presses('Esc');
  await operator.sees('READ AS  database: ann said so');
  expect(readings(operator)).toHaveLength(1);
});

test('what was said in an earlier session is shown with its date, and taken over by m alone', async () => {
  const operator = await atABlockInDoubt(withMemory);
  await operator.sees('MEMORY   the same block was said to be: database, 2026-11-01.');
  await operator.presses('m');
  await operator.sees('remembered from 2026-11-01');
  expect(readings(operator)).toEqual([expect.objectContaining({ answer: 'remembered' })]);
});

test('a file of memories that is broken is said, and the block is asked about as if it were new', async () => {
  const trouble = 'The file of remembered readings is not JSON at line 3.';
  const operator = await atABlockInDoubt({ answers: { block: { sha256: 'b'.repeat(64), remembered: null, trouble } } });
  await operator.sees(trouble);
  await operator.presses('m');
  expect(readings(operator)).toEqual([]);
});

test('a long block is seen to its end before it can be said what it is', async () => {
  const lines = ['```bash', ...Array.from({ length: 30 }, (_, at) => `SELECT ${at};`), '```'];
  const plan = planOf(`# Deploy\n\n## Look\n\n${lines.join('\n')}\n`);
  const operator = await operatorAt({ plan, environment: 'local', answers: { source: { lines } } });
  await operator.sees('labelled bash');
  await operator.presses('2');
  await operator.sees('Not all of it was on screen yet');
  await operator.presses('PageDown', 'PageDown', 'PageDown', '2');
  await operator.sees('READ AS  database');
});

test.each([
  [40, 24],
  [200, 50],
])('at %i columns it is asked the same', async (columns, rows) => {
  const operator = await operatorAt({
    plan: planOf(checklist),
    environment: 'local',
    columns,
    rows,
    answers: { source: { lines: written } },
  });
  await operator.sees('WHAT IS THIS BLOCK?');
  await operator.presses('PageDown', 'PageDown', '2');
  await operator.sees('READ AS');
});

test('it is asked in a way back as well, as soon as that is begun', async () => {
  const text = `# Deploy\n\n## Deploy\n\n\`\`\`bash\nuptime\n\`\`\`\n\n## Rollback\n\n${written.join('\n')}\n`;
  const operator = await operatorAt({
    plan: planOf(text),
    environment: 'local',
    answers: { source: { lines: written } },
  });
  await operator.presses('R', 'Enter');
  await operator.sees('<<< ROLLBACK >>>');
  await operator.sees('WHAT IS THIS BLOCK?');
  await operator.presses('2');
  await operator.sees('READ AS  database');
});

test('an item that is only looked at asks nothing, and says what has to be said before it runs', async () => {
  const text = `# Deploy\n\n## Deploy\n\n\`\`\`bash\nuptime\n\`\`\`\n\n${written.join('\n')}\n`;
  const operator = await operatorAt({
    plan: planOf(text),
    environment: 'local',
    answers: { source: { lines: written } },
  });
  await operator.presses('Down');
  await operator.sees(/NOT YET .*comes first/);
  operator.doesNotSee('WHAT IS THIS BLOCK?');
  await operator.presses('b');
  await operator.sees('WHAT IS THIS BLOCK?');
});

test('what is written for other hosts would run on this one, which is said', async () => {
  const lines = ['```', 'root@web1:~# uptime', 'root@web2:~# uptime', '```'];
  const plan = planOf(`# Deploy\n\n## Look\n\n${lines.join('\n')}\n`);
  const operator = await operatorAt({ plan, environment: 'local', answers: { source: { lines } } });
  await operator.sees(/copied terminal of several hosts: root@web1,\s+root@web2\./);
  await operator.sees(/bash runs 2 commands ON THIS MACHINE, also what is written for\s+root@web1, root@web2/);
});

const example = [
  '```bash',
  '# Put out the oven',
  'oven stop 1',
  '# Example:',
  'oven stop 2050',
  'oven stop 2051',
  '```',
];
const withExample = `# Deploy\n\n## Bake\n\n${example.join('\n')}\n`;

test('where the rest of a block is in no doubt it is said which lines the answer is for, and it is said of them alone', async () => {
  const operator = await operatorAt({
    plan: planOf(withExample),
    environment: 'local',
    answers: { source: { lines: example } },
  });
  await operator.sees('oven stop 1');
  operator.doesNotSee('CLASS    C');
  await operator.presses('g', 'y');
  await operator.sees('WHAT ARE LINES 9-10?');
  await operator.sees('ASKED OF lines 9-10 alone; the rest of the block stays as it is read');
});

test('what the text calls an example is left out by the first answer, with no reason and as no deviation, and nobody is told to do it by hand', async () => {
  const plan = planOf(`${withExample}\n- [ ] The oven is out\n`);
  const operator = await operatorAt({ plan, environment: 'local', answers: { source: { lines: example } } });
  await operator.presses('g', 'y');
  await operator.sees(/1 {2}example {2,}only an example: not run, as the checklist says; no deviation/);
  operator.doesNotSee('by hand');
  await operator.sees('1 only an example  2 shell');
  await operator.presses('1');
  await operator.sees('The oven is out');
  expect(readings(operator)).toEqual([]);
  expect(operator.session.actions.filter((action) => action.do === 'answer')).toMatchObject([
    { answer: 'notApplicable', note: 'only an example, as the checklist says: lines 9-10' },
  ]);
});
