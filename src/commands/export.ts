import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportFormats, isExportName } from '../record/exports.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { readRecord } from './read-record.ts';
import { findSession } from './session-folder.ts';

export type ExportOptions = { format?: string; output?: string };

/** `export [SESSION]`: writes a session for others to read, into the current folder unless told where (`-`: standard output). */
export async function runExport(session: string | undefined, options: ExportOptions, io: Io): Promise<number> {
  const { format = 'report', output } = options;
  if (!isExportName(format)) throw unknownFormat(format);
  const { extension, write } = exportFormats[format];
  const record = readRecord(findSession(session, io));
  const text = write(record);
  if (output === '-') {
    io.stdout(text);
    return exitCodes.complete;
  }
  const path = place(resolve(io.cwd, output ?? '.'), `${fileName(record.session)}${extension}`);
  writeNew(path, text);
  io.stdout(`${path}\n`);
  return exitCodes.complete;
}

function unknownFormat(format: string): UserError {
  const known = Object.entries(exportFormats).map(([name, { about }]) => `${name} (${about})`);
  return new UserError(`There is no export format ${format}.`, {
    fix: `Take one of: ${known.join(', ')}`,
    exitCode: exitCodes.usage,
  });
}

/** A folder gets the default name in it. */
function place(path: string, name: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, name) : path;
}

/** The name of a session comes from a file that somebody may have sent. */
function fileName(session: string): string {
  return session.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^\.+/, '_') || 'session';
}

/** Under a temporary name first, so that nobody reads half of it; what is there already stays. */
function writeNew(path: string, text: string): void {
  if (existsSync(path))
    throw new UserError(`${path} is already there, and nothing is overwritten.`, {
      fix: 'Name another file with --output, or move that one away.',
      exitCode: exitCodes.usage,
    });
  const temporary = `${path}.${process.pid}.new`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`The export cannot be written: ${why}`, {
      fix: 'Name a place you may write to with --output.',
      cause,
    });
  }
}
