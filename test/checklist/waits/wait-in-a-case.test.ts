import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const wait = (text: string) =>
  planOf(`# Move\n\n## Go\n\n- [ ] One\n\n${text}\n`).steps.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'wait' ? [item.condition] : [])),
  );

test.each([
  ['If the queue is not empty, wait 2 minutes and look again.', 'If the queue is not empty'],
  ['Wenn die Schlange nicht leer ist, 2 Minuten warten.', 'Wenn die Schlange nicht leer ist'],
  ['It is quiet now. If the queue is not empty, wait 2 minutes.', 'If the queue is not empty'],
])('there is something to wait for in that case only (%s)', (text, condition) => {
  expect(wait(text)).toEqual([condition]);
});

test.each(['Wait 2 minutes. If it is red, call Ann.', 'Now wait 2 minutes.'])(
  'in any case where none is named (%s)',
  (text) => {
    expect(wait(text)).toEqual([null]);
  },
);
