import { describe, expect, test } from 'vitest';
import { planOf } from '../../checklist/plan-of.ts';
import { stopOfAll } from '../../support/plan.ts';
import { migrationPlan } from '../migration-plan.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';
import { atTheStop } from './at-the-stop.ts';

describe('a failure', () => {
  test('r takes the item up again with all that its first run took', async () => {
    const operator = await atTheStop({ runs: { 'item-22': { exit: 1, output: 'Error: P3009\n' } } });
    await operator.sees('FAILED  exit 1');
    await operator.sees('Error: P3009');
    await operator.presses('r');
    await operator.sees('WILL RUN 1 line');
    await operator.presses('Enter');
    expect(operator.session.ran()).toHaveLength(3);
    await operator.presses('g', 'y');
    await operator.sees('FAILED  exit 1');
    expect(operator.session.ran()).toHaveLength(4);
  });

  test('of an exit is not buried under expectations that nothing could meet', async () => {
    const expectations = [
      { line: 23, text: 'Migration applied', command: null, item: 'item-22', check: 'ask' as const, parts: [] },
    ];
    const runs = { 'item-22': { exit: 1, output: 'Error: P3009\n' } };
    const operator = await atTheStop({ plan: { ...migrationPlan, expectations }, runs });
    await operator.sees('Error: P3009');
    operator.doesNotSee('EXPECTED');
  });

  test('tells what the text says to that case above what was printed, with the stop behind all of the step', async () => {
    const text =
      '# Oven\n\n## 1. Light it\n\n```bash\ncat gas\n```\n\nIf it fails: open the valve.\n\n```bash\ncat flame\n```\n\nIf anything fails, call Dora.\n';
    const operator = await operatorAt({ plan: planOf(text), runs: { 's1.i1': { exit: 1, output: 'no gas here' } } });
    await operator.presses('Enter', 'Enter');
    await operator.sees(
      /RESULT.*\n SAYS +If it fails: open the valve\. {2}\(file line 9\)\n SAYS +If anything fails, call Dora.*\n OUTPUT\n +no gas here\n\n Choose/,
    );
  });

  test('tells the stops of the whole checklist that are asked at no step', async () => {
    const plan = samplePlan([step(1, 'Bake', [commandItem('item-1', 'cat bread', 'reads')])], { gates: [stopOfAll] });
    const operator = await operatorAt({ plan, runs: { 'item-1': { exit: 1 } } });
    await operator.presses('t');
    await operator.sees(/STOPS +1 stop of the whole checklist is asked at no step: keep it in mind\n +line 2: "No rel/);
    await operator.presses('Esc', 'Enter');
    await operator.sees(/SAYS +No release on a holiday {2}\(file line 2\)/);
  });

  test('E edits what failed, and takes what the edited text takes', async () => {
    const operator = await atTheStop({ runs: { 'item-22': { exit: 1 } } });
    await operator.sees('E  edit the command, then run it');
    await operator.sees(/E edit /);
    await operator.presses('E');
    await operator.sees('WILL RUN INSTEAD');
    await operator.types(' --slow');
    await operator.presses('Enter');
    await operator.types('locks are held otherwise');
    await operator.presses('Enter', 'y');
    expect(operator.session.actions.at(-1)).toMatchObject({ edited: { reason: 'locks are held otherwise' } });
    expect(operator.session.ran()).toHaveLength(4);
  });

  test('of one of several commands names that one first, then what went well and what never ran', async () => {
    const text = ['npx prisma migrate status', 'psql -f fix.sql', 'npx prisma generate'];
    const unit = commandItem('item-22', '', 'changes', { title: 'npx prisma migrate status' });
    if (unit.kind !== 'command') throw new Error('no unit');
    const [one] = unit.data.commands;
    if (!one) throw new Error('no command');
    const commands = text.map((each, at) => ({ ...one, text: each, line: 22 + at }));
    const plan = samplePlan([step(1, 'Migrate', [{ ...unit, data: { ...unit.data, commands } }])]);
    const ends = [
      { line: 22, state: 'ended' as const, code: 0 },
      { line: 23, state: 'ended' as const, code: 1 },
      { line: 24, state: 'notRun' as const },
    ];
    const operator = await operatorAt({ plan, environment: 'local', runs: { 'item-22': { exit: 1, commands: ends } } });
    await operator.presses('g', 'y');
    await operator.sees('RESULT   FAILED  exit 1');
    expect(operator.screen()).toContain(
      [
        ' FAILED   line 23: psql -f fix.sql  (exit 1)',
        ' ok       line 22: npx prisma migrate status',
        ' NOT RUN  line 24: npx prisma generate',
      ].join('\n'),
    );
    operator.doesNotSee('RAN ');
  });

  test('within a pipe that ended with 0 is said in a sentence, and going on takes a reason', async () => {
    const failedWithin = { parts: [{ program: 'pg_dump', code: 1 }], last: 'gzip' };
    const commands = [{ line: 22, state: 'ended' as const, code: 0, pipe: [1, 0], failedWithin }];
    const operator = await atTheStop({ runs: { 'item-22': { exit: 0, commands, output: 'no server\n' } } });
    await operator.sees('FAILED  exit 0');
    await operator.sees(/MEANS {4}pg_dump ended with 1, and gzip went on with what it got: exit 0 is\n +gzip's/);
    await operator.sees('no server');
    await operator.sees('o  go on anyway, with a reason (recorded as override)');
    await operator.presses('Enter', 'c', 'y');
    operator.doesNotSee('STOP  ');
  });

  test('that may be one of the outcomes the checklist expects is taken for the one that is said, and is no deviation', async () => {
    const text = 'Expected Scenarios:\n- All applied: safe\n- Missing migrations: will deploy them';
    const expectations = [{ line: 23, text, command: null, item: 'item-22', check: 'ask' as const, parts: [] }];
    const runs = { 'item-22': { exit: 1, output: '2 migrations have not yet been applied\n' } };
    const operator = await atTheStop({ plan: { ...migrationPlan, expectations }, runs });
    await operator.sees('FAILED  exit 1');
    await operator.sees(
      /EXPECT +Expected Scenarios:\n +1 +- All applied: safe\n +2 +- Missing migrations: will deploy/,
    );
    await operator.sees('1-2  this is the outcome of that number (attested, no deviation)');
    await operator.presses('c');
    await operator.sees('Say which outcome it is: 1-2.');
    await operator.presses('2');
    await operator.sees('WHAT THE PROGRAM KNOWS');
    expect(operator.session.events.at(-1)?.data).toMatchObject({
      answer: 'asExpected',
      note: 'exit 1, taken as expected',
      expected: { line: 23, text: 'Missing migrations: will deploy them' },
    });
    await operator.presses('t', 'Enter', 'Down');
    await operator.sees('TAKEN AS expected by ann: "Missing migrations: will deploy them" (line 23)');
    await operator.presses('Esc', 'Esc');
    await operator.presses('c');
    await operator.sees('Logs are clean');
  });

  test('that the checklist does not say to end so is taken as expected with a reason, and is a deviation', async () => {
    const text = 'The orders are all there';
    const expectations = [{ line: 23, text, command: null, item: 'item-22', check: 'ask' as const, parts: [] }];
    const operator = await atTheStop({ plan: { ...migrationPlan, expectations }, runs: { 'item-22': { exit: 1 } } });
    await operator.sees('this is one of the outcomes the checklist expects (a reason, a deviation)');
    await operator.presses('c');
    await operator.sees('CALL AS EXPECTED what failed (a deviation)');
    await operator.presses('Enter');
    await operator.sees('Not recorded: the reason needs at least 10 characters.');
    await operator.types('1204 orders, it warns of a role');
    await operator.presses('Enter');
    await operator.sees('WHAT THE PROGRAM KNOWS');
    expect(operator.session.events.at(-1)?.data).toMatchObject({
      answer: 'asExpected',
      note: 'exit 1, taken as expected; 1204 orders, it warns of a role',
      reason: '1204 orders, it warns of a role',
      expected: { line: 23, text },
    });
  });

  test('of which the checklist names no outcome is not offered as expected', async () => {
    const operator = await atTheStop({ runs: { 'item-22': { exit: 1 } } });
    await operator.sees('FAILED  exit 1');
    operator.doesNotSee('one of the outcomes');
    await operator.presses('c');
    await operator.sees('FAILED  exit 1');
    expect(operator.session.actions.at(-1)).toMatchObject({ do: 'run' });
  });

  test('R opens the list of ways back and runs nothing', async () => {
    const operator = await atTheStop({ runs: { 'item-22': { exit: 1 } } });
    await operator.presses('R');
    await operator.sees('Emergency rollback');
    expect(operator.session.ran()).toHaveLength(3);
  });

  test('l shows the whole output, from the end, with its result behind it', async () => {
    const output = Array.from({ length: 60 }, (_, at) => `row ${at}\n`).join('');
    const operator = await atTheStop({ runs: { 'item-22': { exit: 1, output } } });
    await operator.sees('row 59');
    await operator.presses('l');
    await operator.sees('RESULT   FAILED  exit 1');
    await operator.presses('Home');
    await operator.sees(/^row 0$/m);
    operator.doesNotSee('RESULT');
    await operator.presses('PageDown', 'PageDown', 'PageDown', 'PageDown');
    await operator.sees('RESULT   FAILED  exit 1');
    await operator.presses('Esc');
    await operator.sees('Choose. Nothing is preselected.');
  });

  test('h leaves and keeps everything', async () => {
    const operator = await atTheStop({ runs: { 'item-22': { exit: 1 } } });
    await operator.sees('FAILED');
    await operator.presses('h');
    expect(operator.left?.leftBecause).toBe('quit');
  });
});

test('a failure that was overridden is not shown over what comes after it', async () => {
  const items = [commandItem('item-11', 'npm test'), boxItem('item-12', 'It is small')];
  const plan = samplePlan([step(1, 'Test', items), step(2, 'Tell', [boxItem('item-21', 'The team knows')])]);
  const operator = await operatorAt({ plan, runs: { 'item-11': { exit: 1, output: 'one failed\n' } } });
  await operator.presses('Enter');
  await operator.sees('FAILED');
  await operator.presses('o', 'Down', 'Enter');
  await operator.sees('It is small');
  operator.doesNotSee('LAST');
  await operator.presses('c');
  await operator.sees('The team knows');
  operator.doesNotSee('LAST');
});

test('what a code of a program means, and that nothing was printed, is said', async () => {
  const quiet = samplePlan([step(1, 'Look', [commandItem('item-11', 'pm2 list | grep shop')])]);
  const operator = await operatorAt({
    plan: quiet,
    environment: 'local',
    runs: { 'item-11': { exit: 1, output: '' } },
  });
  await operator.presses('Enter');
  await operator.sees('RESULT   FAILED  exit 1');
  await operator.sees('MEANS    no line matched');
  await operator.sees('OUTPUT   nothing was printed');
});
