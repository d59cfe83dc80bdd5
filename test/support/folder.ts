import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atTheEnd } from './at-the-end.ts';

/**
 * A new empty folder, removed when the test file ends. Also usable outside a test.
 * @returns its absolute path without symbolic links
 */
export function temporaryFolder(prefix = 'deploy-assist-test-'): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), prefix));
  // A server that is about to end may still write there.
  atTheEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
