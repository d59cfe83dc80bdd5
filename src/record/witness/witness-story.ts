import { join } from 'node:path';
import { checkWitness } from '../checks/check-witness.ts';
import { readPlainFile } from '../read-file.ts';
import type { ReadSession } from '../read-session.ts';
import { largestFile, witnessFiles } from '../session-files.ts';
import { readReceipts } from './witness-receipts.ts';

/**
 * What a session says of the witness that it names, and what the receipts beside its record come to. They lie in the folder that they would
 * vouch for, and prove nothing by themselves: `all` is only that they fit, for every line. `missing`: why it was signed without one.
 */
export type WitnessStory = {
  name: string;
  required: boolean;
  missing: string | undefined;
  all: boolean;
  words: string;
};

/** Undefined for a session that names no witness. */
export function witnessStory({ folder, session, state, events, leaves }: ReadSession): WitnessStory | undefined {
  const named = state.opened?.data.witness;
  if (named === undefined) return undefined;
  const read = readPlainFile(join(folder, witnessFiles.receipts), largestFile.receipts);
  const lines = 'bytes' in read ? read.bytes.toString('utf8').split('\n').filter(Boolean) : [];
  const receipts = readReceipts(lines);
  const held = 'badLine' in receipts ? undefined : checkWitness(receipts.receipts, { session, leaves, events });
  const fits = held !== undefined && 'covers' in held;
  const all = fits && held.covers === leaves.length;
  const missing = state.closed?.data.witnessMissing?.reason;
  const beside = fits
    ? `by the receipts beside the record: ${held.words}`
    : lines.length === 0
      ? 'no receipt is beside the record'
      : 'the receipts beside the record are not of it';
  return {
    ...named,
    missing,
    all,
    words: [
      `${named.name}, ${named.required ? 'required' : 'optional'}`,
      ...(missing === undefined ? [] : [`MISSING at the sign-off: ${missing}`]),
      beside,
      ...(named.required && state.closed !== undefined ? [endWords(all, missing)] : []),
    ].join('; '),
  };
}

function endWords(all: boolean, missing: string | undefined): string {
  if (!all) return 'STILL MISSING for the end of it';
  return missing === undefined ? 'it saw the end of it' : 'the open item "witness missing" is closed by a late receipt';
}

/** Who was to time-stamp the signature of a session, and whether a stamp lies beside its record, which alone is no proof; undefined where neither is so. */
export function timeStampWords({ folder, state }: Pick<ReadSession, 'folder' | 'state'>): string | undefined {
  const authority = state.opened?.data.timeStamping;
  const isThere = !('missing' in readPlainFile(join(folder, witnessFiles.timeStamp), largestFile.timeStamp));
  if (isThere) return `one is beside the record${authority === undefined ? '' : `, asked of ${authority}`}`;
  return authority === undefined ? undefined : `NONE is beside the record, though ${authority} was to give one`;
}
