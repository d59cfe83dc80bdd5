import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretsIn, secretsOf } from '../secrets/known.ts';
import type { Masker } from '../secrets/masker.ts';
import type { EventData } from '../session/events.ts';

type Kept = { token: string; environment: string | null; value: string; secret: boolean };
type Named = EventData<'values.filled'>['values'][number];

/** Values that the operator typed. They lie in `state/values.json` (0600); the record names secret ones by a salted commitment only. */
export type Vault = {
  keep(value: Kept): Named;
  /** Token → value for an environment: one given for it wins over one given for all. */
  valuesFor(environment: string | null): Map<string, string>;
};

export function openVault(stateFolder: string, masker: Masker): Vault {
  const path = join(stateFolder, valuesFile);
  let kept: Kept[] = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept[]) : [];
  for (const secret of kept.flatMap(secretsGiven)) masker.add(secret);
  return {
    keep(fresh) {
      for (const secret of secretsGiven(fresh)) masker.add(secret);
      kept = [...kept.filter((old) => old.token !== fresh.token || old.environment !== fresh.environment), fresh];
      writeFileSync(`${path}.new`, JSON.stringify(kept), { mode: 0o600 });
      renameSync(`${path}.new`, path);
      // An address with a password is as secret as the password, whatever its placeholder is called.
      return named({ ...fresh, secret: fresh.secret || masker.text(fresh.value) !== fresh.value });
    },
    valuesFor: (environment) =>
      new Map(
        [...kept]
          .filter((value) => value.environment === null || value.environment === environment)
          .sort((a, b) => Number(a.environment !== null) - Number(b.environment !== null))
          .map(({ token, value }) => [token, value]),
      ),
  };
}

/** Where the typed values lie in `state/`. */
export const valuesFile = 'values.json';

/** The middle of an address, `user:password@host`, is secret by its password alone: where it leads has to be seen before anything goes there. */
const amidAddress = /^[^\s/:@]*:[^\s/@]+@[^\s@]+$/;

function secretsGiven({ token, value, secret }: Kept): string[] {
  if (amidAddress.test(token) && amidAddress.test(value)) return secretsIn(`x://${value}`);
  return [...(secret ? [value] : []), ...secretsOf([[token, value]])];
}

function named({ token, environment, value, secret }: Kept): Named {
  if (secret) {
    const salt = randomBytes(16).toString('hex');
    return {
      token,
      environment,
      commitment: `${salt}:${createHash('sha256').update(`${salt}${value}`).digest('hex')}`,
    };
  }
  const file = fileFact(value);
  return { token, environment, value, ...(file ? { file } : {}) };
}

/** The digest binds a file by its bytes: a backup that was made again under the same name is another backup. */
function fileFact(path: string): Named['file'] {
  if (!path.startsWith('/') || !existsSync(path) || !statSync(path).isFile()) return undefined;
  return { path, bytes: statSync(path).size, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
}
