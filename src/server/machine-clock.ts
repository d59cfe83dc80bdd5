import { randomBytes } from 'node:crypto';
import type { Clock } from '../journal/journal.ts';

export type MachineClock = Clock & { random(length: number): Uint8Array };

/** The clocks and the random source of this machine. `mono` counts microseconds since boot, as the kernel does. */
export function machineClock(): MachineClock {
  return {
    now: () => new Date(),
    mono: () => {
      const [seconds, nanoseconds] = process.hrtime();
      return seconds * 1e6 + Math.floor(nanoseconds / 1000);
    },
    random: (length) => randomBytes(length),
  };
}
