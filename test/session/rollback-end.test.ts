import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { rollbackEndWords } from '../../src/session/rollback-end.ts';
import { folded, ran } from '../support/plan.ts';

const started: NewEvent = { type: 'rollback.started', data: { rollback: 'r30', step: 's1', from: 's1' } };
const left = (evidence: string): NewEvent => ({
  type: 'rollback.ended',
  data: { rollback: 'r30', outcome: 'left', evidence },
});

function wordsAfter(...events: NewEvent[]): string[] {
  const state = folded(events);
  return state.rollbacks.map((rollback) => rollbackEndWords(state, rollback));
}

test('a way back that was left before anything was done in it says so, with the reason where there is one', () => {
  expect(wordsAfter(started, left('left before its first item'))).toEqual(['left before its first item']);
  expect(wordsAfter(started, left('the database is fine'))).toEqual([
    'left before its first item: the database is fine',
  ]);
  expect(wordsAfter(started, left(''))).toEqual(['left before its first item']);
});

test('one of which something was done was only left', () => {
  expect(wordsAfter(started, ...ran('r30', 'r30.i1', 'a'), left('enough'))).toEqual(['left: enough']);
});

test('what was done in an earlier walk of it does not count, nor what comes after', () => {
  const earlier = [started, ...ran('r30', 'r30.i1', 'a'), left('enough')];
  expect(wordsAfter(...earlier, started, left('again'))).toEqual(['left: enough', 'left before its first item: again']);
});

test('one that goes on has not ended', () => {
  expect(wordsAfter(started)).toEqual(['not ended']);
});
