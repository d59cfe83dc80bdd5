import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileName } from '../file-name.ts';
import { howToVerify, isOutputInHand, isPartial, isRecordName } from '../record-names.ts';
import { sessionFiles } from '../session-files.ts';
import { verifyText } from '../verify-text.ts';
import type { ExportInput } from './export-input.ts';
import { type TarEntry, tar } from './tar.ts';

/**
 * The session's folder without `state/`, and `VERIFY.txt`, as a tar archive: a folder named after the session. The same record gives the
 * same bytes: sorted names, one owner, the time of the last event. Throws an `Error` with a sentence for what a record does not hold.
 * `replaced` has the bytes of files, by their paths in the record, that stand there instead of its own or beside them.
 */
export function* exportBundle(
  input: ExportInput,
  replaced: ReadonlyMap<string, Buffer> = new Map(),
): Generator<Uint8Array> {
  const { folder, session, state, events } = input;
  const time = state.closed?.at ?? events.at(-1)?.time;
  const mtime = time === undefined ? 0 : Math.max(0, Math.floor(Date.parse(time) / 1000) || 0);
  const root = fileName(session);
  const made = new Map([
    ...replaced,
    [howToVerify, Buffer.from(verifyText({ ...input, isSigned: input.seal.signature !== null }))],
  ]);
  const names = new Set([...filesIn(folder), ...made.keys()]);
  yield* tar(
    (function* (): Generator<TarEntry> {
      yield { kind: 'folder', name: `${root}/`, mtime };
      for (const name of [...names].toSorted()) {
        const stored = { name: `${root}/${name}`, mtime };
        const bytes = made.get(name);
        if (bytes !== undefined) yield { kind: 'file', ...stored, size: bytes.length, pieces: [bytes] };
        else if (name.endsWith('/')) yield { kind: 'folder', ...stored };
        else yield* withFile(join(folder, name), stored);
      }
    })(),
  );
}

/** Every file of a record, by its path in the folder, in order. Throws an `Error` with a sentence for what a record does not hold. */
export function recordFiles(folder: string): string[] {
  return filesIn(folder)
    .filter((name) => !name.endsWith('/') && name !== howToVerify)
    .toSorted();
}

/** Paths below `folder`, those of folders ending with a slash. */
function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = `${below}${entry.name}`;
    // What a crash left is no part of the record, and stays where it is.
    if (name === sessionFiles.state || isOutputInHand(name) || isPartial(name)) return [];
    if (!/^[\x20-\x7e]+$/.test(name)) throw new Error(`The name of ${JSON.stringify(name)} is none of a record's.`);
    if (!entry.isDirectory() && !entry.isFile())
      throw new Error(`${name} is not a plain file, and a record holds only such.`);
    if (!isRecordName(entry.isDirectory() ? `${name}/` : name))
      throw new Error(`${name} is nothing that a record has; move it out of ${folder} first.`);
    return entry.isDirectory() ? [`${name}/`, ...filesIn(folder, `${name}/`)] : [name];
  });
}

const pieceBytes = 256 * 1024;

/** A file as it is when its turn comes, held open until it is written. */
function* withFile(path: string, stored: { name: string; mtime: number }): Generator<TarEntry> {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = fstatSync(file);
    yield { kind: 'file', ...stored, size, pieces: piecesOf(file, size) };
  } finally {
    closeSync(file);
  }
}

/** The first `size` bytes: the journal of a session that goes on grows meanwhile. */
function* piecesOf(file: number, size: number): Generator<Uint8Array> {
  for (let at = 0; at < size; ) {
    const piece = Buffer.alloc(Math.min(pieceBytes, size - at));
    const length = readSync(file, piece, 0, piece.length, at);
    if (length === 0) return;
    yield piece.subarray(0, length);
    at += length;
  }
}
