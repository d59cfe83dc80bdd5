import { expect, test } from 'vitest';
import { migrationPlan } from '../migration-plan.ts';
import { type Operator, operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

/** An operator in front of the gate of the migration, which is ready for typing. */
async function atTheGate(): Promise<Operator> {
  const operator = await operatorAt({ plan: migrationPlan });
  await operator.presses('Enter', 'Enter');
  await operator.sees('g opens the gate');
  await operator.presses('g');
  await operator.sees('GATE  Step 2');
  await operator.waits(1400);
  return operator;
}

const runsOf = ({ session }: Operator) => session.actions.filter((action) => action.do === 'run').length;

test('where the checklist has another number for the step, row 2 counts, and the gate says whose number is typed', async () => {
  const plan = samplePlan([
    step(1, 'Look around', [commandItem('item-11', 'rm -r old', 'destroys')]),
    step(2, 'Step 6: Production', [commandItem('item-21', './ship', 'changes')]),
  ]);
  const operator = await operatorAt({
    plan,
    before: [{ type: 'step.skipped', data: { step: 'step-1', reason: 'none there' } }],
  });
  await operator.presses('g');
  await operator.sees('GATE  2 of 2  Step 6: Production');
  await operator.sees(' TYPE     production 2');
  await operator.sees(/2 is its place among the 2 steps of this walk; the checklist calls it\s+6\./);
});

test('the phrase typed by hand runs the change once, with how long it took', async () => {
  const operator = await atTheGate();
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    GATE  Step 2/3  Database Migration                                  e1  3 s  1op
    --------------------------------------------------------------------------------
    - WILL RUN 1 line ------------------------------------------------ file line 22
       npx prisma migrate deploy
    --------------------------------------------------------------------------------
     ON       app_prod@db.example.com  (production: the heading says so)
     IN       web-1:/srv/app
     USES     DATABASE_URL
     UNDO     WRITTEN: Emergency rollback

     TYPE     production 2
     > _








    EXIT: Esc = back. Nothing has run here.
    Enter alone does nothing. Paste is not accepted. Esc goes back.
     Esc back"
  `);
  await operator.types('production 2');
  await operator.presses('Enter');
  await operator.sees('STOP  DO NOT PROCEED IF');
  expect(operator.session.actions.at(-1)).toEqual({
    do: 'run',
    step: 'step-2',
    item: 'item-22',
    confirm: { how: 'phrase', phrase: 'production 2', tookMs: 11 * 70 + 400, attempts: 1 },
    aimed: { kind: 'database', key: 'db', display: 'app_prod@db.example.com' },
  });
  expect(runsOf(operator)).toBe(3);
});

test('what is typed and not answered yet is said to be taken, until it is answered', async () => {
  const operator = await atTheGate();
  const { act } = operator.session;
  let go = () => {};
  operator.session.act = async (...asked) => {
    await new Promise<void>((resolve) => {
      go = resolve;
    });
    return await act(...asked);
  };
  await operator.types('production 2');
  await operator.presses('Enter');
  await operator.sees('Taken. The session looks at what this aims at');
  go();
  await operator.sees('STOP  DO NOT PROCEED IF');
  expect(operator.screen()).not.toContain('Taken.');
});

test.each([
  ['bursts', 'production 2\n'],
  ['bursts', 'production 2'],
  ['pastes', 'production 2\n'],
  ['pastes', 'production 2'],
] as const)('what %s in as %j confirms nothing, Enter after it neither', async (how, text) => {
  const operator = await atTheGate();
  await operator[how](text);
  await operator.sees('Pasted text is not accepted here. Type it by hand.');
  await operator.presses('Enter', 'Enter');
  expect(runsOf(operator)).toBe(2);
  expect(operator.session.actions.at(-1)).toMatchObject({ do: 'mistype', why: 'pasted' });
});

test('typed ahead of the gate, the phrase is thrown away', async () => {
  const operator = await operatorAt({ plan: migrationPlan });
  await operator.presses('Enter', 'Enter', 'g');
  await operator.types('production 2\r', 5);
  await operator.sees('Keys pressed before the gate was ready were thrown away: start again.');
  await operator.waits(5000);
  await operator.presses('Enter');
  expect(runsOf(operator)).toBe(2);
});

test('what is not the phrase is drawn as stars, recorded as far as it is the phrase, and not told again', async () => {
  const operator = await atTheGate();
  await operator.types('prod-horse');
  await operator.sees('> prod******_');
  await operator.presses('Enter');
  await operator.sees('Those were not the words. Wanted: production 2. Cleared (attempt 1).');
  operator.doesNotSee('horse');
  expect(operator.session.actions.at(-1)).toMatchObject({ do: 'mistype', typed: 'prod…' });
});

test('a wrong phrase is recorded, named, and the field is empty', async () => {
  const operator = await atTheGate();
  await operator.types('Production 2');
  await operator.presses('Enter');
  await operator.sees('You typed "Production 2". Case counts. Cleared (attempt 1).');
  expect(operator.session.actions.at(-1)).toEqual({
    do: 'mistype',
    step: 'step-2',
    item: 'item-22',
    typed: 'Production 2',
    why: 'not the phrase',
  });
  expect(runsOf(operator)).toBe(2);
});

test('Enter held, y and Space run nothing', async () => {
  const operator = await atTheGate();
  for (let held = 0; held < 30; held++) await operator.types('\r', 50);
  await operator.types('y ');
  await operator.presses('Enter');
  expect(runsOf(operator)).toBe(2);
});

test('Esc goes back and nothing has run', async () => {
  const operator = await atTheGate();
  await operator.types('produ');
  await operator.presses('Esc');
  await operator.sees('g opens the gate');
  expect(runsOf(operator)).toBe(2);
});

test('after ten minutes unseen the gate forgets what was typed and reads its facts again', async () => {
  const operator = await atTheGate();
  await operator.types('production 2');
  await operator.waits(10 * 60_000);
  await operator.sees('left alone for 10 minutes');
  await operator.presses('Enter');
  expect(runsOf(operator)).toBe(2);
  operator.doesNotSee('> production 2');
});

test('where g and y are enough, Enter still runs nothing', async () => {
  const operator = await operatorAt({ plan: migrationPlan, environment: 'local' });
  await operator.presses('Enter', 'Enter', 'Enter', 'g');
  await operator.sees('RUN THIS?');
  await operator.presses('Enter', 'Enter');
  expect(runsOf(operator)).toBe(2);
  await operator.presses('y');
  await operator.sees('STOP  DO NOT PROCEED IF');
  expect(runsOf(operator)).toBe(3);
});

test('a y that comes with the g is not heard', async () => {
  const operator = await operatorAt({ plan: migrationPlan, environment: 'local' });
  await operator.presses('Enter', 'Enter');
  await operator.bursts('gy');
  await operator.sees('RUN THIS?');
  expect(runsOf(operator)).toBe(2);
});

test('as soon as something is typed, it says what Enter would do', async () => {
  const operator = await atTheGate();
  await operator.types('produ');
  await operator.sees('Enter runs it when these are the words.');
});

test('the prompt is there when the gate takes keys, and not before', async () => {
  const operator = await operatorAt({ plan: migrationPlan });
  await operator.presses('Enter', 'Enter', 'g');
  await operator.sees('wait ..');
  operator.doesNotSee('> _');
  await operator.waits(1000);
  await operator.sees('> _');
  operator.doesNotSee('wait ..');
});

test('what destroys nothing and is to be looked at is a remark', async () => {
  const item = commandItem('item-11', 'git add -A', 'changes');
  if (item.kind !== 'command') throw new Error('It is a command.');
  const [command] = item.data.commands;
  if (command) command.danger = 'takes in whatever lies in the folder';
  const operator = await operatorAt({ plan: samplePlan([step(1, 'Commit', [item])]) });
  await operator.sees('REMARK   takes in whatever lies in the folder');
  operator.doesNotSee('DANGER');
});

test('the gate says why it is dangerous, and what is lost by its name', async () => {
  const item = commandItem('item-11', 'psql -c "DROP TABLE orders"', 'destroys');
  if (item.kind !== 'command') throw new Error('It is a command.');
  const [command] = item.data.commands;
  if (command) command.danger = 'drops a table';
  const operator = await operatorAt({ plan: samplePlan([step(1, 'Clean up', [item])]) });
  await operator.sees('DANGER   drops a table: orders');
  await operator.presses('g');
  await operator.sees('GATE  Step 1');
  await operator.sees('DANGER   drops a table: orders');
});
