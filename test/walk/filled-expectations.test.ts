import { expect, test } from 'vitest';
import { initialState } from '../../src/session/state.ts';
import { filledExpectations } from '../../src/walk/filled-expectations.ts';
import { aCommand, aPlan, aStep } from '../support/plan.ts';

const item = aCommand('s1.i1', 10, 'npm view shop@<version> version', 'reads');
const one = (check: 'literal' | 'pattern', text: string) => ({
  line: 12,
  text,
  command: 10,
  item: item.id,
  check,
  parts: [text],
});
const plan = aPlan({
  steps: [aStep('s1', 1, [item])],
  placeholders: [
    { token: '<version>', lines: [10], class: 'ask', secret: false },
    { token: '<token>', lines: [10], class: 'ask', secret: true },
  ],
  expectations: [one('literal', 'shop <version>'), one('literal', 'for <token>'), one('pattern', 'shop <version>')],
});
const state = {
  ...initialState,
  values: [
    { token: '<version>', environment: null, value: '1.4.2' },
    { token: '<version>', environment: 'production', value: '1.4.1' },
    { token: '<token>', environment: null, value: 'never' },
  ],
};
const parts = (environment: string | null, of = state) =>
  filledExpectations(plan, of, item, environment).flatMap((expectation) => expectation.parts);

test('what is expected has the values that were given, of its environment first; secrets and patterns stay as written', () => {
  expect(parts(null)).toEqual(['shop 1.4.2', 'for <token>', 'shop <version>']);
  expect(parts('production')).toEqual(['shop 1.4.1', 'for <token>', 'shop <version>']);
});

test('without values it stays as written', () => {
  expect(parts(null, { ...initialState, values: [] })).toEqual(['shop <version>', 'for <token>', 'shop <version>']);
});
