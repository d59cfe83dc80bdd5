import { listedSigner } from '../record/checks/listed-people.ts';
import type { Verdict } from '../record/verdict.ts';
import { NotAsked } from '../signing/ask-list.ts';
import { type FoundTrust, liesIn } from './find-trust.ts';

/**
 * A list that the operator of the session changed last, or that nobody has committed, cannot vouch for that operator, under whichever of the names that it
 * gives them. That the name in a commit is right is for who keeps the repository.
 */
export async function holdListAgainst(
  verdict: Verdict,
  {
    folder,
    trust,
    env,
    signedAt,
  }: {
    folder: string;
    trust: FoundTrust | undefined;
    env: Record<string, string | undefined>;
    /** When the list has to know who signed, where that is not now. */
    signedAt: Date | undefined;
  },
): Promise<Verdict> {
  if (verdict.verdict !== 'VALID' || trust?.lastChange === undefined) return verdict;
  const { lastChange, path } = trust;
  const untrusted = (code: string, message: string): Verdict => ({ ...verdict, verdict: 'UNTRUSTED', code, message });
  if (lastChange === null)
    return untrusted('list-not-committed', `The record is sound, but ${path} is not as it was committed.`);
  const { facts } = verdict;
  const known = new Set([facts.operator, facts.signer?.principal].map((name) => name?.toLowerCase()));
  const at = signedAt === undefined ? {} : { at: signedAt };
  try {
    const signer = await listedSigner({ folder }, { trust: { env, allowedSigners: path }, ...at });
    for (const by of lastChange.by)
      if (known.has(by.toLowerCase()) || (await signer?.isAs(by)))
        return untrusted(
          'list-by-operator',
          `The record is sound, but ${by}, whose session it is, changed the list of trusted keys last. Give your own: --allowed-signers`,
        );
    return { ...verdict, notProvable: [...verdict.notProvable, anybodysName] };
  } catch (cause) {
    if (!(cause instanceof NotAsked)) throw cause;
    return untrusted('no-ssh-keygen', cause.message);
  }
}

const anybodysName = 'Who changed the list of trusted keys last: a commit has the name that its author typed.';

/** A repository that came with the record can hold any list, committed by anybody whose name was typed. */
export function besideList(trust: FoundTrust | undefined, place: string): string[] {
  const { workTree } = trust ?? {};
  if (workTree === undefined || !liesIn(place, workTree)) return [];
  return [
    `That the list is not from whoever handed this record over: both lie in ${workTree}. Your own, from elsewhere, decides: --allowed-signers`,
  ];
}
