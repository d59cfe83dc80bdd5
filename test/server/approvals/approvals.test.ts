import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realApprovals } from '../../../src/server/approvals/approvals.ts';
import type { Start } from '../../../src/server/start.ts';
import { approvalNamespace } from '../../../src/session/approval-signing.ts';
import { allowedSignersLine } from '../../../src/signing/allowed-signers.ts';
import { samplePlan } from '../../record/sample-plan.ts';
import { newKey } from '../../record/sample-session.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { needs } from '../../support/programs.ts';

const missing = [needs('git', 'git'), needs('ssh-keygen', 'openssh-client')];
const text = 'Go on with step 2.\n';

/** A server in a folder whose git is told what is trusted and, where it is said, what is revoked. */
function aServer(trusted: string, revoked?: string) {
  const root = temporaryFolder();
  const at = (name: string) => join(root, name);
  writeFileSync(at('trusted'), trusted);
  const revocation = revoked === undefined ? '' : `revocationFile = ${at('revoked')}\n`;
  if (revoked) writeFileSync(at('revoked'), revoked);
  writeFileSync(at('gitconfig'), `[gpg "ssh"]\nallowedSignersFile = ${at('trusted')}\n${revocation}`);
  const env = { PATH: process.env.PATH ?? '', HOME: root, GIT_CONFIG_GLOBAL: at('gitconfig') };
  const start: Start = {
    ...{ session: 'S', tool: 'test', checklist: at('ship.md'), root, configuration: root, env },
    ...{ environment: null, database: null, key: null, change: null, reason: null, tty: null, previous: null },
  };
  const clock = { now: () => new Date(), random: (length: number) => new Uint8Array(length) };
  return realApprovals({ folder: root, start, plan: samplePlan, clock, mask: (words) => words });
}

describe.skipIf(missing.some((one) => one.missing))('a signature for an approval (needs git, openssh-client)', () => {
  test('counts by the list, and not once git is told that its key is revoked', async () => {
    const [bob, eve] = [await newKey(), await newKey()];
    const signed = await bob.sign(Buffer.from(text), approvalNamespace);
    if (!signed.ok) throw new Error(signed.why);
    const list = allowedSignersLine('bob@example.org', bob.publicKey, [approvalNamespace]);
    const checked = (revoked?: string) => aServer(list, revoked).check(text, signed.armored, undefined);
    expect(await checked()).toMatchObject({ is: 'signed', principal: 'bob@example.org' });
    expect(await checked(`${eve.publicKey}\n`)).toMatchObject({ is: 'signed' });
    const refusal = { is: 'refused', refused: `The key ${bob.fingerprint} of bob@example.org is revoked.` };
    expect(await checked(`${bob.publicKey}\n`)).toMatchObject({ ...refusal, key: bob.fingerprint });
    // Named and not there: nobody's key is believed, and nobody's is called revoked.
    expect(await checked('')).toMatchObject({
      is: 'refused',
      refused: expect.stringContaining('there is no such file'),
    });
  });
});
