import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from './agent.ts';
import { keyFromFile } from './key-file.ts';
import { fingerprintOf, parsePublicKey } from './public-key.ts';
import type { SigningKey } from './signing-key.ts';
import { type Environment, noKeygen, sshKeygen } from './ssh-keygen.ts';

/** The Ed25519 key of our own in this folder, made at the first time, without a passphrase. Nobody trusts it until it is listed. */
export async function generateKey(folder: string, env: Environment): Promise<{ ok: true; key: SigningKey } | Refusal> {
  const path = generatedKeyFile(folder);
  if (!existsSync(path)) {
    const trouble = makeFolder(folder) ?? (await make(path, env));
    if (trouble !== undefined) return trouble;
  }
  return (await keyFromFile(path, 'generated', env)).signing;
}

/** `SHA256:…` of the key of our own in this folder; undefined where none was made. */
export function generatedFingerprint(folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined;
  try {
    const key = parsePublicKey(readFileSync(`${generatedKeyFile(folder)}.pub`, 'utf8'));
    return key && fingerprintOf(key.blob);
  } catch {
    // None was made yet.
    return undefined;
  }
}

/** The file of the key of our own in this folder, be it there or not yet. */
export function generatedKeyFile(folder: string): string {
  return join(folder, 'id_ed25519');
}

function makeFolder(folder: string): Refusal | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return undefined;
  } catch (cause) {
    return cannotMake(folder, cause instanceof Error ? cause.message : String(cause));
  }
}

async function make(path: string, env: Environment): Promise<Refusal | undefined> {
  const args = ['-q', '-t', 'ed25519', '-N', '', '-C', 'deploy-assist', '-f', path];
  const result = await sshKeygen(args, { env });
  if (result.status === 'missing') return { ok: false, ...noKeygen };
  return result.status === 'failed' ? cannotMake(path, result.said) : undefined;
}

function cannotMake(path: string, why: string): Refusal {
  return { ok: false, why: `No key could be made at ${path} (${why}).`, fix: 'Name a key of yours with --key.' };
}
