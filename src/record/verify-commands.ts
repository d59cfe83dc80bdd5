import { sessionFiles } from './session-files.ts';

/** What `sign-off` signatures are made for; a signature for anything else does not count. */
export const signOffNamespace = 'sign-off@deploy-assist';

/** Commands that check a signed record without deploy-assist; run in the session's folder. */
export function verifyCommands(principal: string, allowedSigners = 'allowed_signers'): string[] {
  const { signOff, signOffSignature, journal } = sessionFiles;
  return [
    `ssh-keygen -Y verify -f ${quoted(allowedSigners)} -I ${quoted(principal)} -n ${signOffNamespace} -s ${signOffSignature} < ${signOff}`,
    `(printf '\\0'; sed -n 3p ${journal} | tr -d '\\n') | sha256sum   # is prev of line 4, and so on`,
  ];
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
