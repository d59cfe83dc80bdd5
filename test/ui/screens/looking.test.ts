import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import type { Item } from '../../../src/steps/index.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step, stopGate, wayBackOf } from '../sample-plan.ts';

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
    await operator.sees('What is not as expected?');
    await operator.presses('Down', 'Enter');
    await operator.sees('NOT AS EXPECTED');
    await operator.sees('SAID');
    await operator.sees('something that is expected is missing');
    expect(operator.session.actions.at(-1)).toMatchObject({
      do: 'answer',
      answer: 'notAsExpected',
      note: 'something that is expected is missing',
    });
    await operator.sees('u  take back that it is not as expected: it is asked again');
    await operator.presses('u');
    await operator.sees('Is it as the checklist expects?');
    expect(operator.session.events.at(-1)).toMatchObject({ data: { answer: 'open', items: ['item-11'] } });
    await operator.presses('c');
    await operator.sees('Done');
  });

  test('what a comment tells to look at stands beside the result, and nobody is asked about it', async () => {
    const item = commandItem('item-11', 'systemctl status web');
    if (item.kind === 'command') item.data.look = 'Verify that it has stopped';
    const looked = samplePlan([step(1, 'Look', [item]), step(2, 'Next', [boxItem('item-21', 'Done')])]);
    const runs = { 'item-11': { output: 'inactive\n' } };
    const operator = await operatorAt({ plan: looked, environment: 'local', runs });
    await operator.presses('Enter');
    await operator.sees('Next');
    await operator.sees(/LOOK AT +Verify that it has stopped/);
    operator.doesNotSee('FOR YOUR EYES');
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

  test('what is demanded and is not so stops; answered anew, with a reason, it is clear, and both answers are kept', async () => {
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
    await operator.sees('TAKE BACK that the stop is tripped');
    await operator.presses('Down');
    await operator.presses('Enter');
    await operator.sees('./deploy');
    const answers = operator.session.events.filter(({ type }) => type === 'condition.answered');
    const reason = 'the wrong key was pressed: it was never so';
    expect(answers).toMatchObject([{ data: { answer: 'true' } }, { data: { answer: 'clear', reason } }]);
  });
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
  const other = boxItem('item-20', 'Look at it (if needed)', { condition: 'if needed' });
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
