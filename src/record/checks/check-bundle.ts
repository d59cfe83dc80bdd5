import { closeSync, constants, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { exportBundle } from '../exports/export-bundle.ts';
import { readExportInput } from '../exports/export-input.ts';
import { fileName } from '../file-name.ts';
import type { OutcomeOf } from '../outcome.ts';
import type { Finding } from '../verdict.ts';

/**
 * What a bundle holds follows from the record in it: written again from what came out of it, it must be the same bytes. Only of a closed session, whose
 * journal cannot have grown while it was written. Throws what the file system throws.
 */
export function checkBundle(bundle: string, folder: string, outcomeOf: OutcomeOf): Finding | undefined {
  const read = readExportInput(folder, outcomeOf);
  if (!read.ok || read.value.state.closed === undefined) return undefined;
  const name = fileName(read.value.session);
  if (basename(folder) !== name) return differs(`its folder is not ${name}, after the session in it`);
  try {
    const at = firstDifference(bundle, exportBundle(read.value));
    return at === undefined ? undefined : differs(`at byte ${at} it is not what export writes for this record`);
  } catch (cause) {
    if (!(cause instanceof Error) || 'code' in cause) throw cause;
    return differs(cause.message.replace(/\.$/, ''));
  }
}

/** The number of the first byte that is another, from 0; undefined where all are the same and there are no more. */
function firstDifference(path: string, expected: Iterable<Uint8Array>): number | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    let at = 0;
    for (const piece of expected) {
      const bytes = Buffer.alloc(piece.length);
      const length = readWhole(file, bytes);
      if (!bytes.subarray(0, length).equals(piece))
        return at + piece.findIndex((byte, index) => index >= length || byte !== bytes[index]);
      at += length;
    }
    return readSync(file, Buffer.alloc(1)) === 0 ? undefined : at;
  } finally {
    closeSync(file);
  }
}

function readWhole(file: number, bytes: Buffer): number {
  for (let done = 0; ; ) {
    const got = done < bytes.length ? readSync(file, bytes, done, bytes.length - done, null) : 0;
    if (got === 0) return done;
    done += got;
  }
}

function differs(what: string): Finding {
  const message = `This bundle is not what its record gives: ${what}. If you packed it yourself, unpack it and verify the folder.`;
  return { verdict: 'INVALID', code: 'bundle-form', file: '', line: 0, message };
}
