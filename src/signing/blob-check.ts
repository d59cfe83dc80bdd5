import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { longestPieceLine, parsePiece } from './blob-pieces.ts';
import { type CreateTree, commitment, largestChunk } from './commitment.ts';

/** A piece that was taken out of a blob: the number of the piece, from 1, its length and its commitment. */
export type RedactedPiece = {
  readonly root: string;
  readonly piece: number;
  readonly length: number;
  readonly commitment: string;
};

export type BlobCheck =
  | { readonly ok: true; readonly redacted: readonly RedactedPiece[] }
  | {
      readonly ok: false;
      readonly code: 'blob-missing' | 'blob-changed' | 'blob-name' | 'blob-not-a-file' | 'blob-unreadable';
      readonly message: string;
    };

/**
 * Whether the blob of this root in a session's folder has this length and is what was committed to. Reads in constant memory. Never
 * throws; links, folders, pipes and roots that are no plain name are refused.
 */
export function checkBlob(folder: string, root: string, length: number, createTree: CreateTree): BlobCheck {
  if (!/^[0-9a-f]{64}$/.test(root))
    return bad('blob-name', `${JSON.stringify(root.slice(0, 80))} is not the name of a blob.`);
  const opened: number[] = [];
  try {
    if (!lstatSync(join(folder, 'blobs')).isDirectory()) return bad('blob-not-a-file', 'blobs is not a plain folder.');
    const open = (name: string): number => {
      const file = openPlain(join(folder, 'blobs', name));
      opened.push(file);
      return file;
    };
    const found = readCommitments(open(root), open(`${root}.salts`), createTree);
    if (found?.root === root && found.length === length)
      return { ok: true, redacted: found.redacted.map((one) => ({ root, ...one })) };
    return bad('blob-changed', `The output ${root} is not what was recorded.`);
  } catch (cause) {
    return explain(root, cause);
  } finally {
    for (const file of opened) closeSync(file);
  }
}

function bad(code: (BlobCheck & { ok: false })['code'], message: string): BlobCheck {
  return { ok: false, code, message };
}

class NotAFile extends Error {}

function openPlain(path: string): number {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new NotAFile();
}

/** The root and length that the files have; undefined when the salts and the content do not go together. */
function readCommitments(
  content: number,
  salts: number,
  createTree: CreateTree,
): { root: string; length: number; redacted: Omit<RedactedPiece, 'root'>[] } | undefined {
  const tree = createTree();
  const redacted: Omit<RedactedPiece, 'root'>[] = [];
  const chunk = Buffer.alloc(largestChunk);
  let length = 0;
  for (const line of readSaltLines(salts)) {
    const piece = parsePiece(line);
    if (piece === undefined) return undefined;
    if ('salt' in piece) {
      if (!fill(content, chunk.subarray(0, piece.length))) return undefined;
      tree.append(commitment(Buffer.from(piece.salt, 'hex'), chunk.subarray(0, piece.length)));
    } else {
      tree.append(piece.commitment);
      redacted.push({ piece: tree.size, ...piece });
    }
    length += piece.length;
  }
  const atEnd = readSync(content, chunk, 0, 1, null) === 0;
  return atEnd ? { root: tree.root(), length, redacted } : undefined;
}

/** The lines of a salts file; one that is too long or has no end comes out as it is, and fits nothing. */
function* readSaltLines(file: number): Generator<string> {
  const piece = Buffer.alloc(64 * 1024);
  let rest = '';
  for (;;) {
    const length = readSync(file, piece, 0, piece.length, null);
    const lines = (rest + piece.toString('latin1', 0, length)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (length === 0 || rest.length > longestPieceLine) break;
  }
  if (rest !== '') yield `${rest} has no end`;
}

function fill(file: number, target: Buffer): boolean {
  for (let done = 0; done < target.length; ) {
    const length = readSync(file, target, done, target.length - done, null);
    if (length === 0) return false;
    done += length;
  }
  return true;
}

function explain(root: string, cause: unknown): BlobCheck {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return bad('blob-missing', `The output ${root} or its file of salts is missing.`);
  if (code === 'ELOOP' || cause instanceof NotAFile) {
    return bad(
      'blob-not-a-file',
      `The output ${root} or its file of salts is a link or something else that is no plain file.`,
    );
  }
  const why = cause instanceof Error ? cause.message : String(cause);
  return bad('blob-unreadable', `The output ${root} cannot be read: ${why}.`);
}
