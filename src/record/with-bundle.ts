import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackBundle } from './unpack-bundle.ts';
import { conclude, noFacts, type Verdict } from './verdict.ts';

/**
 * Has a bundle checked: unpacked into a folder that only this user can read, which is gone afterwards. What is no bundle as `export` writes it is
 * INVALID. Throws what the file system throws where it cannot be unpacked.
 */
export async function withBundle<Result>(
  path: string,
  use: (record: { folder: string } | { verdict: Verdict }) => Promise<Result>,
): Promise<Result> {
  const place = mkdtempSync(join(tmpdir(), 'deploy-assist-'));
  try {
    const unpacked = unpackBundle(path, place);
    return await use('folder' in unpacked ? unpacked : { verdict: noBundle(unpacked.wrong) });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function noBundle(wrong: string): Verdict {
  const message = `This archive is not a bundle as export writes it: ${wrong}. If you packed it yourself, unpack it and verify the folder.`;
  return conclude([{ verdict: 'INVALID', code: 'bundle-form', file: '', line: 0, message }], noFacts, []);
}
