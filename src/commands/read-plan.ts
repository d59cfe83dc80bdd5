import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { linkedFiles } from '../checklist/linked/links.ts';
import { readChecklist } from '../checklist/read-checklist.ts';
import type { Plan } from '../plan/plan.ts';
import { readText } from '../plan/source-text.ts';
import { exitCodes, UserError } from './io.ts';
import { notAText } from './not-a-text.ts';
import { readBytes } from './read-bytes.ts';
import { withoutSecretWords } from './without-secret-words.ts';

/** A checklist as it lies on the disk, and how it is read. */
export type ReadPlan = { path: string; bytes: Uint8Array; plan: Plan };

/** Reads a checklist from a path (`-`: standard input). Throws `UserError` when there is nothing to read. */
export function readPlan(name: string, cwd: string): ReadPlan {
  const [path, said] = name === '-' ? ['-', 'Standard input'] : [resolve(cwd, name), name];
  const bytes = readBytes(path, said);
  const trouble = notAText(bytes, name);
  if (trouble !== undefined)
    throw new UserError(`${said} ${trouble.why}.`, { fix: trouble.fix, exitCode: exitCodes.usage });
  return { ...readBytesPlan(bytes, name, path === '-' ? undefined : existing(bytes, dirname(path))), path };
}

/** The same for a session: the record, its exports and the screens call nothing by a secret. */
export function readToWalk(name: string, cwd: string): ReadPlan {
  const read = readPlan(name, cwd);
  return { ...read, plan: withoutSecretWords(read.plan) };
}

/** Which files that a checklist links to are there, looked for from its own folder. */
function existing(bytes: Uint8Array, folder: string): ReadonlySet<string> {
  const isFile = (path: string) => statSync(resolve(folder, path), { throwIfNoEntry: false })?.isFile() === true;
  return new Set(linkedFiles(readText(bytes).lines).filter(isFile));
}

/** The plan of bytes that are already here; `linked`: the files that they link to and that exist. */
export function readBytesPlan(bytes: Uint8Array, path: string, linked?: ReadonlySet<string>): ReadPlan {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes, plan: readChecklist({ bytes, path, sha256, ...(linked ? { linked } : {}) }) };
}
