import { join } from 'node:path';
import { readPlainFile } from '../record/read-file.ts';
import { largestFile, sessionFiles } from '../record/session-files.ts';
import { signOffNamespace } from '../record/verify-commands.ts';
import { allowedSignersLine } from '../signing/allowed-signers.ts';
import { publicKeyOf, publicKeyText } from '../signing/public-key.ts';
import { decodeSshSignature } from '../signing/sshsig.ts';

/**
 * The line of an allowed_signers file that would trust the key of a record's signature. An example only: the key comes out of the record, which
 * is never trust by itself. Undefined where the signature cannot be read, or the principal cannot stand in such a file.
 */
export function trustExample(folder: string, principal: string): string | undefined {
  const read = readPlainFile(join(folder, sessionFiles.signOffSignature), largestFile.signature);
  if (!('bytes' in read)) return undefined;
  const decoded = decodeSshSignature(read.bytes.toString('latin1'));
  const key = decoded.ok ? publicKeyOf(decoded.signature.publicKey, '') : undefined;
  if (key === undefined) return undefined;
  try {
    return allowedSignersLine(principal, publicKeyText(key), [signOffNamespace]).trimEnd();
  } catch {
    // A principal with a space or a pattern in it: there is no line that would mean this one person.
    return undefined;
  }
}
