import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchLists } from '../../src/plan/match-lists.ts';

const same = (left: string, right: string) => left === right;
const firstLetter = (left: string, right: string) => (left[0] === right[0] ? 0.5 : 0);

test.each([
  ['ab', 'ab', ['a=a', 'b=b']],
  ['abc', 'ac', ['a=a', '-b', 'c=c']],
  ['ac', 'abc', ['a=a', '+b', 'c=c']],
  ['abc', 'bca', ['b=b', 'c=c', 'a=a moved']],
  ['aa', 'a', ['a=a', '-a']],
])('%s to %s', (old, now, expected) => {
  const matches = matchLists([...old], [...now], same, () => 0);
  const told = matches.map((one) => {
    if (one.old === undefined) return `+${one.now}`;
    return one.now === undefined ? `-${one.old}` : `${one.old}=${one.now}${one.moved ? ' moved' : ''}`;
  });
  expect(told).toEqual(expected);
});

test('what is not the same is paired with what is most like it', () => {
  expect(matchLists(['x1', 'y1'], ['y2', 'z'], same, firstLetter)).toEqual([
    { old: 'x1', moved: false },
    { old: 'y1', now: 'y2', moved: false },
    { now: 'z', moved: false },
  ]);
});

test('every entry of both lists is in the answer once, the new ones in their order', () => {
  const list = fc.array(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (old, now) => {
      const matches = matchLists(old, now, same, firstLetter);
      expect(matches.flatMap((one) => one.now ?? [])).toEqual(now);
      expect(matches.flatMap((one) => one.old ?? []).sort()).toEqual([...old].sort());
    }),
  );
});
