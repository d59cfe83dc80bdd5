import type { ReadSession } from './read-session.ts';
import { sessionFiles } from './session-files.ts';
import { chainCommand, signatureCommand } from './verify-commands.ts';
import { visible } from './visible.ts';

type Checkable = Pick<ReadSession, 'planDigest' | 'state'> & { isSigned: boolean };

/** The commands that check a record; to be run in the session's folder, with a list of trusted keys named `allowed_signers`. */
export function checkCommands({ planDigest, state, isSigned }: Checkable): string[] {
  const opened = state.opened?.data;
  return [
    'deploy-assist verify . --allowed-signers allowed_signers',
    ...(isSigned ? [signatureCommand(opened?.operator.principal ?? 'WHO')] : []),
    chainCommand,
    `sha256sum ${sessionFiles.checklist}   # ${opened?.checklist.sha256 ?? ''}`,
    `sha256sum ${sessionFiles.plan}   # ${planDigest}`,
  ].map(visible);
}

/**
 * `VERIFY.txt` of a bundle: how whoever received it checks it, with deploy-assist and without. `verify` makes it again and compares: a bundle that was
 * written once must stay what it was, so that another text needs this one kept beside it.
 */
export function verifyText(input: Checkable): string {
  return `How to check this record

Run these with bash in this folder. allowed_signers is your own list of whom you trust, in the format of OpenSSH; put it here, or
change its path in the commands. Never use one that came with the record, and take neither this file nor its digests for evidence:
whoever could change the record could change them too.

${checkCommands(input).join('\n\n')}

The first one says all of it and needs deploy-assist (npx deploy-assist). The others need ssh-keygen and coreutils alone:
${input.isSigned ? `the signature over ${sessionFiles.signOff}` : 'this session is not signed'}; that each line of the journal names the one before it; the checklist and its reading.
`;
}
