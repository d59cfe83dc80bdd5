import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../plan/plan.ts';
import { sessionFiles } from '../../record/session-files.ts';
import { answerText, type OtherAnswer } from '../../record/texts/answer-text.ts';
import { approvalText } from '../../record/texts/approval-text.ts';
import { approvalNamespace } from '../../session/approval-signing.ts';
import { saidAgainst } from '../../session/approval-state.ts';
import type { Covered } from '../../session/covered.ts';
import type { EventData } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import { rearmoured } from '../../signing/rearmoured.ts';
import { checkNoValidate, verifySignature } from '../../signing/verify-signature.ts';
import type { ApprovalFacts } from '../../walk/action.ts';
import type { ApprovalPoint } from '../../walk/approvals.ts';
import { masked } from '../masked.ts';
import type { Start } from '../start.ts';
import { writeWhole } from '../write-whole.ts';
import { listOf } from './listing.ts';

/** What of an approval needs the machine: making the text, checking a signature, keeping the files. */
export type ApprovalPort = {
  /** The asking for a place, with the text to be signed. */
  make(point: ApprovalPoint, of: AskedOf): EventData<'approval.asked'>;
  /** Whose signature over the text this is. `claimed`: who they say they are, for where no list of keys says it. */
  check(text: string, signature: string, claimed: string | undefined): Promise<ApprovalFacts>;
  /** Whose signature over a no, or over a yes taken back, this is. */
  checkAnswer(
    asked: EventData<'approval.asked'>,
    answer: OtherAnswer,
    given: { reason: string; signature: string; principal: string },
  ): Promise<ApprovalFacts>;
  /** Writes a file of `approvals/` whole, on disk before it is recorded. */
  keep(name: string, text: string): void;
};

/** What an asking is made of: each command that it is for, and the record up to now. */
type AskedOf = { state: SessionState; covers: Covered[]; journal: { size: number; root: string } };

export function realApprovals(options: {
  folder: string;
  start: Start;
  plan: Plan;
  clock: { now(): Date; random(length: number): Uint8Array };
  mask(text: string): string;
}): ApprovalPort {
  const { folder, start, plan, clock, mask } = options;
  return {
    make: (point, { state, covers, journal }) => {
      const before = state.steps[point.step]?.approvals?.[point.id];
      const asked = {
        step: point.step,
        gate: point.id,
        needed: point.needed,
        command: covers.map(({ text }) => mask(text)).join('\n'),
        environment: point.environment,
        target: point.target === null ? null : mask(point.target),
        ...(point.cwd === null ? {} : { cwd: point.cwd }),
        covers: masked(covers, mask),
        earlier: before ? saidAgainst(before) : [],
        nonce: Buffer.from(clock.random(16)).toString('hex'),
        expires: new Date(clock.now().getTime() + lastsMs).toISOString(),
        journal,
      };
      const text = approvalText({ session: start.session, plan, state, says: mask(point.says), asked });
      return { ...asked, text: mask(text) };
    },
    check: (text, signature, claimed) => checkApproval({ text, signature, claimed }, start),
    checkAnswer: async (asked, answer, { reason, signature, principal }) => {
      // What is signed is what is kept, and a secret is not kept.
      if (mask(reason) !== reason) return refused('The reason holds what looks like a secret: say it without.');
      const text = answerText({ session: start.session, ...asked }, answer, reason);
      return checkApproval({ text, signature, claimed: principal }, start);
    },
    keep: (name, text) => writeWhole(join(folder, sessionFiles.approvals, name), text),
  };
}

/** An hour: long enough to wake somebody, short enough that they still know what they approved. */
const lastsMs = 60 * 60 * 1000;

type Given = { text: string; signature: string; claimed: string | undefined };

async function checkApproval({ text, signature, claimed }: Given, start: Start): Promise<ApprovalFacts> {
  const armored = rearmoured(signature);
  if (armored === undefined)
    return refused(
      'That is no SSH signature: it begins with -----BEGIN SSH SIGNATURE----- and ends with the END line.',
    );
  const claim = { bytes: Buffer.from(text), signature: armored, namespace: approvalNamespace, env: start.env };
  const right = await checkNoValidate(claim);
  if (!right.ok) return refused(right.message);
  const list = await trustedKeys(start);
  if ('refused' in list) return refused(list.refused);
  const digest = hash('sha256', armored, 'hex');
  const signed = { is: 'signed', text, key: right.fingerprint, signature: digest, armored } as const;
  // Where nobody vouches for keys, the key is all that is known: whoever reads the record has to know whose it is.
  if (list.path === undefined) return { ...signed, principal: claimed ?? right.fingerprint, trust: null };
  const revoked = list.revoked === undefined ? {} : { revokedPath: list.revoked };
  const trusted = await verifySignature({ ...claim, allowedSignersPath: list.path, ...revoked });
  return trusted.ok
    ? { ...signed, principal: trusted.principal, trust: list.path }
    : refused(trusted.message, right.fingerprint);
}

function refused(sentence: string, key?: string): ApprovalFacts {
  return { is: 'refused', refused: sentence, ...(key === undefined ? {} : { key }) };
}

type TrustedKeys = { path: string | undefined; revoked: string | undefined };

/** The list that counts here, and the keys that git is told are revoked. */
async function trustedKeys(start: Start): Promise<TrustedKeys | { refused: string }> {
  const { list: found, git } = await listOf(start);
  if (!found.ok) return { refused: `${found.why} ${found.fix}` };
  // ssh-keygen refuses every key when it cannot read the list, which would look like a revoked one.
  if (git.revocation !== undefined && !statSync(git.revocation, { throwIfNoEntry: false })?.isFile())
    return { refused: unreadable(git.revocation) };
  return { path: found.found?.path, revoked: git.revocation };
}

function unreadable(path: string): string {
  return `git is told that ${path} lists the revoked keys (gpg.ssh.revocationFile), and there is no such file, so that nobody's key can be believed. Put it there, or name another.`;
}
