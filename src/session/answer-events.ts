import * as z from 'zod/mini';
import { readings } from './reading.ts';
import { seen } from './seen.ts';
import { file, id, item, line, reason, step } from './shapes.ts';

export const valuesFilled = z.object({
  values: z.array(
    z.object({
      token: z.string(),
      environment: z.nullable(z.string()),
      /** The value itself, or the salted commitment to a secret one. */
      value: z.optional(z.string()),
      commitment: z.optional(z.string()),
      file: z.optional(file),
    }),
  ),
});

export const choiceMade = z.object({ choice: id, option: z.int(), label: z.string(), reason: z.optional(reason) });

/** What a block is whose reading is in doubt. `items`: all of it in this step, also what is done by hand. `remembered`: since when (RFC 3339). */
export const readingAnswered = z.object({
  step,
  items: z.array(item),
  /** Its opening line, and the SHA-256 (hex) of its lines as they stand in the checklist, joined by LF. */
  block: line,
  sha256: z.string(),
  answer: z.enum(readings),
  reason: z.optional(reason),
  remembered: z.optional(z.string()),
});

export const checkAnswered = z.object({
  step,
  items: z.array(item),
  /** `applies`: the item's condition holds; it is still to be done. */
  answer: z.enum(['done', 'applies', 'notApplicable', 'open', 'asExpected', 'notAsExpected']),
  note: z.optional(z.string()),
  /** Why a run that failed is called done or as expected all the same: a deviation. */
  reason: z.optional(reason),
  /** Which of the outcomes that the checklist names a failed run was taken for. */
  expected: z.optional(z.object({ line, text: z.string() })),
  lookedAt: z.optional(z.array(z.string())),
  seen: z.optional(seen),
});

/**
 * The checklist that an item links to was opened as a session of its own; told again with `closed` when that one is closed: size and tree
 * head of its journal, the operator's result, what was announced, and whether every step of it was verified by the program.
 */
export const checklistFollowed = z.object({
  step,
  item,
  session: z.string(),
  path: z.string(),
  sha256: z.string(),
  closed: z.optional(
    z.object({
      size: z.int(),
      root: z.string(),
      result: z.string(),
      completion: z.string(),
      outcome: z.enum(['complete', 'incomplete', 'rolled back']),
      verified: z.boolean(),
    }),
  ),
});

export const conditionAnswered = z.object({
  step,
  gate: id,
  answer: z.enum(['clear', 'true']),
  /** What is true; in an answer that is clear, the one of several that alone is taken back: the others are asked again. */
  condition: z.optional(z.string()),
  evidence: z.array(z.string()),
  /** Why what tripped the stop is not so after all, where nothing ran since: the answer before is taken back. */
  reason: z.optional(reason),
  seen: z.optional(seen),
});

/** `tookMs`: of typing it; `shownMs`: how long the gate had been on the screen, absent in journals of earlier versions. */
export const gateConfirmed = z.object({
  ...{ step, item, phrase: z.string(), tookMs: z.int(), attempts: z.int() },
  shownMs: z.optional(z.int()),
});

export const gateRefused = z.object({ step, item, typed: z.string(), why: z.string() });
