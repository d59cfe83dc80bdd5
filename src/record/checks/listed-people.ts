import { NotAsked } from '../../signing/ask-list.ts';
import { listedPrincipals } from '../../signing/listed-names.ts';
import { type Claim, verifySignature } from '../../signing/verify-signature.ts';
import { listedClaim } from '../claims.ts';
import type { ReadSession } from '../read-session.ts';
import { sealClaim } from '../seal-claim.ts';
import type { Trust } from './check-signature.ts';

/** Somebody as the verifier's own list knows their key. `names`: those that it gives, without patterns; `isAs` asks it about one more. */
export type ListedPerson = {
  readonly names: readonly string[];
  readonly hasPattern: boolean;
  readonly isAs: (name: string) => Promise<boolean>;
};

/** The list that the verifier gave, and the time at which it has to know a key; left out, now. */
export type ListedBy = { readonly trust: Trust & { allowedSigners: string }; readonly at?: Date };

/**
 * Whose signature it is by the verifier's list. A key can have several names there: on one line, on several, or in a certificate. A pattern is
 * nobody's name: two keys below `*@example.org` can be two persons'. Throws `NotAsked`.
 */
export async function listedPerson(claim: Claim, { trust, at }: ListedBy): Promise<ListedPerson> {
  const { revocation: _, ...list } = trust;
  const asked = listedClaim(claim, list, at);
  const found = await listedPrincipals(asked);
  const isAs = async (principal: string) => {
    const judged = await verifySignature({ ...asked, principal });
    // No answer is no: two keys would be two persons.
    if (!judged.ok && judged.code === 'no-ssh-keygen') throw new NotAsked(judged.message);
    return judged.ok;
  };
  return { names: found.filter((name) => !isPattern(name)), hasPattern: found.some(isPattern), isAs };
}

/** Whether the list has the two as one person: a name that it gives to both. */
export async function isOnePerson(one: ListedPerson, other: ListedPerson): Promise<boolean> {
  if (one.names.some((name) => other.names.includes(name))) return true;
  // A key that the list has below a pattern can be somebody by a name of the other's, too.
  return (await isNamedAs(one, other.names)) || (await isNamedAs(other, one.names));
}

/** Whether the list has a person below one of these names. One whom it has below a pattern could be anybody of it, so that asking says nothing. */
async function isNamedAs({ hasPattern, isAs }: ListedPerson, names: readonly string[]): Promise<boolean> {
  if (hasPattern) return false;
  for (const name of names) if (await isAs(name)) return true;
  return false;
}

/** Who signed the session off by the verifier's list; undefined where nobody did. */
export async function listedSigner(read: Pick<ReadSession, 'folder'>, by: ListedBy): Promise<ListedPerson | undefined> {
  const claim = sealClaim(read, by.trust);
  return claim && listedPerson(claim, by);
}

/** Whether what stands in a list in the place of a name fits several. */
export function isPattern(name: string): boolean {
  return /[*?!]/.test(name);
}
