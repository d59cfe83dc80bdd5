import { expect, test } from 'vitest';
import { probeHindrance } from '../../src/walk/decide-probe.ts';
import { findLane } from '../../src/walk/lane.ts';
import { aCommand, aPlan, aStep, folded, someFacts } from '../support/plan.ts';

test('what cannot be repeated yet says at which step that is mended: its keys are not those of the wait', () => {
  const plan = aPlan({
    steps: [aStep('s1', 1, []), aStep('s2', 2, [aCommand('s2.i1', 20, 'curl <host>', 'reads')])],
    placeholders: [{ token: '<host>', lines: [20], class: 'ask', secret: false }],
    gates: [],
  });
  const lane = findLane(plan, 's2');
  const item = lane?.items[0];
  if (!lane || !item) throw new Error('no such item');
  const facts = { ...someFacts, effect: 'reads' as const, given: [] };
  const refused = (more: Partial<typeof someFacts>) =>
    probeHindrance({ plan, state: folded([]) }, lane, item, { ...facts, ...more });
  expect(refused({})).toMatch(
    /Press f to fill it in\. That is done where it stands, at step 2: Esc, then t leads there/,
  );
  const mismatch = { is: 'notSet' as const, found: 'nothing is set', expected: 'HOST is', fix: 'Press M.' };
  expect(refused({ mismatch })).toMatch(/Press M\. That is done where it stands, at step 2/);
});
