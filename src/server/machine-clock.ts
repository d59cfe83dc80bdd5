import { randomBytes } from 'node:crypto';
import type { Clock } from '../journal/journal.ts';

export type MachineClock = Clock & { random(length: number): Uint8Array };

/** The clocks and the random source of this machine. `mono` counts microseconds since boot, as the kernel does. */
export function machineClock(): MachineClock {
  return {
    now: () => new Date(),
    mono: () => Number(process.hrtime.bigint() / 1000n),
    random: (length) => randomBytes(length),
  };
}
