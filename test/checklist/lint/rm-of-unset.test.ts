import { expect, test } from 'vitest';
import { rmOfUnset } from '../../../src/checklist/lint/rm-of-unset.ts';
import { step, told } from './judge.ts';

test.each([
  [step('Clean', 'rm -rf $CACHE/old'), ['rm -rf $CACHE/old']],
  [step('Clean', 'rm -rf "${CACHE}/"'), ['rm -rf "${CACHE}/"']],
])('a recursive delete that begins with a variable nothing sets is told: %j', (markdown, lines) => {
  expect(told(rmOfUnset, markdown)).toEqual(lines);
});

test.each([
  ['set before', step('Clean', 'CACHE=/srv/cache', 'rm -rf $CACHE/old')],
  ['refused when empty', step('Clean', 'rm -rf "${CACHE:?}/old"')],
  ['not at the root', step('Clean', 'rm -rf build/$TARGET')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(rmOfUnset, markdown)).toEqual([]);
});
