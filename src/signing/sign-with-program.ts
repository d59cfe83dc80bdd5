import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Refusal } from './agent.ts';
import { type PublicKey, publicKeyText } from './public-key.ts';
import { patiently, touchLimitMs } from './sign-patiently.ts';
import { type SigningKey, signingKey } from './signing-key.ts';
import { type Environment, type KeygenResult, sshProgram } from './ssh-keygen.ts';

/**
 * A key that only git's gpg.ssh.program signs with: one with the words of ssh-keygen, which may ask somebody in a window of its own. It is called as git
 * calls it, with a file to sign and the key's; it writes the signature beside the first.
 * @param path the file that git's settings name; left out, they have the key itself
 */
export function programKey(program: string, key: PublicKey, env: Environment, path?: string): SigningKey {
  return signingKey('git', key, env, (bytes, namespace, person) =>
    patiently(key, person, async (stop) => {
      const folder = await mkdtemp(join(tmpdir(), 'deploy-assist-'));
      try {
        const [text, literal] = [join(folder, 'text'), join(folder, 'key.pub')];
        await writeFile(text, bytes, { mode: 0o600 });
        if (path === undefined) await writeFile(literal, `${publicKeyText(key)}\n`);
        // -U: what is named is a public key, and the private one is somewhere else.
        const words = ['-Y', 'sign', '-n', namespace, '-f', ...(path === undefined ? [literal, '-U'] : [path]), text];
        const result = await sshProgram(program, words, { env, limitMs: touchLimitMs, stop });
        if (result.status !== 'done') return refusal(program, whyNot(result));
        return { ok: true as const, armored: await readFile(`${text}.sig`, 'latin1') };
      } catch (cause) {
        return refusal(program, cause instanceof Error ? cause.message : String(cause));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }),
  );
}

function whyNot(result: Exclude<KeygenResult, { status: 'done' }>): string {
  if (result.status === 'missing') return 'it is not there';
  return result.said.split('\n').at(-1) || 'it gave no reason';
}

function refusal(program: string, why: string): Refusal {
  return {
    ok: false,
    why: `The program that git signs with, ${program} (gpg.ssh.program), gave no signature: ${why}.`,
    fix: 'Look whether `git commit -S` works; or point SSH_AUTH_SOCK at the agent that has the key, or name a key file with --key.',
  };
}
