import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program that a test needs is there; goes into `test.skipIf(need.missing)` and, by `need.note`, into the title. */
export type Need = {
  missing: boolean;
  /** Empty where the program is there, else ` (skipped: needs psql, Debian package postgresql-client)`. */
  note: string;
};

/**
 * Looks for a program on PATH.
 * @param debianPackage the package that brings it, named when the test is skipped
 * @throws where DEPLOY_ASSIST_REQUIRE_PROGRAMS is 1 (as in CI): there a missing program is a failure, not a skip
 */
export function needs(program: string, debianPackage: string): Need {
  return need(onPath(program) !== undefined, program, debianPackage);
}

/** As `needs`, for what is found by other means than PATH. */
export function need(present: boolean, what: string, debianPackage: string): Need {
  if (present) return { missing: false, note: '' };
  const sentence = `needs ${what}, Debian package ${debianPackage}`;
  if (process.env.DEPLOY_ASSIST_REQUIRE_PROGRAMS === '1')
    throw new Error(`A test ${sentence}, which is not installed.`);
  return { missing: true, note: ` (skipped: ${sentence})` };
}

/** The absolute path of a program, or undefined. */
export function onPath(program: string, path = process.env.PATH ?? ''): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
