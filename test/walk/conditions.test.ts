import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import type { Item } from '../../src/steps/index.ts';
import { wayThatSays } from '../../src/walk/conditions.ts';
import { aCommand, aPlan, aStep, folded } from '../support/plan.ts';
import { decided, types } from './decided.ts';

const withCondition = (item: Item, condition: string): Item => ({ ...item, condition });
const manager = withCondition(aCommand('s1.i1', 10, 'keep start shop', 'changes'), 'if using  Keep');
const old = withCondition(aCommand('s1.i2', 11, 'keep forget shop', 'changes'), 'if the name is taken');
const bare = aCommand('s1.i3', 13, 'node shop.js', 'changes');
const plan = aPlan({
  steps: [aStep('s1', 1, [manager, old, bare])],
  gates: [],
  choices: [
    {
      id: 'c9',
      line: 9,
      title: 'Start',
      askedAt: null,
      options: [
        {
          label: 'Start with Keep (If using Keep)',
          line: 10,
          recommended: false,
          steps: [],
          items: ['s1.i1', 's1.i2'],
        },
        { label: 'Start by itself', line: 13, recommended: false, steps: [], items: ['s1.i3'] },
      ],
    },
  ],
});
const chose: NewEvent = {
  type: 'choice.made',
  data: { choice: 'c9', option: 0, label: 'Start with Keep (If using Keep)' },
};

test('a condition that the chosen way says itself is answered by the choice; another one of the same way is not', () => {
  expect(wayThatSays(plan, folded([]), manager)).toBeUndefined();
  expect(wayThatSays(plan, folded([chose]), manager)).toBe('Start with Keep (If using Keep)');
  expect(wayThatSays(plan, folded([chose]), old)).toBeUndefined();
  expect(wayThatSays(plan, folded([chose]), bare)).toBeUndefined();
});

test('what the chosen way says cannot be answered with no: nothing would be done, and nobody would have said so', () => {
  const no = (item: string) =>
    types(decided({ do: 'answer', step: 's1', items: [item], answer: 'notApplicable' }, folded([chose]), plan));
  expect(no('s1.i1')).toMatch(/^"Start with Keep \(If using Keep\)" was chosen.*Choose another way, or skip/);
  expect(no('s1.i2')).toContain('check.answered');
});

test('and so is one of a step that the chosen way holds as a whole', () => {
  const [choice] = plan.choices;
  const [way, other] = choice?.options ?? [];
  const whole = {
    ...plan,
    choices: plan.choices.map((one) => ({
      ...one,
      options: [way, other].flatMap((option, at) => (option ? [{ ...option, items: [], steps: [`s${at + 1}`] }] : [])),
    })),
  };
  expect(wayThatSays(whole, folded([chose]), manager)).toBe('Start with Keep (If using Keep)');
});
