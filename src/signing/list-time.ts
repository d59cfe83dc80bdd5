import { readFileSync } from 'node:fs';
import { publicKeyOf } from './public-key.ts';
import type { Trust } from './verify-signature.ts';

/**
 * What tells ssh-keygen for which time to look at a list; nothing where it is now, or where the time makes no difference: only a certificate and a list with
 * windows of time say something else at another time, and without them it need not be asked for each. Its time zone is UTC wherever it is run.
 */
export function timeOption({ at, allowedSignersPath }: Trust, key: Uint8Array): string[] {
  if (at === undefined || !(isCertificate(key) || hasWindows(allowedSignersPath))) return [];
  return [`-Overify-time=${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}`];
}

function isCertificate(key: Uint8Array): boolean {
  return publicKeyOf(key, '')?.type.includes('-cert-') !== false;
}

function hasWindows(allowedSignersPath: string): boolean {
  try {
    return /valid-(?:after|before)/i.test(readFileSync(allowedSignersPath, 'latin1'));
  } catch {
    // ssh-keygen says what is wrong with it.
    return true;
  }
}
