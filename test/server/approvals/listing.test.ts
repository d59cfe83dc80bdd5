import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listWithout } from '../../../src/server/approvals/listing.ts';
import { signerOf } from '../../../src/server/sealing/signer.ts';
import { makeKey } from '../../signing/surroundings.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { needs } from '../../support/programs.ts';
import { aStart } from '../../support/start.ts';

const git = needs('git', 'git');
const keygen = needs('ssh-keygen', 'openssh-client');
const mine = 'ssh-ed25519 AAAAmine';
const env = { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder(), GIT_CONFIG_NOSYSTEM: '1' };

/** A repository with this list of trusted keys. */
function repositoryWith(list?: string): { root: string; path: string } {
  const root = temporaryFolder();
  execFileSync('git', ['init', '-q', root]);
  mkdirSync(join(root, '.deploy-assist'));
  const path = join(root, '.deploy-assist', 'allowed_signers');
  if (list !== undefined) writeFileSync(path, list);
  return { root, path };
}

describe.skipIf(git.missing || keygen.missing)(`the list of trusted keys here${git.note}${keygen.note}`, () => {
  test('is named where it does not have a key, and not where it has it or there is none', async () => {
    const without = async (list?: string) => {
      const { root, path } = repositoryWith(list);
      return (await listWithout({ root, env }, mine)) === path;
    };
    expect(await without('bob@example.com ssh-ed25519 AAAAbob\n')).toBe(true);
    expect(await without(`bob@example.com ssh-ed25519 AAAAbob\nann@example.com ${mine}\n`)).toBe(false);
    expect(await without('*@example.com cert-authority ssh-ed25519 AAAAca\n')).toBe(false);
    expect(await without()).toBe(false);
  });

  test('that lost a key since is told to whoever is about to sign, with the line that it lacks', async () => {
    const { root, path } = repositoryWith('bob@example.com ssh-ed25519 AAAAbob\n');
    const start = aStart({ root, key: makeKey(temporaryFolder(), 'id'), env: { ...env, EMAIL: 'ann@example.com' } });
    const signer = await signerOf(start, {}, null);
    expect(signer).toMatchObject({ trusted: false, fix: expect.stringContaining(`${path} lists the trusted keys`) });
    expect(signer.fix).toMatch(/UNTRUSTED.*ann@example\.com namespaces="\S+" ssh-ed25519 /);
  });
});
