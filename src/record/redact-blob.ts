import { closeSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { RedactedPiece } from '../signing/blob-check.ts';
import { type Piece, parsePiece, pieceLine } from '../signing/blob-pieces.ts';
import { commitment } from '../signing/commitment.ts';
import { noFileWords, openPlainFile, readPlainFile } from './read-file.ts';
import { largestFile, sessionFiles } from './session-files.ts';

/** An output whose pieces are looked at one by one. `piece` counts from 1; `bytes` are undefined for one that was redacted before. */
export type OutputPiece = { piece: number; bytes: Buffer | undefined } & Piece;

/** The pieces of an output of a record. Throws an `Error` with a sentence where a file of it cannot be read or they do not go together. */
export function* piecesOf(folder: string, root: string): Generator<OutputPiece> {
  const [name, saltsName] = [join(sessionFiles.blobs, root), join(sessionFiles.blobs, `${root}.salts`)];
  const salts = readPlainFile(join(folder, saltsName), largestFile.salts);
  if (!('bytes' in salts)) throw new Error(`${saltsName} cannot be read: ${noFileWords(salts)}.`);
  const opened = openPlainFile(join(folder, name));
  if (!('file' in opened)) throw new Error(`${name} cannot be read: ${noFileWords(opened)}.`);
  const { file } = opened;
  try {
    const lines = salts.bytes.toString('latin1').split('\n').slice(0, -1);
    for (const [index, line] of lines.entries()) {
      const piece = parsePiece(line);
      if (piece === undefined) throw new Error(`${saltsName} is not as it was written.`);
      const bytes = 'salt' in piece ? Buffer.alloc(piece.length) : undefined;
      if (bytes && readSync(file, bytes) !== bytes.length) throw new Error(`${name} is cut off.`);
      yield { ...piece, piece: index + 1, bytes };
    }
  } finally {
    closeSync(file);
  }
}

/** An output without some of its pieces: the bytes that stay, one after the other, the new file of salts, and what was taken out. */
export function withoutPieces(
  folder: string,
  root: string,
  out: ReadonlySet<number>,
): { content: Buffer; salts: string; redacted: RedactedPiece[] } {
  const kept: Buffer[] = [];
  const lines: string[] = [];
  const redacted: RedactedPiece[] = [];
  for (const { bytes, ...piece } of piecesOf(folder, root)) {
    const goes = bytes === undefined || out.has(piece.piece);
    if (!goes) kept.push(bytes);
    const without = goes ? { length: piece.length, commitment: committed(piece, bytes) } : piece;
    if ('commitment' in without) redacted.push({ root, piece: piece.piece, ...without });
    lines.push(pieceLine(without));
  }
  return { content: Buffer.concat(kept), salts: lines.join(''), redacted };
}

function committed(piece: Piece, bytes: Buffer | undefined): string {
  return 'salt' in piece ? commitment(Buffer.from(piece.salt, 'hex'), bytes ?? Buffer.alloc(0)) : piece.commitment;
}
