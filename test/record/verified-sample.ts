import { beforeAll } from 'vitest';
import type { Verdict } from '../../src/record/verdict.ts';
import { verifySession } from '../../src/record/verify-session.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { needs } from '../support/programs.ts';
import { type Change, type Sample, sampleSession } from './sample-session.ts';
import { spoiltCopy } from './spoil.ts';

/** One sealed sample for a test file, made before its tests where ssh-keygen is there. */
export function verifiedSample() {
  const keygen = needs('ssh-keygen', 'openssh-client');
  let made: Sample;
  beforeAll(async () => {
    if (!keygen.missing) made = await sampleSession();
  });
  /** As somebody says who has this list; an empty name stands for none. */
  const verify = (folder: string, allowedSigners = made.allowedSigners): Promise<Verdict> =>
    verifySession(folder, { env: process.env, ...(allowedSigners && { allowedSigners }) }, outcomeOf);
  return {
    keygen,
    sample: () => made,
    verify,
    /** The sample copied, so that a test may spoil it. */
    copy: () => spoiltCopy(made),
    async changed(change: Change, more = {}): Promise<Verdict> {
      const { folder, allowedSigners } = await sampleSession({ change, ...more });
      return verify(folder, allowedSigners);
    },
  };
}
