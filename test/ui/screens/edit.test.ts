import { describe, expect, test } from 'vitest';
import { type Operator, operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const plan = samplePlan([step(1, 'Look', [commandItem('item-11', 'shop status')])]);

test('a command is edited with a reason, and takes a second key to run', async () => {
  const operator = await operatorAt({ plan, environment: 'staging' });
  await operator.presses('E');
  await operator.types(' --all');
  await operator.presses('Enter');
  await operator.types('the list is cut without it');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "-- STAGING --  ann@web-1  app_prod@db.example.com                       HH:MM:SS
    EDIT before it runs   shop status                                       4 s  1op
    --------------------------------------------------------------------------------
     AS WRITTEN
       shop status

     WILL RUN INSTEAD
       shop status --all

     REASON (at least 10 characters)
     > the list is cut without it_










    EXIT: Esc = back; it stays as written.
    Both texts and the reason are recorded.
     Enter next, then on to run it  Tab next line  Shift-Tab line before  Esc back"
  `);
  await operator.presses('Enter');
  await operator.sees('not as written: the list is cut without it');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('y');
  expect(operator.session.actions).toEqual([
    {
      do: 'run',
      step: 'step-1',
      item: 'item-11',
      confirm: { how: 'yes' },
      aimed: { kind: 'database', key: 'db', display: 'app_prod@db.example.com' },
      edited: { text: 'shop status --all', reason: 'the list is cut without it' },
    },
  ]);
});

test('a short reason and an unchanged command do not go on', async () => {
  const operator = await operatorAt({ plan });
  await operator.presses('E', 'Enter', 'Enter');
  await operator.sees('It is as written');
  await operator.presses('Up');
  await operator.types(' -v');
  await operator.presses('Enter');
  await operator.types('why not');
  await operator.presses('Enter');
  await operator.sees('it has 7');
});

test('an edited change of production takes the phrase of its gate', async () => {
  const operator = await operatorAt({
    plan: samplePlan([step(1, 'Migrate', [commandItem('item-11', 'shop migrate', 'changes')])]),
  });
  await operator.presses('E');
  await operator.types(' --slow');
  await operator.presses('Enter');
  await operator.types('locks are held otherwise');
  await operator.presses('Enter');
  await operator.sees('shop migrate --slow');
  await operator.waits(1500);
  await operator.types('production 1');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toMatchObject({
    do: 'run',
    edited: { text: 'shop migrate --slow' },
    confirm: { how: 'phrase' },
  });
});

async function edits(operator: Operator, text: string, reason = 'it is another one tonight'): Promise<void> {
  await operator.presses('E', 'Ctrl-U');
  await operator.types(text);
  await operator.presses('Enter');
  await operator.types(reason);
  await operator.presses('Enter');
}

test('what an edited text aims at is read before it is confirmed', async () => {
  const factsOfEdited = (text: string) => ({
    environment: 'staging',
    protected: false,
    target: { kind: 'database', key: 'other', display: `where ${text} goes` },
  });
  const operator = await operatorAt({ plan, factsOfEdited });
  await operator.sees('app_prod@db.example.com');
  await edits(operator, 'shop status --of staging');
  await operator.sees('ON       where shop status --of staging goes  (staging');
  operator.doesNotSee('app_prod@db.example.com');
  await operator.presses('n', 'Esc');
  await operator.sees('ON       app_prod@db.example.com');
});

test('nothing can be confirmed while it is being read', async () => {
  const operator = await operatorAt({ plan, environment: 'staging' });
  operator.session.ask = () => new Promise(() => {});
  await edits(operator, 'shop status --all');
  await operator.sees('Reading what this aims at...');
  await operator.presses('y');
  expect(operator.session.actions).toEqual([]);
});

test('an edited text that destroys says so, and takes the name of what it destroys', async () => {
  const operator = await operatorAt({ plan, environment: 'local' });
  await edits(operator, 'psql -c "DROP TABLE orders"');
  await operator.sees('DANGER   drops a table');
  await operator.sees('TYPE     orders');
  await operator.waits(1500);
  await operator.types('orders');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toMatchObject({
    do: 'run',
    edited: { text: 'psql -c "DROP TABLE orders"' },
    confirm: { how: 'phrase', phrase: 'orders' },
  });
});

test.each([
  ['the gate', 'production'],
  ['the second key', 'staging'],
])('Esc at %s goes back to the edit, with what was typed', async (_where, environment) => {
  const operator = await operatorAt({ plan, environment });
  await edits(operator, 'shop status --all', 'the list is cut without it');
  await operator.sees('EXIT: Esc = back to the edit. Nothing has run here.');
  await operator.presses('Esc');
  await operator.sees('shop status --all');
  await operator.sees('> the list is cut without it');
  await operator.presses('Esc');
  await operator.sees('WILL RUN 1 line');
  operator.doesNotSee('--all');
});

test('values that only the written text needs are not asked of the edited one', async () => {
  const placeholders = [{ token: '<shop>', lines: [11], class: 'ask' as const, secret: false }];
  const operator = await operatorAt({
    plan: samplePlan([step(1, 'Look', [commandItem('item-11', 'shop status <shop>')])], { placeholders }),
    environment: 'staging',
  });
  await operator.sees('<shop> has no value yet');
  await edits(operator, 'shop status --of <shop>');
  await operator.sees('NOT YET  <shop> has no value yet');
  await operator.presses('y', 'Esc', 'Up', 'Ctrl-U');
  expect(operator.session.actions).toEqual([]);
  await operator.types('shop status bakery');
  await operator.presses('Enter', 'Enter');
  await operator.sees('y runs it');
  operator.doesNotSee('NOT YET');
  await operator.presses('y');
  expect(operator.session.ran()).toHaveLength(1);
});

test('an edited text that only reads says why it is a change', async () => {
  const operator = await operatorAt({ plan, environment: 'staging' });
  await edits(operator, 'shop status --all');
  await operator.sees('It counts as a change, also where it only reads');
});

describe('an edited command that somebody else has to approve', () => {
  const guarded = { ...plan, approvals: [{ environment: 'production', count: 1 }] };
  const reason = 'the list is cut without it';

  test('is asked for with the reason and what is written', async () => {
    const operator = await operatorAt({
      plan: guarded,
      environment: 'production',
      factsOfEdited: () => ({ written: 'shop status' }),
    });
    await edits(operator, 'shop status --all', reason);
    await operator.sees("Somebody else's approval comes first");
    await operator.presses('a');
    await operator.sees(`not as written: ${reason}`);
    await operator.sees('what the checklist has:');
    await operator.presses('a');
    expect(operator.session.actions.at(-1)).toMatchObject({
      do: 'askApproval',
      edited: { text: 'shop status --all', reason },
    });
  });

  test('is gone on with alone by the key that its gate names, and is still the edited one', async () => {
    const operator = await operatorAt({ plan: guarded, environment: 'production' });
    await edits(operator, 'shop status --all', reason);
    await operator.sees('second person, with a reason (o).');
    await operator.presses('o');
    await operator.sees('GO ON WITHOUT A SECOND PERSON');
    await operator.presses('Down', 'Enter');
    expect(operator.session.actions.at(-1)).toMatchObject({ do: 'override', reason: expect.stringMatching(/nobody/) });
    await operator.sees('shop status --all');
    await operator.sees('TYPE     production 1');
  });
});
