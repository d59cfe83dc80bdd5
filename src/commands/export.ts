import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { exportBundle } from '../record/exports/export-bundle.ts';
import type { ExportInput } from '../record/exports/export-input.ts';
import {
  type ExportFormat,
  type ExportName,
  exportFormats,
  isExportName,
  type Written,
} from '../record/exports/exports.ts';
import { fileName } from '../record/file-name.ts';
import { readPlainFile } from '../record/read-file.ts';
import { largestFile } from '../record/session-files.ts';
import { visible } from '../record/visible.ts';
import { withRecord } from './bundles.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { openRawSigner, type RawSigner } from './raw-signer.ts';
import { type RedactOptions, redactedFiles } from './redact.ts';
import { reviewWords, suspicious, suspiciousLines } from './review.ts';
import { addNew, refuseTaken, writeNew } from './write-new.ts';

export type ExportOptions = RedactOptions & { format?: string; output?: string };

/** `export [SESSION]`: writes a session for others to read, into the current folder unless told where (`-`: standard output). */
export async function runExport(session: string | undefined, options: ExportOptions, io: Io): Promise<number> {
  const { format = 'report' } = options;
  if (!isExportName(format)) throw unknownFormat(format);
  return withRecord(session, io, (record) => exported(record, { ...options, format }, io));
}

async function exported(record: ExportInput, options: ExportOptions & { format: ExportName }, io: Io): Promise<number> {
  const { format, output } = options;
  const { extension, write }: ExportFormat = exportFormats[format];
  const name = `${fileName(record.session)}${extension}`;
  const path = output === '-' ? undefined : place(resolve(io.cwd, output ?? '.'), name);
  const isFolder = format === 'in-toto';
  if (isFolder && path === undefined) throw notForPrinting(format);
  // Before anything is asked of an agent, which may want a confirmation of its user. What a folder lacks can be added.
  if (path !== undefined && !(isFolder && isDirectory(path))) refuseTaken(path);
  if (options.redact && format !== 'bundle') throw onlyBundles(format);
  for (const line of await told(async () => reviewed(record, format))) io.stderr(`${visible(line)}\n`);
  const redacted = await told(() => redactedFiles(record, options, io));
  const there = (file: string) => (path === undefined ? undefined : textAt(join(path, file)));
  const signer = openRawSigner(options.key, io);
  const written = await whole(() =>
    redacted.size > 0 ? exportBundle(record, redacted) : write(record, signer.sign, there),
  ).finally(signer.close);
  await told(async () => store(written, { path, format }, io));
  if (path !== undefined) io.stdout(`${path}\n`);
  for (const line of keyNeeded(record, format, signer)) io.stderr(`${visible(line)}\n`);
  return exitCodes.complete;
}

function store(written: Written, { path, format }: { path: string | undefined; format: string }, io: Io): void {
  if (typeof written !== 'string' && 'files' in written) addNew(path ?? '', written.files);
  else if (path === undefined) print(written, format, io);
  else writeNew(path, typeof written === 'string' ? [written] : written);
}

function print(written: string | Iterable<Uint8Array>, format: string, io: Io): void {
  if (typeof written !== 'string' && io.terminal !== undefined) throw notForTerminals(format);
  for (const piece of typeof written === 'string' ? [written] : written) io.stdout(piece);
}

function textAt(path: string): string | undefined {
  const read = readPlainFile(path, largestFile.signOff);
  return 'bytes' in read ? read.bytes.toString('utf8') : undefined;
}

async function whole(write: () => ReturnType<ExportFormat['write']>): Promise<Written> {
  const written = await told(async () => write());
  if (typeof written === 'string' || !('why' in written)) return written;
  throw new UserError(written.why, { fix: written.fix, exitCode: exitCodes.preflight });
}

/** What is thrown as a sentence and what to do about it. */
async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof UserError ? cause : notWritten(cause);
  }
}

function unknownFormat(format: string): UserError {
  const known = Object.entries(exportFormats).map(([name, { about }]) => `${name} (${about})`);
  return new UserError(`There is no export format ${format}.`, {
    fix: `Take one of: ${known.join(', ')}`,
    exitCode: exitCodes.usage,
  });
}

function notForTerminals(format: string): UserError {
  return new UserError(`The format ${format} is bytes, which a terminal cannot show.`, {
    fix: 'Send them into a file or a pipe, or leave out --output -',
    exitCode: exitCodes.usage,
  });
}

/** What is signed as it is exported names its key by a digest alone: an auditor needs the key itself. */
function keyNeeded({ state }: ExportInput, format: ExportName, { publicFile }: RawSigner): string[] {
  const { key = null, principal } = state.opened?.data.operator ?? {};
  if (!isDigestsAlone(format) || key === null) return [];
  const file = publicFile(key);
  const where = file === undefined ? 'an ssh-agent that holds it prints it, ssh-add -L' : `here it is ${file}`;
  return [
    `Who checks it needs the public half of ${key}, the key of ${principal}, from its owner and not out of the record: ${where}.`,
    'docs/record.md of deploy-assist has the commands.',
  ];
}

function isDigestsAlone(format: ExportName): boolean {
  return format === 'dsse' || format === 'in-toto';
}

/** Formats that hold digests alone show nothing. */
function reviewed(record: ExportInput, format: ExportName): string[] {
  if (isDigestsAlone(format)) return [];
  return reviewWords([...(format === 'bundle' ? suspiciousLines(record) : []), ...suspicious(record)]);
}

function onlyBundles(format: string): UserError {
  return new UserError(`Pieces of outputs are taken out of a bundle, and ${format} is none.`, {
    fix: 'Export with --format bundle and --redact, unpack it, and export that folder in the other format.',
    exitCode: exitCodes.usage,
  });
}

function notForPrinting(format: string): UserError {
  return new UserError(`The format ${format} is a folder of several files, which cannot be printed.`, {
    fix: 'Name a place for it with --output.',
    exitCode: exitCodes.usage,
  });
}

/** A folder gets the default name in it, unless it has that name. */
function place(path: string, name: string): string {
  if (basename(path) === name) return path;
  return isDirectory(path) ? join(path, name) : path;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Trouble with a file has a code of the system; without one the record itself is not as it should be. */
function notWritten(cause: unknown): UserError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const isFile = cause instanceof Error && 'code' in cause;
  return new UserError(`The export cannot be written: ${why}`, {
    fix: isFile ? 'Name a place you may write to with --output.' : 'See what is wrong with it: deploy-assist verify',
    cause,
  });
}
