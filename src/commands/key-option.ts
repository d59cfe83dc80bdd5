import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parsePublicKey } from '../signing/public-key.ts';
import { exitCodes, type Io, UserError } from './io.ts';

/**
 * What `--key` names: a public key that the agent holds, or a file, from where the command stands: a session server stands elsewhere, and signs hours
 * later. Throws `UserError` where there is no such file. Undefined where nothing was said.
 */
export function keyOption(key: string | undefined, { cwd, env }: Pick<Io, 'cwd' | 'env'>): string | undefined {
  if (!key || parsePublicKey(key) !== undefined) return key || undefined;
  const path = key.startsWith('~/') ? join(env['HOME'] || homedir(), key.slice(2)) : resolve(cwd, key);
  if (existsSync(path)) return path;
  throw new UserError(`There is no key at ${path}.`, {
    fix: 'Name the file of an SSH key with --key, or a public key that your ssh-agent holds.',
    exitCode: exitCodes.usage,
  });
}
