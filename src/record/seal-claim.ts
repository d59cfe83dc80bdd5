import { join } from 'node:path';
import type { Claim } from '../signing/verify-signature.ts';
import type { Trust } from './checks/check-signature.ts';
import { claimBy } from './claims.ts';
import { readPlainFile } from './read-file.ts';
import type { ReadSession } from './read-session.ts';
import { largestFile, sessionFiles } from './session-files.ts';
import { signOffNamespace } from './verify-commands.ts';

/** The signature over the sign-off, to be held against a list; undefined where nobody signed. */
export function sealClaim({ folder }: Pick<ReadSession, 'folder'>, trust: Trust): Claim | undefined {
  const [text, signature] = [sessionFiles.signOff, sessionFiles.signOffSignature].map((name) =>
    readPlainFile(join(folder, name), largestFile.signOff),
  );
  if (!text || !signature || !('bytes' in text) || !('bytes' in signature)) return undefined;
  return claimBy(trust, {
    bytes: text.bytes,
    signature: signature.bytes.toString('latin1'),
    namespace: signOffNamespace,
  });
}
