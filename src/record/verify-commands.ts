import { sessionFiles } from './session-files.ts';

/** What `sign-off` signatures are made for; a signature for anything else does not count. */
export const signOffNamespace = 'sign-off@deploy-assist';

/** The command that checks the signature of a sign-off without deploy-assist; run in the session's folder. */
export function signatureCommand(principal: string, allowedSigners = 'allowed_signers'): string {
  const { signOff, signOffSignature } = sessionFiles;
  return `ssh-keygen -Y verify -f ${quoted(allowedSigners)} -I ${quoted(principal)} -n ${signOffNamespace} -s ${signOffSignature} < ${signOff}`;
}

/** A word for bash. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
