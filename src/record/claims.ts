import type { Claim, Trust as ListedIn } from '../signing/verify-signature.ts';
import type { Trust } from './checks/check-signature.ts';

/** A signature to be checked with what the verifier has. */
export function claimBy(trust: Trust, signed: Pick<Claim, 'bytes' | 'signature' | 'namespace'>): Claim {
  const { env, answers } = trust;
  return { ...signed, env, ...(answers === undefined ? {} : { answers }) };
}

/**
 * The same, held against the verifier's list. `at`: when the list has to know the key; left out, now. `saidAt`: when the record says that it was signed, where
 * the list has to know it for that too.
 */
export function listedClaim(
  claim: Claim,
  { allowedSigners, revocation }: Trust & { allowedSigners: string },
  at?: Date,
  saidAt?: Date,
): Claim & ListedIn {
  return {
    ...claim,
    allowedSignersPath: allowedSigners,
    ...(at === undefined ? {} : { at }),
    ...(saidAt === undefined ? {} : { saidAt }),
    ...(revocation === undefined ? {} : { revokedPath: revocation }),
  };
}

/** A time that somebody wrote into what they signed; undefined where it is none. */
export function timeSaid(text: string): Date | undefined {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
