import { expect, test } from 'vitest';
import type { EventData, NewEvent } from '../../../src/session/events.ts';
import type { Item } from '../../../src/steps/index.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, samplePlan, step } from '../sample-plan.ts';
import { requestedRun } from '../sample-run.ts';

const text = 'SELECT count(*) AS all_orders, count(paid) AS paid_orders FROM orders';
const query: Item = {
  id: 'item-51',
  kind: 'query',
  line: 51,
  endLine: 51,
  title: text,
  effect: 'reads',
  condition: null,
  data: { block: null, statement: { line: 51, text, effect: 'reads' }, confidence: 'A', why: 'a sql fence' },
};
const expectations = [
  {
    line: 53,
    text: 'all_orders = paid_orders',
    command: 51,
    item: 'item-51',
    check: 'equality' as const,
    parts: ['all_orders', 'paid_orders'],
  },
];
const plan = samplePlan([step(5, 'Compare', [query, boxItem('item-55', 'Said so')])], { expectations });

const at = { run: 'run-1', step: 'step-5', item: 'item-51' };
const columns = ['all_orders', 'paid_orders', 'a_long_name_that_takes_room', 'another_long_name_that_takes_room'];
const answered: EventData<'query.answered'> = {
  ...at,
  outcome: {
    ok: true,
    columns: columns.map((name) => ({ name, type: 'text' })),
    rows: [['1204', '1203', null, '']],
    rowCount: 1,
    more: false,
    command: 'SELECT',
  },
  durationMs: 30,
  readOnly: true,
  expectations: [{ line: 53, outcome: 'contradicted', got: '1204 = 1203' }],
};
const before: NewEvent[] = [requestedRun(at, text), { type: 'query.answered', data: answered }];

test('l opens the answer: the table with what does not fit, expected beside got', async () => {
  const operator = await operatorAt({ plan, before });
  await operator.presses('Enter');
  await operator.sees('NOT MET');
  await operator.presses('l');
  await operator.sees('read-only transaction');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    ANSWER of the database   columns 1-3 of 4                           !1  1 s  1op
    --------------------------------------------------------------------------------
     SELECT count(*) AS all_orders, count(paid) AS paid_orders FROM orders

     RAN      in a read-only transaction, 30 ms
      all_orders | paid_orders | a_long_name_that_takes_room
      -----------+-------------+----------------------------
            1204 |        1203 | NULL
      1 more column (l, then Right): another_long_name_that_takes_room
      1 row
     EXPECTED all_orders = paid_orders  NOT MET  got: 1204 = 1203









    EXIT: Esc = back.

     Right columns on  Left columns back  Esc back  R rollback  q leave  ? more keys"
  `);
  await operator.presses('Right', 'Right');
  await operator.sees('columns 3-4 of 4');
});

test('at 40 columns the answer is records', async () => {
  const operator = await operatorAt({ plan, before, columns: 40 });
  await operator.presses('Enter', 'l');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    app_prod@db.example.com
    ANSWER of the database               1 s
    ----------------------------------------
     SELECT count(*) AS all_orders, count(p\\
     aid) AS paid_orders FROM orders

     RAN      in a read-only transaction, 30
              ms
      row 1
       all_orders: 1204
       paid_orders: 1203
       a_long_name_that_takes_room: NULL
       another_long_name_that_takes_room: ''
      1 row
     EXPECTED all_orders = paid_orders  NOT
              MET  got: 1204 = 1203


    EXIT: Esc = back.



     Right on  Esc back  R rollback  ? more"
  `);
});
