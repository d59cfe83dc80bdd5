import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTree } from '../../journal/merkle.ts';
import { checkBlob, type RedactedPiece } from '../../signing/blob-check.ts';
import type { ReadSession } from '../read-session.ts';
import { isOutputInHand } from '../record-names.ts';
import { sessionFiles } from '../session-files.ts';
import type { Finding } from '../verdict.ts';

/** What is wrong with the outputs, and sentences about what lies beside them and a crash explains. */
export type BlobsCheck = { findings: Finding[]; remarks: string[]; redacted: RedactedPiece[] };

/**
 * Checks every output that an event names, once each and in constant memory; then that a closed session has no others. While a session
 * is open, an output may be there before its event is.
 */
export function checkBlobs({ folder, events, state, unknown }: ReadSession): BlobsCheck {
  const lengths = new Map<string, number>();
  const findings: Finding[] = [];
  const redacted: RedactedPiece[] = [];
  for (const { type, data, seq } of events) {
    const output =
      type === 'run.ended' || type === 'shell.closed' || type === 'run.lost' ? (data.output ?? null) : null;
    if (output === null) continue;
    const { root, length } = output;
    const before = lengths.get(root);
    if (before === undefined) {
      const one = checkOne(folder, root, length, seq);
      if ('redacted' in one) redacted.push(...one.redacted);
      else findings.push(one);
    } else if (before !== length) findings.push(otherLength(root, seq));
    lengths.set(root, length);
  }
  // An event of a newer version may name outputs in a way that this one does not know.
  if (state.closed === undefined || unknown.length > 0) return { findings, remarks: [], redacted };
  const lost = events.filter(
    ({ type, data }) =>
      (type === 'run.lost' && data.output === undefined) || (type === 'shell.closed' && data.output === null),
  ).length;
  const rest = others(folder, new Set(lengths.keys()), lost);
  return { findings: [...findings, ...rest.findings], remarks: rest.remarks, redacted };
}

function checkOne(
  folder: string,
  root: string,
  length: number,
  line: number,
): Finding | { redacted: readonly RedactedPiece[] } {
  const checked = checkBlob(folder, root, length, createTree);
  if (checked.ok) return checked;
  const { code, message } = checked;
  const text = `${message} Line ${line} of the journal names it.`;
  if (code === 'blob-name') return { verdict: 'INVALID', code, file: sessionFiles.journal, line, message: text };
  const verdict = code === 'blob-missing' ? 'INCOMPLETE' : 'INVALID';
  return { verdict, code, file: `${sessionFiles.blobs}/${root}`, line: 0, message: text };
}

function otherLength(root: string, line: number): Finding {
  const message = `Line ${line} of the journal gives the output ${root} another length than a line before it.`;
  return { verdict: 'INVALID', code: 'blob-length', file: sessionFiles.journal, line, message };
}

/**
 * Files that no event names. A server that is killed leaves the output it was writing under a partial name, or, when it dies just before
 * the event, a whole one; the journal then says that the run was lost, and no more of them than lost runs are taken for that.
 */
function others(folder: string, named: ReadonlySet<string>, lost: number): Omit<BlobsCheck, 'redacted'> {
  const names = namesIn(join(folder, sessionFiles.blobs)).filter((name) => !named.has(name.replace(/\.salts$/, '')));
  const whole = names.filter((name) => !isOutputInHand(`${sessionFiles.blobs}/${name}`));
  const roots = new Set(whole.map((name) => name.replace(/\.salts$/, '')));
  const remarks = names.map(
    (name) => `What ${sessionFiles.blobs}/${printable(name)} is: it is not part of the record.`,
  );
  const [first] = whole;
  if (first === undefined || (roots.size <= lost && whole.every((name) => /^[0-9a-f]{64}(\.salts)?$/.test(name))))
    return { findings: [], remarks };
  const file = `${sessionFiles.blobs}/${printable(first)}`;
  const message = `${file} is there, and no line of the journal names it.`;
  return { findings: [{ verdict: 'INVALID', code: 'blob-unnamed', file, line: 0, message }], remarks: [] };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    // No folder, no files; outputs that events name were already found missing.
    return [];
  }
}

function printable(name: string): string {
  return JSON.stringify(name).slice(1, -1).slice(0, 100);
}
