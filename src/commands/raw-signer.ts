import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignRaw } from '../record/exports/export-dsse.ts';
import type { Agent, Refusal } from '../signing/agent.ts';
import { generatedKeyFile } from '../signing/generate-key.ts';
import { homeKeys } from '../signing/keys.ts';
import { openPassingAgent, type PassingAgent } from '../signing/passing-agent.ts';
import { fingerprintOf, parsePublicKey } from '../signing/public-key.ts';
import { signRaw } from '../signing/sign-raw.ts';
import { configurationFolder } from './folders.ts';
import type { Io } from './io.ts';
import { keyOption } from './key-option.ts';

export type RawSigner = {
  sign: SignRaw;
  publicFile(fingerprint: string): string | undefined;
  close(): Promise<void>;
};

/**
 * Signs bytes as they are, which only an agent does: the operator's, or, where that does not have the key, one of our own for as long as it takes, into which
 * the key's file is put (`--key`, else one of `~/.ssh`, else the one that was made here). `close` ends that one; `publicFile` is where the public half of a key
 * lies, as far as a file here has it.
 */
export function openRawSigner(key: string | undefined, io: Io): RawSigner {
  const { env } = io;
  const agent: Agent | undefined = env.SSH_AUTH_SOCK ? { socket: env.SSH_AUTH_SOCK } : undefined;
  const named = keyOption(key, io);
  const made = generatedKeyFile(join(configurationFolder(env), 'key'));
  const files = [...(named ? [named] : []), ...homeKeys(env.HOME ?? '/'), made];
  const opened = new Map<string, PassingAgent>();

  const sign: SignRaw = async (fingerprint, bytes) => {
    const signed = await signRaw(opened.get(fingerprint)?.agent ?? agent, fingerprint, bytes);
    if (signed.ok || opened.has(fingerprint)) return signed;
    const path = fileOf(fingerprint, files);
    if (path === undefined) return named === undefined ? signed : notThat(named, fingerprint);
    const own = await openPassingAgent(path, { env, inTerminal: process.stdin.isTTY });
    if (!own.ok) return own;
    opened.set(fingerprint, own);
    return signRaw(own.agent, fingerprint, bytes);
  };

  return {
    sign,
    publicFile: (fingerprint) => {
      const path = fileOf(fingerprint, files);
      return path && `${path}.pub`;
    },
    close: async () => {
      for (const one of opened.values()) await one.close();
    },
  };
}

/** Who names a key is told why that one does not do, and not that they may name one. */
function notThat(named: string, fingerprint: string): Refusal {
  const path = named.replace(/\.pub$/, '');
  const [why, fix] = existsSync(`${path}.pub`)
    ? [`is ${fingerprintAt(`${path}.pub`) ?? 'no key that can be read'}`, 'Name the file of that key with --key']
    : [`has no ${path}.pub beside it, which says which key it is`, `Make it: ssh-keygen -y -f ${path} > ${path}.pub`];
  return {
    ok: false,
    why: `${path} ${why}; this has to be signed with ${fingerprint}, the key that the record names.`,
    fix: `${fix}; or add that key to your ssh-agent.`,
  };
}

function fileOf(fingerprint: string, paths: readonly string[]): string | undefined {
  return paths
    .map((path) => path.replace(/\.pub$/, ''))
    .find((path) => existsSync(`${path}.pub`) && fingerprintAt(`${path}.pub`) === fingerprint);
}

function fingerprintAt(path: string): string | undefined {
  const key = parsePublicKey(readFileSync(path, 'utf8'));
  return key && fingerprintOf(key.blob);
}
