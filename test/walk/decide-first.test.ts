import { describe, expect, test } from 'vitest';
import { initialState } from '../../src/session/state.ts';
import { aCommand, aPlan, aStep, folded } from '../support/plan.ts';
import { decided, files, types } from './decided.ts';

describe('what the operator has to answer first', () => {
  const run = { do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'go' } } as const;

  test('a variable that the checklist never sets is asked for only where the shell has no value for it', () => {
    const plan = aPlan({
      steps: [aStep('s1', 1, [aCommand('s1.i1', 10, 'pg_dump $SHOP_URL', 'reads')])],
      gates: [],
      placeholders: [{ token: '$SHOP_URL', lines: [10], class: 'undefined', secret: true }],
    });
    const facts = { ...files, variables: ['SHOP_URL'] };
    expect(types(decided(run, initialState, plan, facts))).toMatch(/SHOP_URL has no value/);
    expect(types(decided(run, initialState, plan, { ...facts, given: ['SHOP_URL'] }))).toContain('run.requested');
  });

  test('a step that a choice of the whole checklist may leave out is not walked before the choice', () => {
    const option = { label: 'Only the procedure', line: 4, recommended: false, items: [] };
    const choice = { id: 'c4', line: 4, title: 'Which one is walked?', askedAt: null };
    const plan = aPlan({
      choices: [
        {
          ...choice,
          options: [
            { ...option, steps: ['s2'] },
            { ...option, label: 'All', steps: ['s1', 's2'] },
          ],
        },
      ],
    });
    expect(types(decided(run, initialState, plan, files))).toMatch(/Choose first.*Which one is walked\?/);
    const chosen = folded([{ type: 'choice.made', data: { choice: 'c4', option: 1, label: 'All' } }]);
    expect(types(decided(run, chosen, plan, files))).toContain('run.requested');
  });
});

test('a variable that a command only shows is not asked for: whether it has a value is what the command finds out', () => {
  const asked = (text: string) => {
    const plan = aPlan({
      steps: [aStep('s1', 1, [aCommand('s1.i1', 10, text, 'reads')])],
      gates: [],
      placeholders: [{ token: '$VOLUME', lines: [10], class: 'undefined', secret: false }],
    });
    const run = { do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'key' } } as const;
    return types(decided(run, initialState, plan, { ...files, effect: 'reads', variables: ['VOLUME'] }));
  };
  expect(asked('echo "$VOLUME"')).toContain('run.requested');
  expect(asked('ls $VOLUME')).toMatch(/VOLUME has no value/);
  expect(asked('echo $VOLUME > /etc/volume')).toMatch(/VOLUME has no value/);
});
