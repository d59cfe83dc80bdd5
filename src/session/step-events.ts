import * as z from 'zod/mini';
import { id, item, reason, step } from './shapes.ts';

export const stepEntered = z.object({ step, outOfOrder: z.optional(reason) });

export const stepSkipped = z.object({ step, item: z.optional(item), reason });

export const stepDeferred = z.object({ step, until: z.string(), reason });

/** What is overridden where a step is walked before those in front of it, and the checklist demands their order. */
export const outOfOrder = 'out of order';

export const stepOverridden = z.object({
  step,
  item: z.optional(item),
  gate: z.optional(id),
  what: z.string(),
  reason,
});

export const rollbackStarted = z.object({ rollback: id, step: z.nullable(step), from: z.string() });

export const rollbackEnded = z.object({
  rollback: id,
  outcome: z.enum(['restored', 'attested', 'left', 'failed']),
  evidence: z.string(),
  /** The steps that it undid, in the order of the walk: each is open again. Absent in journals of earlier versions. */
  undone: z.optional(z.array(step)),
});

export const noteAdded = z.object({ text: z.string(), step: z.optional(step) });
