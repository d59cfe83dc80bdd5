import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import type { Item } from '../../src/steps/index.ts';
import type { Followed } from '../../src/walk/action.ts';
import { decide } from '../../src/walk/decide.ts';
import { closedFollowed, openFollowed } from '../../src/walk/decide-follow.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, aStep, folded, requested } from '../support/plan.ts';

const linked: Item = {
  kind: 'checklist',
  id: 's1.i1',
  line: 10,
  endLine: 10,
  title: 'Migrate',
  effect: 'changes',
  condition: null,
  data: { path: 'db.md', text: 'Migrate', claimed: false },
};
const plan = aPlan({ steps: [aStep('s1', 1, [linked, aCommand('s1.i2', 12, 'ls', 'reads')])], gates: [] });
const now = { time: '2026-11-20T02:00:00.000Z', mono: 0, id: 'r1' };
const file = { session: 'XG9YXC', path: '/srv/db.md', sha256: 'a'.repeat(64) };
const end = {
  size: 9,
  root: 'b'.repeat(64),
  result: 'Success',
  completion: 'COMPLETE',
  outcome: 'complete',
  verified: false,
} as const;

const follow = (followed: Followed | undefined, state: SessionState = initialState, item = 's1.i1') =>
  decide(
    { plan, state, now, ...(followed ? { followed } : {}) },
    { do: 'follow', step: 's1', item, session: 'XG9YXC' },
  );
const opened: NewEvent = { type: 'checklist.followed', data: { step: 's1', item: 's1.i1', ...file } };
const closed = (change: object): NewEvent => ({
  type: 'checklist.followed',
  data: { step: 's1', item: 's1.i1', ...file, closed: { ...end, ...change } },
});
const status = (...events: NewEvent[]) => {
  const stop = walk(plan, folded(events)).steps[0]?.stops[0];
  return stop?.kind === 'item' && stop.status;
};

test('a session that was opened from the item is taken down, with its file', () => {
  expect(follow(file)).toEqual([{ type: 'step.entered', data: { step: 's1' } }, opened]);
});

test('what the server could not read, or is another session, is refused in its words', () => {
  expect(follow({ refused: 'Session XG9YXC was not opened from this item.' })).toEqual({
    refused: 'Session XG9YXC was not opened from this item.',
  });
  expect(follow(undefined)).toMatchObject({ refused: expect.stringContaining('could not be read') });
});

test('an item that links to no checklist takes none', () => {
  expect(follow(file, initialState, 's1.i2')).toMatchObject({
    refused: expect.stringContaining('links to no checklist'),
  });
});

test('nothing is opened beside a command that runs', () => {
  const state = folded([requested('s1', 's1.i2', 'a')]);
  expect(follow(file, state)).toMatchObject({ refused: expect.stringContaining('still running') });
});

test('nothing is opened while somebody who watches holds the next step', () => {
  const state = folded([{ type: 'hold.placed', data: { reason: 'the graph looks wrong' } }]);
  expect(follow(file, state)).toMatchObject({ refused: expect.stringContaining('the graph looks wrong') });
});

test('it counts when its own session is complete: verified only where the program verified all of it', () => {
  expect(status(opened)).toBe('notStarted');
  expect(status(opened, closed({}))).toBe('attested');
  expect(status(opened, closed({ verified: true }))).toBe('verified');
  expect(status(opened, closed({ outcome: 'rolled back', completion: 'ROLLED BACK' }))).toBe('notStarted');
  expect(status(opened, closed({ outcome: 'incomplete' }))).toBe('notStarted');
});

test('by hand and skipped count as they do everywhere', () => {
  expect(status({ type: 'check.answered', data: { step: 's1', items: ['s1.i1'], answer: 'done' } })).toBe('attested');
  expect(status(opened, { type: 'step.skipped', data: { step: 's1', item: 's1.i1', reason: 'done last week' } })).toBe(
    'skipped',
  );
});

test('a session that is not closed is looked after until it is', () => {
  expect(openFollowed(plan, folded([opened]))).toEqual([{ step: 's1', item: 's1.i1', session: 'XG9YXC' }]);
  expect(openFollowed(plan, folded([opened, closed({})]))).toEqual([]);
  const at = { step: 's1', item: 's1.i1' };
  expect(closedFollowed(at, file)).toEqual([]);
  expect(closedFollowed(at, { refused: 'It cannot be read.' })).toEqual([]);
  expect(closedFollowed(at, { ...file, closed: end })).toEqual([closed({})]);
});
