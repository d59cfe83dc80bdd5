import type { EventData, SessionEvent } from '../../session/events.ts';
import { type Claim, verifySignature } from '../../signing/verify-signature.ts';
import { listedClaim } from '../claims.ts';
import type { Asking } from '../report/approval-story.ts';
import { sessionFiles } from '../session-files.ts';
import type { Finding } from '../verdict.ts';
import { isOnePerson, type ListedBy, type ListedPerson, listedPerson } from './listed-people.ts';

/** An approval whose signature is right: whose it is counts here. */
export type SignedApproval = {
  readonly event: SessionEvent & { data: EventData<'approval.given'> };
  readonly claim: Claim;
};

type Approver = Omit<SignedApproval, 'claim'> & { readonly person: ListedPerson };

/**
 * Holds those who approved at one place against the verifier's own list, whatever names the record gives them: each is known, is neither who signed
 * the session off nor another approver, and is called in the record as in the list. An approver whom only the session's list knew is nobody here.
 */
export async function checkApprovers(
  { gone }: Pick<Asking, 'gone'>,
  approvals: readonly SignedApproval[],
  who: { trust: ListedBy['trust']; signer: ListedPerson | undefined; operator: string | undefined },
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const before: Approver[] = [];
  for (const { event, claim } of approvals) {
    // What the record says of its own time proves nothing: when an approval was signed, somebody else has to say. A key that was not listed by then counts for nothing.
    const { signedAt } = who.trust;
    const by = { trust: who.trust, ...(signedAt === undefined ? {} : { at: signedAt }) };
    const unknown = await untrusted({ event, claim }, by);
    if (unknown !== undefined) findings.push(unknown);
    if (unknown !== undefined) continue;
    const approver = { event, person: await listedPerson(claim, by) };
    const counting = before.filter((one) => !gone.has(one.event.data.principal));
    const wrong = (await byOperator(approver, who)) ?? (await twice(approver, counting)) ?? (await misnamed(approver));
    if (wrong !== undefined) findings.push(wrong);
    if (!gone.has(event.data.principal)) before.push(approver);
  }
  return findings;
}

async function untrusted({ event, claim }: SignedApproval, { trust, at }: ListedBy): Promise<Finding | undefined> {
  const known = await verifySignature(listedClaim(claim, trust, at, new Date(event.time)));
  if (known.ok) return undefined;
  const { gate } = event.data;
  if (known.code === 'not-then')
    return { ...finding('key-window', event.seq, `The approval of ${gate}: ${known.message}`), verdict: 'UNTRUSTED' };
  const then = at === undefined && known.code === 'unknown-key' && (await wasListed(claim, trust, event.time));
  return then
    ? { ...finding('key-window', event.seq, outOfWindow(gate, known.message, event.time)), verdict: 'UNTRUSTED' }
    : {
        ...finding('approval-untrusted', event.seq, `The approval of ${gate}: ${known.message}`),
        verdict: 'UNTRUSTED',
      };
}

async function wasListed(claim: Claim, trust: ListedBy['trust'], time: string): Promise<boolean> {
  return (await verifySignature(listedClaim(claim, trust, new Date(time)))).ok;
}

function outOfWindow(gate: string, why: string, time: string): string {
  return `The approval of ${gate}: ${why} It does for ${time}, when the record says that it was given; nothing that you trust says that it was given then: a time stamp over the sign-off would (--timestamp-authority).`;
}

async function byOperator(
  { event, person }: Approver,
  { signer, operator }: { signer: ListedPerson | undefined; operator: string | undefined },
): Promise<Finding | undefined> {
  const isSigner = signer !== undefined && (await isOnePerson(person, signer));
  if (!isSigner && !person.names.some((name) => name === operator)) return undefined;
  const { gate, principal, key } = event.data;
  const who = isSigner ? 'who signed the session off' : `${operator}, whose session it is`;
  return finding(
    'approval-by-operator',
    event.seq,
    `${gate} was approved as ${principal} with ${key}, and your list has that key as ${listed(person)}: ${who}.`,
  );
}

async function twice({ event, person }: Approver, before: readonly Approver[]): Promise<Finding | undefined> {
  const { gate, principal } = event.data;
  for (const other of before)
    if (await isOnePerson(person, other.person))
      return finding(
        'approval-twice',
        event.seq,
        `${gate} was approved as ${other.event.data.principal} and as ${principal}, and your list has both keys as ${listed(person)}.`,
      );
  return undefined;
}

/** Where nobody vouched for a key and no name was given, the fingerprint stands in the name's place and claims nothing. */
async function misnamed({ event, person }: Approver): Promise<Finding | undefined> {
  const { gate, principal, key, trust } = event.data;
  if (principal === key || (await person.isAs(principal))) return undefined;
  const found = finding(
    'approval-other-name',
    event.seq,
    `The record says that ${principal} approved ${gate}, and your list has the key ${key} as ${listed(person)}.`,
  );
  // Where no list was there the name is what the approver called themselves: user@host, as a rule. That is no forgery.
  return trust === null ? { ...found, verdict: 'UNTRUSTED' } : found;
}

function listed({ names }: ListedPerson): string {
  return names.join(', ') || 'a pattern';
}

function finding(code: string, line: number, message: string): Finding {
  return { verdict: 'INVALID', code, file: sessionFiles.journal, line, message };
}
