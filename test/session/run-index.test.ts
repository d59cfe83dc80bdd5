import { expect, test } from 'vitest';
import { emptyRunIndex, placeOfRun, type RunPlace, withRun } from '../../src/session/run-index.ts';

const place = (index: number): RunPlace => ({ step: 's1', item: 'i1', among: 'runs', index });

test('an index with one more run leaves the one before as it was, also where two go on from it', () => {
  const none = emptyRunIndex();
  const one = withRun(none, 'a', place(0));
  const two = withRun(one, 'b', place(1));
  const other = withRun(one, 'c', place(1));
  expect([none.count, one.count, two.count, other.count]).toEqual([0, 1, 2, 2]);
  expect(placeOfRun(none, 'a')).toBeUndefined();
  expect([placeOfRun(one, 'a'), placeOfRun(one, 'b'), placeOfRun(one, 'c')]).toMatchObject([
    place(0),
    undefined,
    undefined,
  ]);
  expect([placeOfRun(two, 'b'), placeOfRun(two, 'c')]).toMatchObject([place(1), undefined]);
  expect([placeOfRun(other, 'b'), placeOfRun(other, 'c')]).toMatchObject([undefined, place(1)]);
});

test('the same name again is filed anew', () => {
  const twice = withRun(withRun(emptyRunIndex(), 'a', place(0)), 'a', place(1));
  expect(placeOfRun(twice, 'a')).toMatchObject(place(1));
  expect(placeOfRun(withRun(twice, 'b', place(2)), 'a')).toMatchObject(place(1));
});
