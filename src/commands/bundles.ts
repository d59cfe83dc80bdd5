import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ExportInput } from '../record/exports/export-input.ts';
import { withBundle } from '../record/exports/with-bundle.ts';
import { sessionFiles } from '../record/session-files.ts';
import type { Verdict } from '../record/verdict.ts';
import { quoted } from '../record/verify-commands.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { notABundle, statOf } from './not-a-record.ts';
import { readRecord } from './read-record.ts';
import { findSession } from './session-folder.ts';

/**
 * The path of the bundle that somebody named: a file that is no journal in its folder, and nothing else that can be told; undefined for no file. Throws
 * `UserError` for what can be told.
 */
export function bundleAt(named: string, { cwd }: Pick<Io, 'cwd'>): string | undefined {
  const path = resolve(cwd, named);
  const isFile = statOf(path)?.isFile() ?? false;
  if (!isFile || isJournalOfRecord(path)) return undefined;
  const other = notABundle(path, named);
  if (other !== undefined) throw other;
  return path;
}

function isJournalOfRecord(path: string): boolean {
  return basename(path) === sessionFiles.journal && existsSync(join(dirname(path), sessionFiles.plan));
}

/** Unpacks a bundle, or says why it is none; what came out is gone afterwards. Throws `UserError` where it cannot be unpacked here. */
export async function unpacked<Result>(
  bundle: string,
  use: (record: { folder: string } | { verdict: Verdict }) => Promise<Result>,
): Promise<Result> {
  try {
    return await withBundle(bundle, use);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause) || cause instanceof UserError) throw cause;
    throw new UserError(`${bundle} cannot be unpacked: ${cause.message}.`, {
      fix: 'Look at the file, and at the room in the folder for temporary files (TMPDIR).',
      exitCode: exitCodes.preflight,
    });
  }
}

/** Reads a session by its name, its folder or its bundle, for showing or exporting it. Throws `UserError` where it cannot be read. */
export async function withRecord<Result>(
  session: string | undefined,
  io: Io,
  use: (record: ExportInput) => Promise<Result>,
): Promise<Result> {
  const bundle = session === undefined ? undefined : bundleAt(session, io);
  if (bundle === undefined) return use(readRecord(findSession(session, io)));
  return unpacked(bundle, async (record) => {
    if ('folder' in record) return use({ ...readRecord(record.folder, bundle), bundle });
    throw new UserError(record.verdict.message, {
      fix: `See what is wrong with it: deploy-assist verify ${quoted(bundle)}`,
      exitCode: exitCodes.preflight,
    });
  });
}
