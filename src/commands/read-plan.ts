import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readChecklist } from '../checklist/read-checklist.ts';
import type { Plan } from '../plan/plan.ts';
import { exitCodes, UserError } from './io.ts';
import { notAText } from './not-a-text.ts';
import { readBytes } from './read-bytes.ts';

/** A checklist as it lies on the disk, and how it is read. */
export type ReadPlan = { path: string; bytes: Uint8Array; plan: Plan };

/** Reads a checklist from a path (`-`: standard input). Throws `UserError` when there is nothing to read. */
export function readPlan(name: string, cwd: string): ReadPlan {
  const [path, said] = name === '-' ? ['-', 'Standard input'] : [resolve(cwd, name), name];
  const bytes = readBytes(path, said);
  const trouble = notAText(bytes, name);
  if (trouble !== undefined)
    throw new UserError(`${said} ${trouble.why}.`, { fix: trouble.fix, exitCode: exitCodes.usage });
  return { ...readBytesPlan(bytes, name), path };
}

/** The plan of bytes that are already here. */
export function readBytesPlan(bytes: Uint8Array, path: string): ReadPlan {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes, plan: readChecklist({ bytes, path, sha256 }) };
}
