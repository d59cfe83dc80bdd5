import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTail } from '../../../src/server/runs/tail.ts';

test('the end of an output is kept, with the place where it begins, however its bytes came', () => {
  const kept = 64;
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 3 * kept }), { maxLength: 20 }), (pieces) => {
      const tail = createTail(kept);
      const all = Buffer.concat(pieces);
      for (const piece of pieces) tail.push(piece);
      const bytes = Buffer.from(tail.bytes());
      expect(tail.offset + bytes.length).toBe(all.length);
      expect(bytes.equals(all.subarray(tail.offset))).toBe(true);
      expect(bytes.length).toBeGreaterThanOrEqual(Math.min(kept, all.length));
      expect(bytes.length).toBeLessThanOrEqual(2 * kept);
    }),
  );
});

test('what was pushed may be used again by whoever pushed it', () => {
  const tail = createTail();
  const bytes = Buffer.from('one');
  tail.push(bytes);
  bytes.fill(0);
  expect(tail.text()).toBe('one');
});
