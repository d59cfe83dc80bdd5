import { roomWords } from './room.ts';

/** The journal could not be written. Nothing of the events was kept, so whatever they were to claim must not begin. */
export class CannotRecord extends Error {
  override name = 'CannotRecord';
  /** What the operator can do, as a sentence. */
  readonly fix: string;
  /** What stood in the way, and where; no sentence. */
  readonly why: string;

  constructor(path: string, cause: unknown) {
    const code = errorCode(cause);
    const known = code === undefined ? undefined : reasons[code];
    const why = `${known?.why ?? (cause instanceof Error ? cause.message : String(cause))} (${path})`;
    super(`This cannot be recorded, so it was not done: ${why}.`, { cause });
    this.why = why;
    this.fix = known?.fix(path) ?? 'Look at the file and its disk; then run `deploy-assist resume`.';
  }
}

/** The journal is not what was written: a line other than a half-written last one is bad. */
export class Tampered extends Error {
  override name = 'Tampered';
  readonly fix = 'Keep the folder as it is and run `deploy-assist verify` on it; this session cannot go on.';
  /** Number of the first bad line, from 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** A mistake of the program: it appended what it must not. */
export class JournalMisused extends Error {
  override name = 'JournalMisused';
}

/** Whether an error says that a disk takes nothing now: what failed with it can be tried again. */
export function isOfDisk(error: unknown): error is Error {
  const code = errorCode(error);
  return code !== undefined && Object.hasOwn(reasons, code) && code !== 'ENOENT';
}

/** Bytes that one write of the journal, with what is written beside it, takes at most in ordinary use. */
const ordinaryWrite = 64 * 1024;

type Reason = { why: string; fix(path: string): string };

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: { why: 'the disk is full', fix: (path) => `${roomWords(path, ordinaryWrite)} Then try again.` },
  EDQUOT: { why: 'your disk quota is used up', fix: () => 'Remove some of your files, then try again.' },
  EFBIG: {
    why: 'the file reached the largest size allowed',
    fix: () =>
      `Raise the limit (\`prlimit --pid ${process.pid} --fsize=unlimited\`, as root where that is refused), then try again.`,
  },
  EPERM: { why: 'the file may not be changed', fix: (path) => `Look at its attributes (\`lsattr ${path}\`).` },
  EROFS: { why: 'the disk is mounted read-only', fix: () => 'Have it mounted for writing again, then try again.' },
  EIO: {
    why: 'the disk reported an error',
    fix: () => 'Look at `dmesg` and at the disk; when the disk works again, try again.',
  },
  EACCES: {
    why: 'you may not write there',
    fix: () => 'Give yourself the right to write to that folder, then try again.',
  },
  ENOENT: {
    why: 'the folder is not there',
    fix: () => 'Bring the folder back to its place, or look whether its disk is mounted.',
  },
};

function errorCode(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  return String(cause.code);
}
