import { fingerprintOf, parsePublicKey, readCertificate } from './public-key.ts';

/**
 * What opened an SSH login, from the text that sshd leaves for it with `ExposeAuthInfo` (sshd_config(5): a line for each method that succeeded):
 * `SSH certificate "NAME" (serial N) by SHA256:…`, of several methods the strongest, or `SSH key SHA256:…`; undefined where it was no key.
 */
export function loginKey(authentication: string): string | undefined {
  const keys = authentication.split('\n').flatMap((line) => {
    const key = line.startsWith('publickey ') ? parsePublicKey(line.slice('publickey '.length)) : undefined;
    return key ? [key.blob] : [];
  });
  const certificate = keys.map(readCertificate).find((one) => one !== undefined);
  if (certificate !== undefined) {
    const { id, serial, authority } = certificate;
    return `SSH certificate ${JSON.stringify(id)} (serial ${serial}) by ${authority}`;
  }
  return keys[0] && `SSH key ${fingerprintOf(keys[0])}`;
}
