import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { changedSoFar } from '../../src/walk/changed-so-far.ts';
import { aCommand, aPlan, aStep, ended, folded, ran, requested } from '../support/plan.ts';

const plan = aPlan({
  steps: [
    aStep('s1', 1, [aCommand('s1.i1', 10, './status', 'reads'), aCommand('s1.i2', 12, './build', 'changes')]),
    aStep('s2', 2, [aCommand('s2.i1', 20, './migrate', 'changes')], { environment: 'production', rollback: 'r30' }),
  ],
});
const told = (...events: NewEvent[]) => changedSoFar(plan, folded(events));

test('where only reads ran, or nothing, nothing was changed', () => {
  const nothing = { commands: [], byHand: 0, shells: 0 };
  expect(told()).toEqual(nothing);
  expect(told(...ran('s1', 's1.i1', 'a'))).toEqual(nothing);
});

test('each command that changes is told with its place and what became of it, one that failed or was lost as well', () => {
  const lost: NewEvent = { type: 'run.lost', data: { run: 'c', step: 's2', item: 's2.i1', why: 'the server died' } };
  const { commands } = told(
    ...ran('s1', 's1.i2', 'a'),
    ...ran('s2', 's2.i1', 'b', 1),
    requested('s2', 's2.i1', 'c'),
    lost,
    requested('s2', 's2.i1', 'd'),
  );
  expect(commands.map(({ place, outcome }) => `${place}: ${outcome}`)).toEqual([
    'step 1: done',
    'step 2: FAILED',
    'step 2: outcome unknown',
    'step 2: still running',
  ]);
});

test('what was edited before it ran, and what a read was found to be, count by what really ran', () => {
  const [request] = ran('s1', 's1.i1', 'a');
  if (request?.type !== 'run.requested') throw new Error('not a run');
  const edited: NewEvent = { ...request, data: { ...request.data, text: 'rm x', written: './status', reason: 'why' } };
  expect(told(edited, ended('s1', 's1.i1', 'a', 0)).commands).toHaveLength(1);
  const [change] = ran('s1', 's1.i2', 'b');
  if (change?.type !== 'run.requested') throw new Error('not a run');
  const reads: NewEvent = { ...change, data: { ...change.data, effect: 'reads' } };
  expect(told(reads).commands).toEqual([]);
});

test('what was ticked as done by hand and shells that were opened are counted: nobody knows what they changed', () => {
  const ticked: NewEvent = { type: 'check.answered', data: { step: 's2', items: ['s2.i1'], answer: 'done' } };
  const shell = { shell: 'x', step: 's1', item: 's1.i1', cwd: '/srv', host: 'web-1' };
  const looked: NewEvent[] = [
    { type: 'shell.opened', data: shell },
    { type: 'shell.closed', data: { shell: 'x', seconds: 4, typed: 'ls', output: null } },
  ];
  expect(told(ticked, ...looked)).toEqual({ commands: [], byHand: 1, shells: 1 });
});

test('what a way back undid is told as undone, and what ran in it as its own', () => {
  const { commands } = told(
    ...ran('s2', 's2.i1', 'a'),
    { type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } },
    ...ran('r30', 'r30.i1', 'b'),
    { type: 'rollback.ended', data: { rollback: 'r30', outcome: 'attested', evidence: 'as before' } },
  );
  expect(commands.map(({ place, outcome, undone }) => [place, outcome, undone])).toEqual([
    ['step 2', 'done', true],
    ['Rollback procedure', 'done', false],
  ]);
});
