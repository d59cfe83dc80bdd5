import { expect, test } from 'vitest';
import { conditionOf } from '../../src/checklist/conditions.ts';

test.each([
  ['If the copy is old, make a new one', 'If the copy is old'],
  ['**If automated migration fails**, do it by hand:', 'If automated migration fails'],
  ['Warm the cache (optional)', 'optional'],
  ['Tell support (if high-risk)', 'if high-risk'],
  ['(`host#`) If locks differ, then restore them.', 'If locks differ'],
  ['Restart (zero downtime if possible)', null],
  ['For major or minor releases (x.y.0), create a branch', 'For major or minor releases (x.y.0)'],
  ['For the release, create a branch', null],
  ['Check if it runs', null],
  ['Restart the service', null],
])('"%s" applies %s', (text, condition) => {
  expect(conditionOf(text)).toBe(condition);
});
