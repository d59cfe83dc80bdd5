import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readChecklist } from '../checklist/read-checklist.ts';
import type { Plan } from '../plan/plan.ts';
import { exitCodes, UserError } from './io.ts';
import { nearestVerb } from './nearest-verb.ts';

/** A checklist as it lies on the disk, and how it is read. */
export type ReadPlan = { path: string; bytes: Uint8Array; plan: Plan };

/** Bytes, and characters of a line. No checklist that a person walks is larger; a log file or a dump named by mistake is. */
const largestChecklist = 4 * 1024 * 1024;
const longestLine = 100_000;

/** Reads a checklist from a path (`-`: standard input). Throws `UserError` when there is nothing to read. */
export function readPlan(name: string, cwd: string): ReadPlan {
  const path = name === '-' ? '-' : resolve(cwd, name);
  const bytes = readBytes(path, name);
  if (bytes.length === 0)
    throw new UserError(`${name} is empty.`, {
      fix: 'Give the path of a markdown checklist.',
      exitCode: exitCodes.usage,
    });
  if (isBinary(bytes))
    throw new UserError(`${name} is not a text: it holds zero bytes.`, {
      fix: 'Give the path of a markdown checklist.',
      exitCode: exitCodes.usage,
    });
  demandWalkable(bytes, name);
  return { ...readBytesPlan(bytes, name), path };
}

function demandWalkable(bytes: Uint8Array, name: string): void {
  const why = tooLarge(bytes.length) ?? tooLong(bytes);
  if (why === undefined) return;
  throw new UserError(`${name} ${why}.`, {
    fix: 'Give the path of a markdown checklist.',
    exitCode: exitCodes.usage,
  });
}

function tooLarge(size: number): string | undefined {
  return size > largestChecklist ? `has ${size} bytes, too many for a checklist` : undefined;
}

function tooLong(bytes: Uint8Array): string | undefined {
  for (let line = 1, from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    if (to - from > longestLine) return `has ${to - from} bytes in line ${line}, too many for one line of a checklist`;
    from = to + 1;
  }
  return undefined;
}

/** As grep tells: a zero byte. UTF-16 has them, and says so by its mark. No shell can be given one. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !utf16 && bytes.includes(0);
}

/** The plan of bytes that are already here. */
export function readBytesPlan(bytes: Uint8Array, path: string): ReadPlan {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes, plan: readChecklist({ bytes, path, sha256 }) };
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    if (path !== '-') {
      const facts = statSync(path);
      if (facts.isDirectory())
        throw new UserError(`${name} is a folder.`, {
          fix: 'Give the path of a markdown file in it.',
          exitCode: exitCodes.usage,
        });
      const why = tooLarge(facts.size);
      if (why !== undefined)
        throw new UserError(`${name} ${why}.`, {
          fix: 'Give the path of a markdown checklist.',
          exitCode: exitCodes.usage,
        });
    }
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = { ENOENT: 'is not there', EACCES: 'may not be read by you' }[code] ?? `cannot be read (${code})`;
    const verb = code === 'ENOENT' ? nearestVerb(name) : undefined;
    const look = verb === undefined ? 'Look' : `Did you mean: deploy-assist ${verb}? Else look`;
    throw new UserError(`${name} ${why}.`, {
      fix: `${look} at the path: deploy-assist path/to/checklist.md`,
      exitCode: exitCodes.usage,
      cause: error,
    });
  }
}
