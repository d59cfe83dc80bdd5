import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import type { Item } from '../../src/steps/index.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, aStep, clear, folded, ran, someFacts } from '../support/plan.ts';
import { decided } from './decided.ts';

const expected = {
  line: 11,
  text: 'the size is about that of last week',
  command: 10,
  check: 'ask',
  parts: [],
} as const;

/** What shows a size, what comes next, and a stop behind that. */
function planWith(effect: 'reads' | 'shell' | 'changes' | 'destroys') {
  const items = [aCommand('s1.i1', 10, 'du -h backup.sql', 'reads'), aCommand('s1.i2', 12, './next', effect)];
  const plan = aPlan({ expectations: [{ ...expected, item: 's1.i1', parts: [] }] });
  return { ...plan, steps: plan.steps.map((step) => (step.id === 's1' ? aStep('s1', 1, items) : step)) };
}

const byHand: Item = {
  ...{
    id: 's1.i2',
    line: 12,
    endLine: 12,
    title: 'Restart the printer',
    effect: 'reads',
    condition: null,
    kind: 'check',
  },
  data: { text: 'Restart the printer', claimed: false, copy: null, variables: [] },
};
const skipped: NewEvent = {
  type: 'step.skipped',
  data: { step: 's1', item: 's1.i2', reason: 'not needed here today' },
};
const shown = folded(ran('s1', 's1.i1', 'a'));

describe('what no program compared, where a stop comes later in the step', () => {
  test.each(['changes', 'destroys'] as const)('is asked before a command that %s', (effect) => {
    const plan = planWith(effect);
    expect(walk(plan, shown).current?.next).toMatchObject({ kind: 'item', item: { id: 's1.i1' }, status: 'review' });
    const run = { do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'key' } } as const;
    expect(decided(run, shown, plan, { ...someFacts, effect })).toMatchObject({
      refused: expect.stringContaining('"du -h backup.sql" comes first'),
    });
  });
  test('is asked before what is done by hand', () => {
    const [first] = planWith('reads').steps[0]?.items ?? [];
    const steps = [aStep('s1', 1, first ? [first, byHand] : [])];
    expect(walk({ ...planWith('reads'), steps }, shown).current?.next).toMatchObject({ item: { id: 's1.i1' } });
  });
  test.each(['reads', 'shell'] as const)('is left to the stop where what stands before that only %s', (effect) => {
    expect(walk(planWith(effect), shown).current?.next).toMatchObject({ kind: 'item', item: { id: 's1.i2' } });
  });
  test('is left to the stop where what stands between was skipped, and not asked anew once the stop is clear', () => {
    const plan = planWith('changes');
    const state = folded([skipped], shown);
    expect(walk(plan, state).current?.next).toMatchObject({ kind: 'gate', gate: { id: 'g14' } });
    expect(walk(plan, folded([...ran('s1', 's1.i2', 'b'), clear('s1', 'g14')], shown)).current?.lane.id).toBe('s2');
  });
});
