import { checkScript } from './checks/check-script.ts';
import type { ReadSession } from './read-session.ts';
import { sessionFiles } from './session-files.ts';

type Checkable = Pick<ReadSession, 'state'> & { isSigned: boolean };

/** The commands that check a record; to be run in the session's folder, with a list of trusted keys named `allowed_signers`. */
export function checkCommands({ state }: Checkable): { product: string; script: string } {
  return {
    product: 'deploy-assist verify . --allowed-signers allowed_signers',
    script: checkScript(state.opened?.data.operator.principal ?? 'WHO'),
  };
}

/**
 * `VERIFY.txt` of a bundle: how whoever received it checks it, with deploy-assist and without. `verify` makes it again and compares: a bundle that was
 * written once must stay what it was, so that another text needs this one kept beside it.
 */
export function verifyText(input: Checkable): string {
  const { product, script } = checkCommands(input);
  return `How to check this record

allowed_signers is your own list of whom you trust, in the format of OpenSSH; put it here, or change its path below. Never use one that
came with the record. By which names it has the keys is found in it. This file came with it too, and whoever could change the record could change it: read the commands before you run
them, or take them from docs/record.md of deploy-assist, which has the same.

With deploy-assist, which looks at everything. Have it from a copy that you trust, a clone or a package; it is on no registry, and what npx would
fetch by that name is not this program:

${product}

Without it, with bash, coreutils, sed, grep and ssh-keygen: paste this into bash, in this folder. It prints NO and what is not so, and exits 1;
exit 0 is that nothing is. ${input.isSigned ? '' : 'This session is not signed, so it will say NO. '}A line of the journal takes it some milliseconds, a megabyte of output about a second. It looks at
signatures by your list, at the journal up to its last byte, ${sessionFiles.checklist}, ${sessionFiles.plan}, outputs, redactions, what was asked to be approved, approvals, reviews, delegations,
and at whether something else lies here; not into checkpoints, but that those are there which they name, nor into receipts of a witness: it counts such files. What the events mean, and whether those who approved
are other people than the operator, it does not look at.

${script}
`;
}
