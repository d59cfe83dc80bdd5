import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effects } from '../../src/steps/item.ts';
import { ceremony, type Stakes, satisfies } from '../../src/walk/ceremony.ts';

const stakes: fc.Arbitrary<Omit<Stakes, 'confidence'>> = fc.record({
  effect: fc.constantFrom(...effects),
  environment: fc.constantFrom('local', 'staging', 'production', 'unknown'),
  protected: fc.boolean(),
  onlyFiles: fc.boolean(),
  number: fc.option(fc.nat()),
  destroys: fc.option(fc.constant('orders')),
  changesTarget: fc.boolean(),
});

test('Enter runs nothing that is likely or in doubt, whatever it does and wherever', () => {
  fc.assert(
    fc.property(stakes, fc.constantFrom('B', 'C'), (rest, confidence) => {
      expect(satisfies(ceremony({ ...rest, confidence }), { how: 'key' })).toBe(false);
    }),
  );
});

test('what is in doubt takes a second key, or more', () => {
  fc.assert(
    fc.property(stakes, (rest) => {
      expect(satisfies(ceremony({ ...rest, confidence: 'C' }), { how: 'go' })).toBe(false);
    }),
  );
});

test('a reading that is less sure never takes less', () => {
  const order = ['key', 'go', 'yes', 'phrase'];
  const rank = (rest: Omit<Stakes, 'confidence'>, confidence: Stakes['confidence']) =>
    order.indexOf(ceremony({ ...rest, confidence }).how);
  fc.assert(
    fc.property(stakes, (rest) => {
      expect(rank(rest, 'B')).toBeGreaterThanOrEqual(rank(rest, 'A'));
      expect(rank(rest, 'C')).toBeGreaterThanOrEqual(rank(rest, 'B'));
    }),
  );
});
