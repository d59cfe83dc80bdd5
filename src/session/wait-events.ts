import * as z from 'zod/mini';
import { item, probe, reason, step } from './shapes.ts';

export const waitStarted = z.object({
  step,
  item,
  minimum: z.nullable(z.int()),
  maximum: z.nullable(z.int()),
  mono: z.int(),
});

/** A command or query that only reads is to be repeated while the wait goes on; `everyS` null: not any more. */
export const probePlanned = z.object({ step, item, probe, everyS: z.nullable(z.int()) });

/** `probe`: the note says why that probe could not be made when it was due. */
export const waitObserved = z.object({ step, item, note: z.string(), probe: z.optional(probe) });

export const waitEnded = z.object({
  step,
  item,
  waitedS: z.int(),
  early: z.optional(reason),
  /** How often each probe was due and made, how often it failed, and the longest time in which it was not made. */
  probes: z.optional(
    z.array(z.object({ probe, everyS: z.int(), due: z.int(), made: z.int(), failed: z.int(), longestGapS: z.int() })),
  ),
});
