import * as z from 'zod/mini';
import { bound } from './bound.ts';
import { blob, comparison, exit, file, id, item, line, probe, reason, step, targetFact, there } from './shapes.ts';

export const runRequested = z.object({
  run: id,
  step,
  item,
  text: z.string(),
  written: z.optional(z.string()),
  reason: z.optional(reason),
  attempt: z.int(),
  cwd: z.string(),
  /** This machine's name; or, with `there`, the host as ssh was told it. */
  host: z.string(),
  there: z.optional(there),
  environment: z.string(),
  target: targetFact,
  /** What it was taken to do; `files`: it changes files of the checkout and nothing else. Absent in journals of earlier versions. */
  effect: z.optional(z.enum(['shell', 'reads', 'files', 'changes', 'destroys'])),
  variables: z.array(z.string()),
  programs: z.array(z.object({ name: z.string(), path: z.nullable(z.string()), sha256: z.nullable(z.string()) })),
  /** What it rests on beside its text, where somebody else approves what runs. */
  bound: z.optional(bound),
  confirmation: z.optional(
    z.object({
      how: z.enum(['key', 'yes', 'phrase']),
      phrase: z.optional(z.string()),
      tookMs: z.optional(z.int()),
      /** How long what was confirmed had been on the screen, and how many other phrases were typed there. */
      shownMs: z.optional(z.int()),
      wrong: z.optional(z.int()),
    }),
  ),
  rollback: z.optional(id),
  /** Set for a probe: `step` and `item` are then the wait it belongs to. */
  probe: z.optional(probe),
  /**
   * Set for a check: the run, of this step and item, whose outcome nobody knows and that it is to find out. `probe` then names the item
   * of the checklist that it repeats; a check without one was typed by the operator.
   */
  checks: z.optional(id),
});

export const runKept = z.object({ run: id, step, item });

/** The parts of a pipe that failed although it ended with 0, and the program whose that 0 is: nothing of the run ran behind it. */
const failedWithin = z.object({
  parts: z.array(z.object({ program: z.string(), code: z.int() })),
  last: z.string(),
});

export const runEnded = z.object({
  run: id,
  step,
  item,
  exit,
  /** Its code is not 0, and the checklist says that it ends so: judged when it ended. Absent in journals of earlier versions. */
  exitExpected: z.optional(z.literal(true)),
  durationMs: z.int(),
  output: blob,
  commands: z.array(
    z.object({
      line,
      state: z.enum(['ended', 'running', 'notRun']),
      code: z.optional(z.int()),
      pipe: z.optional(z.array(z.int())),
      failedWithin: z.optional(failedWithin),
    }),
  ),
  changed: z.array(z.string()),
  shellState: z.enum(['saved', 'kept']),
  /** What the next command will not have of this one's shell, and what goes on behind it. */
  shellNotes: z.optional(z.array(z.string())),
  stoppedByOperator: z.boolean(),
  expectations: z.array(comparison),
  remarks: z.array(z.string()),
  files: z.array(file),
  cwd: z.string(),
});

/** `output`: what had come of it. */
export const runLost = z.object({ run: id, step, item, why: z.string(), output: z.optional(blob) });

export const queryAnswered = z.object({
  run: id,
  step,
  item,
  outcome: z.union([
    z.object({
      ok: z.literal(true),
      columns: z.array(z.object({ name: z.string(), type: z.string() })),
      rows: z.array(z.array(z.nullable(z.string()))),
      rowCount: z.int(),
      more: z.boolean(),
      command: z.string(),
    }),
    z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
  ]),
  durationMs: z.int(),
  readOnly: z.boolean(),
  expectations: z.array(comparison),
});

export const inputGiven = z.object({ run: id, text: z.string() });
