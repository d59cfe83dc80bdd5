import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import type { Item } from '../../../src/steps/index.ts';
import { migrationPlan } from '../migration-plan.ts';
import { type OperatorOptions, operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step, stopGate, wayBackOf } from '../sample-plan.ts';

/** The migration has run in a local environment, and its stop is asked. */
async function atTheStop(options: Partial<OperatorOptions> = {}) {
  const operator = await operatorAt({ plan: migrationPlan, environment: 'local', ...options });
  await operator.presses('Enter', 'Enter', 'g', 'y');
  return operator;
}

describe('the stop behind a unit', () => {
  test('shows each condition with what the program knows; c says that none is true', async () => {
    const operator = await atTheStop({ runs: { 'item-22': { output: 'Migration applied\n' } } });
    await operator.sees('Migration applied');
    expect(operator.screen()).toMatchInlineSnapshot(`
      "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
      STOP  DO NOT PROCEED IF                                             e1  2 s  1op
      --------------------------------------------------------------------------------
       WHAT THE PROGRAM KNOWS
         [e] cd apps/backend: exit 0 after 1.2 s
         [e] npx prisma migrate deploy: exit 0 after 1.2 s
       OUTPUT
         Migration applied

       DO NOT PROCEED IF  (file line 19)
         1  migration fails
         2  backfill count unexpected









      EXIT: R way back: Emergency rollback (WRITTEN). q leaves, the session is kept.
      c = none of these is true, go on.  A number = this one is true: stop.
       c all clear  1 is true: stop  s skip  d defer  o override  n note  ? help"
    `);
    await operator.presses('c');
    await operator.sees('Logs are clean');
    expect(operator.session.actions.at(-1)).toMatchObject({
      do: 'clear',
      gate: 'gate-1',
      evidence: ['cd apps/backend: ended with exit 0', 'npx prisma migrate deploy: ended with exit 0'],
    });
  });

  test('shows what each of its runs said, the earlier ones too', async () => {
    const runs = { 'item-21': { output: 'in apps/backend\n\n\n' }, 'item-22': { output: 'Migration applied\n' } };
    const operator = await atTheStop({ runs });
    await operator.sees(
      /in apps\/backend\n.*npx prisma migrate deploy: exit 0 after 1\.2 s\n.*OUTPUT\n +Migration applied/,
    );
  });

  test('a number says that one is true: the choices of a failure, and no key leads on without a reason', async () => {
    const operator = await atTheStop();
    await operator.presses('2');
    await operator.sees('STOP CONDITION TRUE');
    await operator.sees('backfill count unexpected');
    await operator.presses('Enter', 'g', 'c', 'y');
    await operator.sees('STOP CONDITION TRUE');
    await operator.presses('o');
    await operator.types('short');
    await operator.presses('Enter');
    await operator.sees('Not recorded: the reason needs at least 10 characters.');
    await operator.types(' but now long enough');
    await operator.presses('Enter');
    await operator.sees('Logs are clean');
    expect(operator.session.actions.at(-1)).toMatchObject({
      do: 'override',
      gate: 'gate-1',
      reason: 'short but now long enough',
    });
  });

  test('c waits until every condition was on screen', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `condition ${at}`);
    const plan = { ...migrationPlan, gates: [stopGate('gate-1', 'step-2', 'item-22', many)] };
    const operator = await atTheStop({ plan });
    await operator.presses('c');
    await operator.sees('Not every condition was on screen yet.');
    await operator.presses('PageDown', 'PageDown', 'PageDown', 'c');
    await operator.sees('Logs are clean');
  });
});

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

  test('that may be one of the outcomes the checklist expects is taken for it with c, and is no deviation', async () => {
    const text = 'Expected Scenarios:\n- All applied: safe\n- Missing migrations: will deploy them';
    const expectations = [{ line: 23, text, command: null, item: 'item-22', check: 'ask' as const, parts: [] }];
    const runs = { 'item-22': { exit: 1, output: '2 migrations have not yet been applied\n' } };
    const operator = await atTheStop({ plan: { ...migrationPlan, expectations }, runs });
    await operator.sees('FAILED  exit 1');
    await operator.sees(/EXPECT +Expected Scenarios:\n +- All applied: safe\n +- Missing migrations: will deploy/);
    await operator.sees('c  this is one of the outcomes the checklist expects');
    await operator.presses('c');
    await operator.sees('DO NOT PROCEED IF');
    expect(operator.session.events.at(-1)?.data).toMatchObject({
      answer: 'asExpected',
      note: 'exit 1, taken as expected',
    });
    await operator.presses('c');
    await operator.sees('Logs are clean');
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

describe('boxes that stand together', () => {
  const boxes = samplePlan([
    step(1, 'Look', [
      boxItem('item-11', 'Logs are clean'),
      boxItem('item-12', 'Team was told'),
      boxItem('item-13', 'Coffee'),
    ]),
  ]);

  test('x ticks one, u takes it back, c ticks what is left', async () => {
    const operator = await operatorAt({ plan: boxes });
    await operator.presses('x');
    await operator.sees('[x] Logs are clean');
    await operator.presses('Up', 'u');
    await operator.sees('[ ] Logs are clean');
    await operator.presses('x', 'c');
    await operator.sees('CHECKLIST COMPLETE');
    const answers = operator.session.actions.map((action) => action.do === 'answer' && [action.items, action.answer]);
    expect(answers).toEqual([
      [['item-11'], 'done'],
      [['item-11'], 'open'],
      [['item-11'], 'done'],
      [['item-12', 'item-13'], 'done'],
    ]);
  });

  test('s skips the box in hand, and it stays told from a ticked one', async () => {
    const operator = await operatorAt({ plan: boxes });
    await operator.presses('Down', 's', 'Down', 'Enter');
    await operator.sees('[-] Team was told');
    expect(operator.session.actions).toMatchObject([{ do: 'skip', item: 'item-12' }]);
    await operator.presses('c');
    await operator.sees('CHECKLIST COMPLETE');
    expect(operator.session.actions.at(-1)).toMatchObject({ items: ['item-11', 'item-13'], answer: 'done' });
  });

  test('the box in hand is scrolled into sight, and c waits until each was on screen', async () => {
    const many = Array.from({ length: 40 }, (_, at) => boxItem(`item-${at + 100}`, `Box number ${at}`));
    const operator = await operatorAt({ plan: samplePlan([step(1, 'Many', many)]) });
    operator.doesNotSee('Box number 25');
    await operator.presses('c');
    await operator.sees('Not every box was on screen yet.');
    await operator.presses(...Array.from({ length: 25 }, () => 'Down'));
    await operator.sees('> [ ] Box number 25');
    await operator.presses('PageUp', 'PageUp', 'PageDown', 'PageDown', 'PageDown', 'c');
    await operator.sees('CHECKLIST COMPLETE');
  });

  test('Enter ticks nothing', async () => {
    const operator = await operatorAt({ plan: boxes });
    await operator.presses('Enter', 'Enter');
    expect(operator.session.actions).toEqual([]);
  });
});

describe('what a person looks at', () => {
  const plan = samplePlan(
    [step(1, 'Count', [commandItem('item-11', 'psql -c count')]), step(2, 'Next', [boxItem('item-21', 'Done')])],
    {
      expectations: [{ line: 12, text: 'about 1,200 rows', command: 11, item: 'item-11', check: 'ask', parts: [] }],
      rollbacks: [wayBackOf('rollback-1', 'Back', [commandItem('item-151', 'undo', 'changes')])],
    },
  );

  test('a result no program can compare waits for c or n', async () => {
    const operator = await operatorAt({ plan, environment: 'local', runs: { 'item-11': { output: '1204\n' } } });
    await operator.presses('Enter');
    await operator.sees('about 1,200 rows  FOR YOUR EYES');
    await operator.sees('1204');
    await operator.presses('Enter', 'n');
    await operator.sees('NOT AS EXPECTED');
    expect(operator.session.actions.at(-1)).toMatchObject({ do: 'answer', answer: 'notAsExpected' });
  });

  test('"if …" is asked before the item; n and y are recorded, and a client that comes later does not ask again', async () => {
    const asked = samplePlan([
      step(1, 'Maybe', [
        commandItem('item-11', 'echo first', 'reads', { condition: 'If schema drift detected' }),
        commandItem('item-12', 'echo second', 'reads', { condition: 'If asked to' }),
      ]),
    ]);
    const operator = await operatorAt({ plan: asked, environment: 'local' });
    await operator.sees('If schema drift detected');
    await operator.presses('n');
    await operator.sees('If asked to');
    await operator.presses('y');
    await operator.sees('WILL RUN');
    expect(operator.session.actions).toEqual([
      { do: 'answer', step: 'step-1', items: ['item-11'], answer: 'notApplicable' },
      { do: 'answer', step: 'step-1', items: ['item-12'], answer: 'applies' },
    ]);
    const before: NewEvent[] = [
      { type: 'check.answered', data: { step: 'step-1', items: ['item-11'], answer: 'notApplicable' } },
      { type: 'check.answered', data: { step: 'step-1', items: ['item-12'], answer: 'applies' } },
    ];
    const later = await operatorAt({ plan: asked, environment: 'local', before });
    await later.sees('WILL RUN');
    later.doesNotSee('DOES THIS APPLY?');
  });

  test('a part of a template that was not rendered is asked about once, and what it holds is not run: Enter says why', async () => {
    const condition = '<% if major %> (line 10 of the template)';
    const why = 'It stands in a part of a template. Render the file first.';
    const commands = [
      {
        line: 12,
        endLine: 12,
        text: 'make x',
        title: null,
        effect: 'changes',
        longRunning: false,
        interactive: false,
        danger: null,
        host: null,
      } as const,
    ];
    const data = { block: null, commands: [...commands], client: null, confidence: 'D' as const, why };
    const asked = samplePlan([
      step(1, 'Maybe', [
        boxItem('item-11', 'Announce', { condition }),
        commandItem('item-12', 'make x', 'changes', { condition, data }),
        boxItem('item-13', 'Always'),
      ]),
    ]);
    const operator = await operatorAt({ plan: asked, environment: 'local' });
    await operator.sees('and the 1 that follow it');
    await operator.presses('y', 'x');
    await operator.sees('CLASS    D');
    await operator.presses('Enter');
    await operator.sees(`Enter: ${why}`);
    expect(operator.session.actions).toMatchObject([
      { items: ['item-11', 'item-12'], answer: 'applies' },
      { answer: 'done' },
    ]);
  });

  test('a stop that only says the condition of the item behind it is asked once, as that condition', async () => {
    const text = 'If there is important data';
    const items = [
      commandItem('item-11', 'ls'),
      boxItem('item-12', `${text}, ask the DBA`, { condition: text }),
      commandItem('item-13', './reset', 'destroys', { condition: 'If there is little data' }),
    ];
    const soft = { ...stopGate('gate-1', 'step-1', 'item-11', [text]), type: 'soft' as const };
    const other = { ...stopGate('gate-2', 'step-1', 'item-12', ['if there is little data']), type: 'soft' as const };
    const asked = samplePlan([step(1, 'Reset', items)], { gates: [soft, other] });
    const operator = await operatorAt({ plan: asked, environment: 'local' });
    await operator.presses('Enter');
    await operator.sees('DOES THIS APPLY?');
    operator.doesNotSee('STOP');
    await operator.presses('n');
    await operator.sees('If there is little data');
    operator.doesNotSee('STOP');
    await operator.presses('y');
    await operator.sees('WILL RUN');
    expect(operator.session.actions.slice(1)).toMatchObject([
      { items: ['item-12'], answer: 'notApplicable' },
      { items: ['item-13'], answer: 'applies' },
    ]);
  });

  test('a stop that says "only if" stays a stop', async () => {
    const text = 'only if the preview looks right';
    const items = [commandItem('item-11', 'ls'), commandItem('item-12', './deploy', 'changes', { condition: text })];
    const soft = { ...stopGate('gate-1', 'step-1', 'item-11', [text]), type: 'soft' as const };
    const operator = await operatorAt({ plan: samplePlan([step(1, 'Deploy', items)], { gates: [soft] }) });
    await operator.presses('Enter');
    await operator.sees('c = all of it is so, or does not apply: go on.  A number = this is not so: stop.');
  });

  test('what is demanded and is not so stops; answered anew it is clear, and both answers are kept', async () => {
    const text = 'CRITICAL: the backup is made';
    const items = [commandItem('item-11', 'ls'), commandItem('item-12', './deploy', 'changes')];
    const demand = { ...stopGate('gate-1', 'step-1', 'item-11', []), text, type: 'soft' as const };
    const operator = await operatorAt({ plan: samplePlan([step(1, 'Deploy', items)], { gates: [demand] }) });
    await operator.presses('Enter');
    await operator.sees('MUST BE SO before you go on:');
    await operator.presses('1');
    await operator.sees('STOP: NOT SO');
    await operator.sees(`NOT SO   ${text}`);
    await operator.presses('a');
    await operator.sees('./deploy');
    const answers = operator.session.events.filter(({ type }) => type === 'condition.answered');
    expect(answers).toMatchObject([{ data: { answer: 'true' } }, { data: { answer: 'clear' } }]);
  });
});

describe('a reason', () => {
  test('can be picked from a short list; Esc records nothing', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    await operator.presses('s');
    await operator.sees('SKIP  psql');
    await operator.presses('Esc');
    expect(operator.session.actions).toEqual([]);
    await operator.presses('s', 'Down', 'Down', 'Enter');
    await operator.sees('cd apps/backend');
    expect(operator.session.actions).toEqual([
      { do: 'skip', step: 'step-1', item: 'item-11', reason: 'not needed for this release' },
    ]);
  });

  test('letters are text while it is typed, q and R too', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    await operator.presses('s');
    await operator.types('quick Run? yes');
    await operator.sees('quick Run? yes');
    expect(operator.left).toBeUndefined();
  });

  test('Tab makes a skip a deferral', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    await operator.presses('s', 'Tab');
    await operator.sees('DEFER TO THE SIGN-OFF');
    await operator.pastes('later,\nwith Bob there');
    await operator.presses('Enter');
    expect(operator.session.actions).toEqual([
      { do: 'defer', step: 'step-1', until: 'sign-off', reason: 'later, with Bob there' },
    ]);
  });
});

test('what the author ticked is said once for the panel, and is open', async () => {
  const box = boxItem('item-11', 'Schema tested');
  if (box.kind !== 'check') throw new Error('a box was made');
  const claimed = [box, { ...box, id: 'item-12' }].map((one) => ({ ...one, data: { ...one.data, claimed: true } }));
  const operator = await operatorAt({ plan: samplePlan([step(1, 'Claims', claimed)]) });
  await operator.sees("All of these are ticked in the file. That is the author's claim; look yourself.");
  await operator.sees('[ ] Schema tested  (claimed)');
});

describe('what the checklist says', () => {
  test('of boxes is above them: there may be more to do than to tick', async () => {
    const prose = [{ line: 30, text: 'In a drill, skip this: press s.' }];
    const steps = [step(1, 'Tell the team', [boxItem('item-31', 'The team was told')], { prose })];
    const operator = await operatorAt({ plan: samplePlan(steps) });
    await operator.sees(/WHY +In a drill, skip this: press s\.(?:.|\n)*\[ \] The team was told/);
  });

  test('of a stop with its conditions in a list is whole beside the failure, and its heading begins with what is wrong', async () => {
    const gate = { ...stopGate('gate-1', 'step-2', 'item-22', ['it fails', 'rows are lost']), text: 'ROLLBACK IF:' };
    const operator = await atTheStop({
      plan: { ...migrationPlan, gates: [gate] },
      runs: { 'item-22': { exit: 1 } },
    });
    await operator.sees('FAILED  Step 2/3  Database Migration');
    await operator.sees('SAYS     ROLLBACK IF: it fails, rows are lost  (file line 19)');
  });

  test('of a stop is called a stop once', async () => {
    const gate = { ...stopGate('gate-1', 'step-2', 'item-22', []), text: 'STOP IF: orders are missing' };
    const operator = await operatorAt({ plan: { ...migrationPlan, gates: [gate] } });
    await operator.presses('Enter');
    await operator.sees('[ ] STOP IF: orders are missing');
    operator.doesNotSee('STOP: STOP');
  });

  test('a box between commands of a step stands where the last of them worked', async () => {
    const items = [commandItem('item-11', 'git log'), boxItem('item-12', 'It is the change you expect')];
    const plan = samplePlan([step(1, 'Read the change', items, { environment: null })]);
    const operator = await operatorAt({ plan, facts: { environment: 'local' } });
    await operator.presses('Enter');
    await operator.sees('It is the change you expect');
    await operator.sees('.. LOCAL ..');
  });
});

test('the last result is beside the step after it, and not beside those that have nothing to do with it', async () => {
  const steps = [
    step(1, 'Look', [commandItem('item-11', 'ls')]),
    step(2, 'Judge', [boxItem('item-21', 'It is small')]),
    step(3, 'Tell', [boxItem('item-31', 'The team knows')]),
  ];
  const operator = await operatorAt({ plan: samplePlan(steps), runs: { 'item-11': { output: 'app.js\n' } } });
  await operator.presses('Enter');
  await operator.sees('It is small');
  await operator.sees('LAST');
  await operator.presses('c');
  await operator.sees('The team knows');
  operator.doesNotSee('LAST');
});

test('a box that says "see 2.3" shows what stands there, though that part is not walked', async () => {
  const option = { label: 'Only the procedure', line: 4, recommended: false, items: [] };
  const choice = {
    id: 'c4',
    line: 4,
    title: 'Which one is walked?',
    askedAt: null,
    options: [{ ...option, steps: ['step-2'] }],
  };
  const all = { ...option, label: 'All', steps: ['step-1', 'step-2'] };
  const steps = [
    step(1, '2.3 Verify', [commandItem('item-11', 'psql -c "\\dt orders"'), boxItem('item-12', 'They are there')]),
    step(2, 'Database', [boxItem('item-21', '10. New tables exist (see 2.3)')]),
  ];
  const operator = await operatorAt({
    plan: samplePlan(steps, { choices: [{ ...choice, options: [...choice.options, all] }] }),
    before: [{ type: 'choice.made', data: { choice: 'c4', option: 0, label: '' } }],
  });
  await operator.sees('SEE      2.3 Verify  (step 1, line 10; t opens it)');
  await operator.sees('psql -c "\\dt orders"');
  operator.doesNotSee('They are there');
});

describe('"if needed" above a block of statements', () => {
  const statement = (id: string, at: number): Item => ({
    id,
    kind: 'query',
    line: 10 + at,
    endLine: 10 + at,
    title: `Indexes, if needed (${at})`,
    effect: 'changes',
    condition: 'if needed',
    data: {
      block: 9,
      statement: { line: 10 + at, text: `CREATE INDEX i${at} ON orders(id);`, effect: 'changes' },
      confidence: 'A',
      why: 'certain',
    },
  });
  const other = boxItem('item-20', 'Look at it', { condition: 'if needed' });
  const plan = samplePlan([step(1, 'Indexes', [statement('item-11', 1), statement('item-12', 2), other])]);

  test('is asked once, with all of them on the screen', async () => {
    const operator = await operatorAt({ plan });
    await operator.sees('file line 11, and the 1 that follow it');
    await operator.sees(/CREATE INDEX i1 .*\n.*CREATE INDEX i2 /);
    await operator.presses('n');
    await operator.sees('Look at it');
    expect(operator.session.actions).toEqual([
      { do: 'answer', step: 'step-1', items: ['item-11', 'item-12'], answer: 'notApplicable' },
    ]);
  });

  test('answered with y lets each be walked on its own', async () => {
    const operator = await operatorAt({ plan, environment: 'local' });
    await operator.presses('y');
    await operator.sees('WILL RUN');
    await operator.presses('g', 'y');
    await operator.sees('CREATE INDEX i2');
    operator.doesNotSee('DOES THIS APPLY?');
  });
});

test('only a skip offers to defer instead', async () => {
  const plan = samplePlan([step(1, 'Look', [commandItem('item-11', 'ls')])]);
  const operator = await operatorAt({ plan, runs: { 'item-11': { exit: 1 } } });
  await operator.presses('s');
  await operator.sees('Tab defer instead');
  await operator.presses('Esc', 'Enter');
  await operator.sees('FAILED');
  await operator.presses('o', 'Tab');
  await operator.sees('OVERRIDE');
  operator.doesNotSee('Tab defer instead');
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
