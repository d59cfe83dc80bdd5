import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, OutcomeOf } from '../outcome.ts';
import { type ReadFile, readPlainFile } from '../read-file.ts';
import { type ReadProblem, type ReadSession, readSession } from '../read-session.ts';
import { lastSeen } from '../report/last-seen.ts';
import { reviewNames } from '../review-names.ts';
import { largestFile, sessionFiles } from '../session-files.ts';
import { visible } from '../visible.ts';

/** Everything an export may say about a session. Whether it is genuine is for `verify`, never for an export. */
export type ExportInput = ReadSession & {
  outcome: Outcome;
  /** The bundle that it came out of; `folder` is gone afterwards then. */
  bundle?: string;
  /** The stored sign-off text and its armoured signature, as they lie in the folder. */
  seal: { text: string | null; signature: string | null };
  /** The list of what was taken out of outputs and its armoured signature, as they lie in the folder; null where nothing was. */
  redactions: { text: string; signature: string | null } | null;
  /** Later sign-offs beside it, by the names of their files. */
  reviews: { file: string; text: string; signature: string | null }[];
  /** The last lines of an output, a few unless told how many, safe to print; empty where it is missing or has none. */
  tail: (root: string, most?: Most) => string[];
  /** The bytes of an output as they were recorded, for a form that makes them safe itself. */
  output: (root: string) => ReadFile;
  /** Lines that stand above an output of which pieces were taken out; none above any other. */
  redactedNote: (root: string) => string[];
};

/** How much of an output is shown, whichever comes first. */
export type Most = { bytes: number; lines: number };

/** Reads what exports need. Never throws. */
export function readExportInput(
  folder: string,
  outcomeOf: OutcomeOf,
): { ok: true; value: ExportInput } | { ok: false; problem: ReadProblem } {
  const read = readSession(folder);
  if (!read.ok) return read;
  const { plan, state } = read.value;
  const seal = {
    text: textOf(join(folder, sessionFiles.signOff), largestFile.signOff),
    signature: textOf(join(folder, sessionFiles.signOffSignature), largestFile.signature),
  };
  const reviews = reviewNames(folder).map((file) => ({
    file,
    text: textOf(join(folder, file), largestFile.signature) ?? '',
    signature: textOf(join(folder, `${file}.sig`), largestFile.signature),
  }));
  const list = textOf(join(folder, sessionFiles.redactions), largestFile.signOff);
  const redactions =
    list === null
      ? null
      : { text: list, signature: textOf(join(folder, sessionFiles.redactionsSignature), largestFile.signature) };
  const outputs = {
    tail: (root: string, most = few) => outputTail(folder, root, most),
    output: (root: string) => outputOf(folder, root),
    redactedNote: (root: string) => (isRoot(root) ? redactedNote(folder, root) : []),
  };
  return { ok: true, value: { ...read.value, outcome: outcomeOf(plan, state), seal, redactions, reviews, ...outputs } };
}

function textOf(path: string, limit: number): string | null {
  const read = readPlainFile(path, limit);
  return 'bytes' in read ? read.bytes.toString('utf8') : null;
}

function outputOf(folder: string, root: string): ReadFile {
  if (!isRoot(root)) return { problem: 'it has no name that an output can have' };
  return readPlainFile(join(folder, sessionFiles.blobs, root), largestFile.shownOutput);
}

/** The journal may be somebody else's: no path comes out of it. */
function isRoot(root: string): boolean {
  return /^[0-9a-f]{64}$/.test(root);
}

const few: Most = { bytes: 4096, lines: 12 };

function outputTail(folder: string, root: string, most: Most): string[] {
  if (!isRoot(root)) return [];
  const end = lastBytes(join(folder, sessionFiles.blobs, root), most.bytes);
  const lines = end
    .toString('utf8')
    .split('\n')
    .map((line) => visible(lastSeen(line)));
  if (end.length === most.bytes) lines.shift();
  if (lines.at(-1) === '') lines.pop();
  return [...redactedNote(folder, root), ...lines.slice(-most.lines)];
}

/** Nobody takes what is left of an output for all of it. */
function redactedNote(folder: string, root: string): string[] {
  if (!existsSync(join(folder, sessionFiles.redactions))) return [];
  const salts = textOf(join(folder, sessionFiles.blobs, `${root}.salts`), largestFile.salts) ?? '';
  return /^[0-9a-f]{64} /m.test(salts) ? ['(pieces of this output were redacted)'] : [];
}

function lastBytes(path: string, most: number): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(most, size));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, size - bytes.length));
  } catch {
    // A missing output is what `verify` tells; an export shows what there is.
    return Buffer.alloc(0);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
