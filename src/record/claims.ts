import type { Claim, Trust as ListedIn } from '../signing/verify-signature.ts';
import type { Trust } from './check-signature.ts';

/** A signature to be checked with what the verifier has. */
export function claimBy(trust: Trust, signed: Pick<Claim, 'bytes' | 'signature' | 'namespace'>): Claim {
  const { env, answers } = trust;
  return { ...signed, env, ...(answers === undefined ? {} : { answers }) };
}

/** The same, held against the verifier's list. `at`: when the list has to know the key; left out, now. */
export function listedClaim(
  claim: Claim,
  { allowedSigners, revocation }: Trust & { allowedSigners: string },
  at?: Date,
): Claim & ListedIn {
  return {
    ...claim,
    allowedSignersPath: allowedSigners,
    ...(at === undefined ? {} : { at }),
    ...(revocation === undefined ? {} : { revokedPath: revocation }),
  };
}
