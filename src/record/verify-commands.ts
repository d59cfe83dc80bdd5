import { sessionFiles } from './session-files.ts';
import { visible } from './visible.ts';

/** What `sign-off` signatures are made for; a signature for anything else does not count. */
export const signOffNamespace = 'sign-off@deploy-assist';

/**
 * The command that checks the signature of a sign-off without deploy-assist; run in the session's folder.
 * @param list a file of allowed signers, or its one line, which bash then gives in place of a file
 * @param at the time for which the list is asked; left out, now
 */
export function signatureCommand(
  principal: string,
  list: string | { line: string } = 'allowed_signers',
  at?: Date,
): string {
  const { signOff, signOffSignature } = sessionFiles;
  const time = at === undefined ? '' : ` -Overify-time=${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
  const from = typeof list === 'string' ? quoted(list) : `<(echo ${quoted(list.line)})`;
  return `ssh-keygen -Y verify -f ${from} -I ${quoted(principal)} -n ${signOffNamespace}${time} -s ${signOffSignature} < ${signOff}`;
}

/** A word for bash, on one line and with nothing in it that a terminal would not show. */
export function quoted(word: string): string {
  if (visible(word) !== word) return `$'${word.replace(/[^\x20-\x7e]|['\\]/gu, inOctal)}'`;
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The bytes of a character, as `$'…'` takes them whatever the locale is. */
function inOctal(character: string): string {
  return [...Buffer.from(character, 'utf8')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
