import { closeSync, existsSync, lstatSync, readdirSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { openPlainFile } from '../record/read-file.ts';
import { isRecordName } from '../record/record-names.ts';
import { sessionFiles } from '../record/session-files.ts';
import { quoted } from '../record/verify-commands.ts';
import { visible } from '../record/visible.ts';
import { exitCodes, UserError } from './io.ts';

/** Where somebody looked for a record, and as a word for bash. */
type Place = { path: string; shown: string };

/**
 * What a file is that is no bundle, where that can be told by its beginning, and the command that goes on from there; undefined where it may be one.
 * @param named as somebody wrote it
 */
export function notABundle(path: string, named: string): UserError | undefined {
  const place = { path, shown: quoted(visible(named)) };
  const start = startOf(path);
  if (start === undefined) return undefined;
  const record = recordAround(path);
  if (record !== undefined) return partOf(place, record);
  const kind = kinds.find(({ begins }) => begins.test(start.toString('latin1')));
  return kind && refused(`${place.shown} ${kind.what}.`, kind.fix(place));
}

/** What lies at a path that is no record, and where there is one near it; undefined where nothing lies there. */
export function notARecord(path: string, named: string): UserError | undefined {
  const found = statOf(path);
  const place = { path, shown: quoted(visible(named)) };
  if (found === undefined)
    return isLink(path) ? refused(`${place.shown} is a symbolic link that leads nowhere.`, askForOne) : undefined;
  if (found.isFile()) return notABundle(path, named) ?? refused(`${place.shown} is a file, and no record.`, askForOne);
  if (!found.isDirectory()) return refused(`${place.shown} is no plain file and no folder.`, askForOne);
  const record = recordAround(path);
  return record === undefined ? folderOf(place) : partOf(place, record);
}

/** What lies at a path; undefined also where a link leads back to itself, or where nobody may look. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}

/** Whether a folder is a record's, be it that its journal was taken away. */
export function isRecordFolder(path: string): boolean {
  const has = (name: string) => statOf(join(path, name)) !== undefined || isLink(join(path, name));
  const { journal, signOff, plan, checklist } = sessionFiles;
  return has(journal) || has(signOff) || (has(plan) && has(checklist));
}

function folderOf({ path, shown }: Place): UserError {
  const names = namesIn(path);
  const records = names.filter((name) => existsSync(join(path, name, sessionFiles.journal)));
  const bundles = names.filter((name) => name.endsWith('.bundle.tar'));
  const several = [...records, ...bundles];
  if (several.length === 0) return refused(`${shown} is a folder, and no record lies in it.`, askForOne);
  const first = several.slice(0, 5).map((name) => quoted(visible(join(path, name))));
  const more = several.length > first.length ? ` and ${several.length - first.length} more` : '';
  return refused(
    `${shown} is no record itself; ${several.length === 1 ? 'one lies' : `${several.length} lie`} in it.`,
    `Name one: ${first.join(', ')}${more}`,
  );
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path).toSorted();
  } catch {
    // It may not be entered: nothing is known of it.
    return [];
  }
}

/** The record whose file or folder a path is, at most two folders up, as `blobs/ROOT` is. */
function recordAround(path: string): string | undefined {
  const above = dirname(resolve(path));
  return [above, dirname(above)].find((folder) => {
    const name = relative(folder, path);
    const isPart = isRecordName(name) || isRecordName(`${name}/`);
    return isPart && [sessionFiles.journal, sessionFiles.plan].every((one) => existsSync(join(folder, one)));
  });
}

function partOf({ shown }: Place, record: string): UserError {
  return refused(
    `${shown} lies in the folder of a record, and is not all of it.`,
    `Name the folder: deploy-assist verify ${quoted(visible(record))}`,
  );
}

function refused(message: string, fix: string): UserError {
  return new UserError(message, { fix, exitCode: exitCodes.usage });
}

/** More than the head of any kind, and less than is noticed. */
const headBytes = 4096;

/** Undefined where it cannot be read, which whoever reads it says. */
function startOf(path: string): Buffer | undefined {
  const opened = openPlainFile(path);
  if (!('file' in opened)) return undefined;
  try {
    const bytes = Buffer.alloc(headBytes);
    return bytes.subarray(0, readSync(opened.file, bytes));
  } catch {
    return undefined;
  } finally {
    closeSync(opened.file);
  }
}

type Kind = { begins: RegExp; what: string; fix: (place: Place) => string };

const askForOne = 'A record is the folder of a session, or its bundle (deploy-assist export ID --format bundle).';
const view = (): string => `It is made from a record, and nobody signed it: ask for the record itself. ${askForOne}`;
const withoutRest = (): string => `It is one file of a record, and proves nothing without the others. ${askForOne}`;

function unpacks(program: string): Kind['fix'] {
  return ({ shown }) =>
    `Unpack it, and verify what comes out: ${program} -dc ${shown} > unpacked.tar && deploy-assist verify unpacked.tar`;
}

/** By their first bytes, as characters of one byte each. */
const kinds: readonly Kind[] = [
  { begins: /^\x1f\x8b/, what: 'is compressed with gzip', fix: unpacks('gzip') },
  { begins: /^\xfd7zXZ\0/, what: 'is compressed with xz', fix: unpacks('xz') },
  { begins: /^BZh\d/, what: 'is compressed with bzip2', fix: unpacks('bzip2') },
  { begins: /^\x28\xb5\x2f\xfd/, what: 'is compressed with zstd', fix: unpacks('zstd') },
  {
    begins: /^PK(?:\x03\x04|\x05\x06)/,
    what: 'is a zip archive',
    fix: ({ shown }) => `Unpack it, and verify the folder or bundle that comes out: unzip ${shown} -d unpacked`,
  },
  { begins: /^<!doctype html>/i, what: 'is a page of HTML: a report, as export writes one, is for reading', fix: view },
  { begins: /^# [^\n]*\n\n\| {2}\| {2}\|\n/, what: 'is a report in Markdown, which is for reading', fix: view },
  { begins: /^\{\s*"format":\s*"deploy-assist\/export@/, what: 'is an export as JSON', fix: view },
  { begins: /^\{"version":2,"width":/, what: 'is a recording of a terminal (asciicast)', fix: view },
  {
    begins: /^\{\s*"payloadType"/,
    what: 'is a signed statement (DSSE) about the files of a record',
    fix: () => `docs/record.md says how to check it, beside the folder that it is about. ${askForOne}`,
  },
  {
    begins: /^\{\s*"(?:signed|signatures)"/,
    what: 'is a layout or link of in-toto',
    fix: () => `in-toto-verify checks it, in the folder of the record. ${askForOne}`,
  },
  { begins: /^\{"actor":/, what: 'is a journal alone', fix: withoutRest },
  {
    begins: /^\{\s*"format":\s*"deploy-assist\/plan@/,
    what: 'is the reading of a checklist (plan.json)',
    fix: withoutRest,
  },
  { begins: /^deploy-assist[ /]/, what: 'is a text that somebody signs in a record', fix: withoutRest },
  { begins: /^-----BEGIN SSH SIGNATURE-----/, what: 'is a signature', fix: withoutRest },
  {
    begins: /^(?:#[^\n\0]*\n)*[^\n\0]* (?:ssh-|ecdsa-|sk-)[\w-]+(?:@openssh\.com)? AAAA/,
    what: 'looks like a list of trusted keys',
    fix: () => 'It goes beside the record that is verified: deploy-assist verify RECORD --allowed-signers LIST',
  },
];
