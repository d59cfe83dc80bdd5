import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wipeShellState } from '../shell/state.ts';
import { readStart, writeStart } from './start.ts';
import { valuesFile } from './vault.ts';

/** What of `state/` is not for the record and has no use after the end: the saved shell, typed values, units' files, claims. */
export function filesToWipe(stateFolder: string): string[] {
  return readdirSync(stateFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:units|runs|hosts)\/|^shell-state\.json|^values\.json|^copied\.txt/.test(name))
    .map((name) => join(stateFolder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/**
 * Removes it. Of what the session was started from only what its signature needs is kept, until it is signed: the environment of the login
 * that opened it goes. Said again after a crash in the middle, it does the rest.
 */
export function wipeState(folder: string): void {
  const stateFolder = join(folder, 'state');
  wipeShellState(stateFolder);
  for (const name of ['runs', 'hosts', 'copied.txt', valuesFile, `${valuesFile}.new`]) {
    rmSync(join(stateFolder, name), { recursive: true, force: true });
  }
  const start = readStart(folder);
  if (Object.keys(start.env).length > 0) writeStart(folder, { ...start, env: {} });
}
