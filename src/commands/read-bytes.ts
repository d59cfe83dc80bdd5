import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { exitCodes, UserError } from './io.ts';
import { nearestVerb } from './nearest-verb.ts';

/** No checklist that a person walks is larger, in bytes; a log file or a dump named by mistake is. */
const largestChecklist = 4 * 1024 * 1024;

/**
 * The bytes of a file, or of standard input (`path` is `-`), no more than a checklist can have. Throws `UserError` for what is no file, is
 * too large, or cannot be read. Never waits for a pipe that lies in a folder; one that the shell hands over (`<(…)`) is read.
 */
export function readBytes(path: string, name: string): Uint8Array {
  try {
    if (path !== '-') demandFile(path, name);
    const bytes = readUpTo(path === '-' ? 0 : path, largestChecklist + 1);
    if (bytes.length > largestChecklist)
      throw refused(
        path === '-' || statSync(path).size === 0
          ? `${name} has more than ${largestChecklist} bytes, too many for a checklist.`
          : `${name} has ${statSync(path).size} bytes, too many for a checklist.`,
        'Give the path of a markdown checklist; divide one that is as long as this.',
      );
    return bytes;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotRead(name, error);
  }
}

function demandFile(path: string, name: string): void {
  const facts = statSync(path);
  if (facts.isFile() || (facts.isFIFO() && /^\/(?:dev\/(?:fd|stdin)|proc\/)/.test(path))) return;
  if (facts.isDirectory()) throw refused(`${name} is a folder.`, 'Give the path of a markdown file in it.');
  throw refused(
    `${name} is ${facts.isFIFO() ? 'a pipe' : facts.isSocket() ? 'a socket' : 'a device'}, not a file.`,
    'Give the path of a markdown checklist, or send its text to standard input: deploy-assist plan - < FILE',
  );
}

function readUpTo(from: string | 0, most: number): Uint8Array {
  const file = from === 0 ? 0 : openSync(from, 'r');
  const parts: Buffer[] = [];
  let length = 0;
  try {
    while (length < most) {
      const part = Buffer.alloc(Math.min(64 * 1024, most - length));
      const count = readSome(file, part);
      if (count === 0) break;
      parts.push(part.subarray(0, count));
      length += count;
    }
  } finally {
    if (file !== 0) closeSync(file);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** A standard input that somebody set to not block has nothing yet: that is no end. */
function readSome(file: number, into: Buffer): number {
  for (;;) {
    try {
      return readSync(file, into);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function cannotRead(name: string, cause: unknown): UserError {
  const code = codeOf(cause);
  const why = { ENOENT: 'is not there', EACCES: 'may not be read by you' }[code] ?? `cannot be read (${code})`;
  const verb = code === 'ENOENT' ? nearestVerb(name) : undefined;
  const look = verb === undefined ? 'Look' : `Did you mean: deploy-assist ${verb}? Else look`;
  return new UserError(`${name} ${why}.`, {
    fix: `${look} at the path: deploy-assist path/to/checklist.md`,
    exitCode: exitCodes.usage,
    cause,
  });
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

function refused(message: string, fix: string): UserError {
  return new UserError(message, { fix, exitCode: exitCodes.usage });
}
