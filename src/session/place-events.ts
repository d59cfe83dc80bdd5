import * as z from 'zod/mini';
import { blob, id, item, line, step, targetFact, there } from './shapes.ts';

/** A shell to look around in, beside an item. What it leaves (folder, variables) is not carried to later commands. */
export const shellOpened = z.object({
  shell: id,
  step,
  item,
  cwd: z.string(),
  host: z.string(),
  there: z.optional(there),
});

/**
 * `typed`: the commands by the histories of the shell and of the database clients started in it; null: unsupervised. `why`: for what reason
 * it was unsupervised, or was so from then on.
 * `output`: all that was on its screen.
 */
export const shellClosed = z.object({
  shell: id,
  seconds: z.int(),
  typed: z.nullable(z.string()),
  output: z.nullable(blob),
  why: z.optional(z.string()),
});

/**
 * Where the commands of an environment run: on a host, as ssh is told it, or (null) on this machine. `named`: the hosts that the checklist
 * names for it, with their lines; `there`: what was found at the other end. With `login` it is said of what the checklist types into that
 * login only, `byHand`: of that nothing runs from here.
 */
export const hostBound = z.object({
  environment: z.nullable(z.string()),
  host: z.nullable(z.string()),
  named: z.array(z.object({ host: z.string(), line })),
  there: z.optional(there),
  login: z.optional(z.object({ name: z.string(), byHand: z.optional(z.literal(true)) })),
});

export const targetSensed = z.object({
  step,
  item,
  target: targetFact,
  environment: z.string(),
  source: z.string(),
});

export const targetChanged = z.object({ from: z.nullable(targetFact), to: targetFact, why: z.string() });
