import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conclude, noFacts, type Verdict } from '../verdict.ts';
import { quoted } from '../verify-commands.ts';
import { unpackBundle } from './unpack-bundle.ts';

/**
 * Has a bundle checked: unpacked into a folder that only this user can read, which is gone afterwards, however this process ends. What is no bundle as
 * `export` writes it is INVALID. Throws what the file system throws where it cannot be unpacked.
 */
export async function withBundle<Result>(
  path: string,
  use: (record: { folder: string } | { verdict: Verdict }) => Promise<Result>,
): Promise<Result> {
  const place = mkdtempSync(join(tmpdir(), 'deploy-assist-'));
  const sweeper = sweepAfterwards(place);
  try {
    const unpacked = unpackBundle(path, place);
    return await use('folder' in unpacked ? unpacked : { verdict: noBundle(path, unpacked.wrong) });
  } finally {
    rmSync(place, { recursive: true, force: true });
    sweeper.kill('SIGKILL');
  }
}

/**
 * A process that waits until this one is gone and then removes the folder: Ctrl-C, a kill or a crash while gigabytes are hashed would leave somebody's
 * record behind. It notices by the end of its standard input; a session of its own keeps the keys of the terminal from it.
 */
function sweepAfterwards(place: string): { kill(signal: NodeJS.Signals): void } {
  const script = 'while read -r _; do :; done; rm -rf -- "$1"';
  const sweeper = spawn('/bin/sh', ['-c', script, 'sweeper', place], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  // Without a shell it is removed at the end only, as long as this process gets there.
  sweeper.on('error', () => undefined);
  sweeper.unref();
  return { kill: (signal) => void sweeper.kill(signal) };
}

function noBundle(path: string, wrong: string): Verdict {
  const message = `This archive is not a bundle as export writes it: ${wrong}. If you packed it yourself, unpack it and verify the folder: tar -xf ${quoted(path)}`;
  return conclude([{ verdict: 'INVALID', code: 'bundle-form', file: '', line: 0, message }], noFacts, []);
}
