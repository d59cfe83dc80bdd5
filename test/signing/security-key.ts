import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/folder.ts';
import { type Need, needs, onPath } from '../support/programs.ts';

/** What these tests need besides OpenSSH. */
export const needsCompiler: Need = needs('cc', 'gcc');

/**
 * A security key of software, as a library that OpenSSH's own helper loads (`SSH_SK_PROVIDER`), compiled anew.
 * `env`: with a PIN, where there is one, and the file that touches it.
 */
export function aSecurityKey(pin?: string): {
  env: Record<string, string>;
  /** Makes a key pair on it, and gives the path of its private half. */
  makeKey(folder: string, name: string): string;
} {
  const folder = temporaryFolder();
  const library = join(folder, 'security-key.so');
  const source = fileURLToPath(new URL('./security-key.c', import.meta.url));
  const compiled = spawnSync('cc', ['-shared', '-fPIC', '-o', library, source, '-l:libcrypto.so.3'], {
    encoding: 'utf8',
  });
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  const env = { SSH_SK_PROVIDER: library, ...(pin ? { TEST_KEY_PIN: pin } : {}) };
  return {
    env,
    makeKey: (place, name) => {
      const path = join(place, name);
      const verified = pin ? ['-O', 'verify-required'] : [];
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519-sk', ...verified, '-N', '', '-C', `${name}@test`, '-f', path], {
        env: { ...process.env, SSH_SK_PROVIDER: library },
        stdio: 'ignore',
      });
      return path;
    },
  };
}

/** Debian has it beside its client, other systems need not. */
export const hasHelper = onPath('ssh-sk-helper', '/usr/lib/openssh:/usr/libexec:/usr/libexec/openssh') !== undefined;
