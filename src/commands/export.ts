import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type ExportFormat, exportFormats, isExportName, type Written } from '../record/exports.ts';
import { fileName } from '../record/file-name.ts';
import type { Agent } from '../signing/agent.ts';
import { signRaw } from '../signing/sign-raw.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { readRecord } from './read-record.ts';
import { findSession } from './session-folder.ts';

export type ExportOptions = { format?: string; output?: string };

/** `export [SESSION]`: writes a session for others to read, into the current folder unless told where (`-`: standard output). */
export async function runExport(session: string | undefined, options: ExportOptions, io: Io): Promise<number> {
  const { format = 'report', output } = options;
  if (!isExportName(format)) throw unknownFormat(format);
  const { extension, write }: ExportFormat = exportFormats[format];
  const record = readRecord(findSession(session, io));
  const written = await whole(() => write(record, (key, bytes) => signRaw(agentOf(io), key, bytes)));
  const pieces = typeof written === 'string' ? [written] : written;
  if (output === '-') {
    if (typeof written !== 'string' && io.terminal !== undefined) throw notForTerminals(format);
    print(pieces, io);
    return exitCodes.complete;
  }
  const path = place(resolve(io.cwd, output ?? '.'), `${fileName(record.session)}${extension}`);
  writeNew(path, pieces);
  io.stdout(`${path}\n`);
  return exitCodes.complete;
}

function agentOf({ env }: Io): Agent | undefined {
  return env.SSH_AUTH_SOCK ? { socket: env.SSH_AUTH_SOCK } : undefined;
}

async function whole(write: () => ReturnType<ExportFormat['write']>): Promise<Written> {
  let written: Awaited<ReturnType<typeof write>>;
  try {
    written = await write();
  } catch (cause) {
    throw notWritten(cause);
  }
  if (typeof written === 'string' || !('why' in written)) return written;
  throw new UserError(written.why, { fix: written.fix, exitCode: exitCodes.preflight });
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

/** A folder gets the default name in it. */
function place(path: string, name: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, name) : path;
}

type Pieces = Iterable<string | Uint8Array>;

function print(pieces: Pieces, io: Io): void {
  try {
    for (const piece of pieces) io.stdout(piece);
  } catch (cause) {
    throw notWritten(cause);
  }
}

/** Under a temporary name first, so that nobody reads half of it; what is there already stays. */
function writeNew(path: string, pieces: Pieces): void {
  if (existsSync(path))
    throw new UserError(`${path} is already there, and nothing is overwritten.`, {
      fix: 'Name another file with --output, or move that one away.',
      exitCode: exitCodes.usage,
    });
  const temporary = `${path}.${process.pid}.new`;
  try {
    writePieces(temporary, pieces);
    giveName(temporary, path);
  } catch (cause) {
    throw notWritten(cause);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Unlike a rename, a link is refused where somebody else has written that name meanwhile. */
function giveName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (cause) {
    if (existsSync(path)) throw cause;
    // A memory stick with a FAT file system has no links.
    renameSync(temporary, path);
  }
}

function writePieces(path: string, pieces: Pieces): void {
  const file = openSync(path, 'wx');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
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
