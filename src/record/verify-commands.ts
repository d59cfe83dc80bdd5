import { sessionFiles } from './session-files.ts';

/** What `sign-off` signatures are made for; a signature for anything else does not count. */
export const signOffNamespace = 'sign-off@deploy-assist';

/** The command that checks the signature of a sign-off without deploy-assist; run in the session's folder. */
export function signatureCommand(principal: string, allowedSigners = 'allowed_signers'): string {
  const { signOff, signOffSignature } = sessionFiles;
  return `ssh-keygen -Y verify -f ${quoted(allowedSigners)} -I ${quoted(principal)} -n ${signOffNamespace} -s ${signOffSignature} < ${signOff}`;
}

/** The same for the chain of the journal, for bash and coreutils: says how many lines hold together, or where they stop to. */
export const chainCommand = `prev=${'0'.repeat(64)}; n=0; while IFS= read -r line; do n=$((n+1)); [[ $line == *'"prev":"'$prev'"'* ]] || { echo "broken at line $n"; break; }; prev=$(printf '\\0%s' "$line" | sha256sum | cut -c1-64); done < ${sessionFiles.journal}; echo "lines read: $n"`;

/** A word for bash. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
