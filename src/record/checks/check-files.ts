import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainFile } from '../read-file.ts';
import type { ReadSession } from '../read-session.ts';
import { howToVerify, isPartial, isRecordName } from '../record-names.ts';
import { largestFile, sessionFiles, witnessFiles } from '../session-files.ts';
import type { Finding } from '../verdict.ts';
import { verifyText } from '../verify-text.ts';
import type { Trust } from './check-signature.ts';

/**
 * Nothing lies in the folder that a record does not have, and `VERIFY.txt`, where it is there, is the text that goes with this record: whoever
 * reads a record takes what lies in its folder for a part of it. Of what lies in `state/`, which never leaves its host, nothing is asked.
 */
export function checkFiles(read: ReadSession, trust: Trust): { findings: Finding[]; remarks: string[] } {
  const lists = realPaths([trust.allowedSigners, trust.revocation]);
  const own = realPaths(trust.alsoNamed ?? []);
  const found = entriesOf(read.folder);
  const liesAmong = (paths: ReadonlySet<string>, { name }: Entry) => paths.has(realPath(join(read.folder, name)) ?? '');
  const isOwn = (entry: Entry) => liesAmong(lists, entry) || liesAmong(own, entry);
  const strange = found.filter((entry) => !entry.plain || !(isRecordName(entry.name) || entry.name === ofHost));
  const unnamed = strange.filter((entry) => !isOwn(entry));
  return {
    findings: [...namedByNothing(unnamed, read), ...howToFinding(read)],
    remarks: [
      ...strange.filter(isOwn).map((entry) => {
        const what = liesAmong(lists, entry) ? 'list' : 'file';
        return `That ${printable(entry.name)} is your own ${what}: it lies in the folder of the record.`;
      }),
      ...found
        .filter(({ name }) => name === ofHost)
        .map(({ name }) => `What lies in ${name}: it is for the host of the session, and no part of the record.`),
      ...found
        .filter(({ name }) => name === witnessFiles.receipts)
        .map(({ name }) => `What ${name} says of a witness: it lies in the record that it would vouch for.`),
      ...found
        .filter(({ name }) => isPartial(name) && isRecordName(name) && !hasOwnRemark(name))
        .map(({ name }) => `What ${printable(name)} is: it is not part of the record.`),
    ],
  };
}

type Entry = { name: string; plain: boolean };

/** The folder of the host, where it is one. */
const ofHost = `${sessionFiles.state}/`;

/** Everything below the folder but `state/`, by its path; links are not followed, and what is no folder or file is not plain. */
function entriesOf(folder: string, below = ''): Entry[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries.toSorted(byName).flatMap((entry): Entry[] => {
    const name = `${below}${entry.name}`;
    if (name === sessionFiles.state && entry.isDirectory()) return [{ name: ofHost, plain: true }];
    if (!entry.isDirectory()) return [{ name, plain: entry.isFile() }];
    const inside = `${name}/`;
    // What lies below a folder that no record has need not be looked at.
    return [{ name: inside, plain: true }, ...(isRecordName(inside) ? entriesOf(folder, inside) : [])];
  });
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}

/** An event of a newer version may name files in a way that this one does not know. */
function namedByNothing(unnamed: readonly Entry[], { unknown }: ReadSession): Finding[] {
  const [first] = unnamed;
  if (first === undefined) return [];
  const names = unnamed.slice(0, 5).map(({ name, plain }) => `${printable(name)}${plain ? '' : ' (no plain file)'}`);
  const more = unnamed.length > names.length ? ` and ${unnamed.length - names.length} more` : '';
  return [
    {
      verdict: unknown.length > 0 ? 'UNTRUSTED' : 'INVALID',
      code: 'file-unnamed',
      file: printable(first.name),
      line: 0,
      message: `In the folder of the record lies what no record has: ${names.join(', ')}${more}. Nobody signed it; take it for no part of what was done.${whereOwn(first.name)}`,
    },
  ];
}

/** What `VERIFY.txt` tells to put there, and the option that names it here. */
const putThere: Readonly<Record<string, string>> = {
  allowed_signers: '--allowed-signers',
  'certificates.pem': '--timestamp-authority',
};

function whereOwn(name: string): string {
  const option = Object.hasOwn(putThere, name) ? putThere[name] : undefined;
  return option === undefined ? '' : ` If you put it there yourself, name it (${option} ${name}), or move it away.`;
}

/** Where the signature was taken away, the text of the signed record still goes with it: that the signature is missing is told by other checks. */
function howToFinding(read: ReadSession): Finding[] {
  const text = readPlainFile(join(read.folder, howToVerify), largestFile.signOff);
  if ('missing' in text) return [];
  const signature = readPlainFile(join(read.folder, sessionFiles.signOffSignature), largestFile.signature);
  const fitting = 'missing' in signature ? [true, false] : [true];
  const texts = fitting.map((isSigned) => Buffer.from(verifyText({ ...read, isSigned })));
  if ('bytes' in text && texts.some((one) => text.bytes.equals(one))) return [];
  return [
    {
      verdict: 'INVALID',
      code: 'how-to-verify-changed',
      file: howToVerify,
      line: 0,
      message: `${howToVerify} is not the text that goes with this record: do not run the commands in it. Where another version of deploy-assist wrote it, have the bundle exported again.`,
    },
  ];
}

/** The checks of these folders tell by themselves what lies there unfinished. */
function hasOwnRemark(name: string): boolean {
  return name.startsWith(`${sessionFiles.checkpoints}/`) || name.startsWith(`${sessionFiles.delegations}/`);
}

function realPaths(paths: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => (path && realPath(path)) || []));
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function printable(name: string): string {
  return JSON.stringify(name).slice(1, -1).slice(0, 100);
}
