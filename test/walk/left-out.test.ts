import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import type { Item } from '../../src/steps/index.ts';
import { anAsking, easyOrHard } from '../support/asking.ts';
import { aCommand, aPlan, aStep, folded, ran, someFacts } from '../support/plan.ts';
import { decided, types } from './decided.ts';

const asks = anAsking('s1.i0', 9, 'Two ways', 'c9');
const box: Item = {
  id: 's1.i4',
  kind: 'check',
  line: 17,
  endLine: 17,
  title: 'Tell the team',
  effect: 'reads',
  condition: null,
  data: { text: 'Tell the team', claimed: false, copy: null, variables: [] },
};
const soak: Item = {
  id: 's1.i5',
  kind: 'wait',
  line: 18,
  endLine: 18,
  title: 'Wait a minute',
  effect: 'reads',
  condition: null,
  data: { text: 'Wait a minute', minimum: 60, maximum: null },
};
const plan = aPlan({
  steps: [
    aStep('s1', 1, [
      asks,
      aCommand('s1.i1', 10, './easy', 'reads'),
      aCommand('s1.i2', 12, 'cat log', 'reads'),
      aCommand('s1.i3', 16, './reset --force', 'destroys'),
      box,
      soak,
    ]),
    aStep('s2', 2, [
      aCommand('s2.i1', 20, 'sleep 1', 'reads'),
      { ...soak, id: 's2.i2', line: 21, endLine: 21 },
      { ...aCommand('s2.i3', 22, './reset --force', 'destroys'), condition: 'If minimal data' },
      { ...box, id: 's2.i4', line: 23, endLine: 23, condition: 'If minimal data' },
    ]),
  ],
  gates: [],
  rollbacks: [],
  choices: [
    {
      ...easyOrHard,
      options: easyOrHard.options.map((way) =>
        way.label === 'Hard' ? { ...way, items: [...way.items, 's1.i4', 's1.i5'] } : way,
      ),
    },
  ],
});

const chose: NewEvent = { type: 'choice.made', data: { choice: 'c9', option: 0, label: 'Easy' } };
const easy = folded([chose, ...ran('s1', 's1.i1', 'a')]);
const said = (answer: 'notApplicable' | 'open'): NewEvent => ({
  type: 'check.answered',
  data: { step: 's2', items: ['s2.i3', 's2.i4'], answer },
});
const confirm = { how: 'phrase', phrase: 'destroy 1' } as const;
const facts = { ...someFacts, effect: 'destroys', text: './reset --force' } as const;
const reads = { ...someFacts, effect: 'reads', text: 'cat log' } as const;

const wayWords =
  'This belongs to the way "Hard" (line 12), and "Easy" was chosen. Nothing of another way is done. To go this way instead, choose it first (c): that is recorded.';

describe('what belongs to a way that was not chosen', () => {
  test('does not run, and says which way was chosen and how it is changed', () => {
    const run = decided({ do: 'run', step: 's1', item: 's1.i3', confirm }, easy, plan, facts);
    expect(types(run)).toBe(wayWords);
  });
  test('does not run edited either', () => {
    const edited = { text: 'true', reason: 'only to see what happens' };
    const run = decided({ do: 'run', step: 's1', item: 's1.i3', confirm, edited }, easy, plan, facts);
    expect(types(run)).toBe(wayWords);
  });
  test('is no probe of a wait and begins no wait', () => {
    const waiting = folded(
      [{ type: 'wait.started', data: { step: 's2', item: 's2.i2', minimum: 60, maximum: null, mono: 0 } }],
      easy,
    );
    const probe = { step: 's1', item: 's1.i2' };
    const planned = decided({ do: 'planProbe', step: 's2', item: 's2.i2', probe, everyS: 60 }, waiting, plan, reads);
    expect(types(planned)).toBe(wayWords);
    expect(types(decided({ do: 'startWait', step: 's1', item: 's1.i5' }, easy, plan))).toBe(wayWords);
  });
  test('is not ticked as done', () => {
    const tick = decided({ do: 'answer', step: 's1', items: ['s1.i4'], answer: 'done' }, easy, plan);
    expect(types(tick)).toBe(wayWords);
  });
  test('runs once that way is chosen, with the reason that a change takes', () => {
    const changed = decided({ do: 'choose', choice: 'c9', option: 1, reason: 'the easy way failed' }, easy, plan);
    if ('refused' in changed) throw new Error(changed.refused);
    const run = decided(
      { do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'key' } },
      folded(changed, easy),
      plan,
      reads,
    );
    expect(types(run)).toContain('run.requested');
  });
});

describe('what was answered not to apply', () => {
  const left = folded([chose, said('notApplicable')]);
  const words =
    'It was answered that this does not apply: "If minimal data" (line 22). Nothing of it is done. To change the answer, have it asked again (a): both are recorded.';
  test('does not run, and says what was answered and how that is changed', () => {
    expect(types(decided({ do: 'run', step: 's2', item: 's2.i3', confirm }, left, plan, facts))).toBe(words);
  });
  test('is not ticked as done', () => {
    const tick = decided({ do: 'answer', step: 's2', items: ['s2.i4'], answer: 'done' }, left, plan);
    expect(types(tick)).toBe(words.replace('line 22', 'line 23'));
  });
  test('is open again when it is asked again', () => {
    const again = folded([...ran('s1', 's1.i1', 'a'), said('open')], left);
    expect(types(decided({ do: 'answer', step: 's2', items: ['s2.i4'], answer: 'done' }, again, plan))).toContain(
      'check.answered',
    );
    expect(types(decided({ do: 'run', step: 's2', item: 's2.i3', confirm }, again, plan, facts))).not.toBe(words);
  });
});
