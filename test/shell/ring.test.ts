import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, createRing, oldestIn, openRing, roomIn, took, waitingIn, wrote } from '../../src/shell/ring.ts';

/** Writes as many of these bytes as lie together, and says how many. */
function put(ring: ReturnType<typeof createRing>, bytes: Uint8Array): number {
  const room = roomIn(ring);
  const piece = bytes.subarray(0, room.length);
  room.set(piece);
  wrote(ring, piece.length);
  return piece.length;
}

test('what is written comes out in order, whatever the pieces, also where the counts begin again', () => {
  const steps = fc.array(fc.record({ put: fc.nat(40), take: fc.nat(40) }), { maxLength: 60 });
  fc.assert(
    fc.property(steps, fc.constantFrom(0, 2 ** 31 - 70, -70), (all, counted) => {
      const ring = createRing(64);
      ring.cells[cell.written] = counted;
      ring.cells[cell.taken] = counted;
      let next = 0;
      let expected = 0;
      for (const step of all) {
        next += put(
          ring,
          Uint8Array.from({ length: step.put }, (_, index) => (next + index) & 0xff),
        );
        const oldest = oldestIn(ring, step.take);
        expect([...oldest]).toEqual(Array.from(oldest, (_, index) => (expected + index) & 0xff));
        expected += oldest.length;
        took(ring, oldest.length);
        expect(waitingIn(ring)).toBe(next - expected);
      }
    }),
  );
});

test('a full ring has no room, and has it again once something was taken', () => {
  const ring = createRing(16);
  expect(put(ring, new Uint8Array(20))).toBe(16);
  expect(roomIn(ring)).toHaveLength(0);
  took(ring, 5);
  expect(roomIn(ring)).toHaveLength(5);
});

test('both threads see the same bytes', () => {
  const ring = createRing(16);
  put(ring, Uint8Array.of(1, 2, 3));
  expect([...oldestIn(openRing(ring.bytes.buffer), 16)]).toEqual([1, 2, 3]);
});
