/** SSH signatures over an approval are made for this and nothing else. */
export const approvalNamespace = 'approve@deploy-assist';

/** How to sign it on any machine that has OpenSSH and the file. */
export function approvalCommand(file = 'approval.txt'): string {
  return `ssh-keygen -Y sign -n ${approvalNamespace} -f ~/.ssh/id_ed25519 ${file}`;
}

/** One piece to be pasted into a shell elsewhere: it writes the text, signs it, and prints what has to be sent back. */
export function approvalScript(text: string): string {
  return [
    "cat > approval.txt <<'END_OF_APPROVAL'",
    text.trimEnd(),
    'END_OF_APPROVAL',
    `${approvalCommand()} && cat approval.txt.sig`,
  ].join('\n');
}
