import { expect, test } from 'vitest';
import { gateWithoutProcedure } from '../../../src/checklist/lint/gate-without-procedure.ts';
import { ownWayBack, step, told, wayBack } from './judge.ts';

test.each([
  [`${step('Go', './deploy')}**ROLLBACK IF:** it fails\n`, ['**ROLLBACK IF:** it fails']],
  [
    `${step('One', './one')}**ROLLBACK IF:** one fails\n\n${ownWayBack('./undo-one')}${step('Two', './two')}**ROLLBACK IF:** two fails\n\n${wayBack('./undo')}`,
    ['**ROLLBACK IF:** two fails'],
  ],
])('a stop that says to roll back and writes no procedure is told: %j', (markdown, lines) => {
  expect(told(gateWithoutProcedure, markdown)).toEqual(lines);
});

test.each([
  ['a procedure of its own', `${step('One', './one')}**ROLLBACK IF:** one fails\n\n${ownWayBack('./undo-one')}`],
  ['one procedure for all', `${step('One', './one')}**ROLLBACK IF:** one fails\n\n${wayBack('./undo')}`],
  [
    'the only procedure, to which it points',
    `${step('One', './one')}${ownWayBack('./undo-one')}## Two\n\n1. Do it: \`./two\`\n2. If it fails, execute the rollback steps above.\n`,
  ],
  ['a stop that does not lead back', `${step('One', './one')}**STOP IF:** one fails\n`],
])('nothing is told for %s', (_, markdown) => {
  expect(told(gateWithoutProcedure, markdown)).toEqual([]);
});
