import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Agent, listAgentKeys, type Refusal } from './agent.ts';
import { generateKey } from './generate-key.ts';
import { keyFromFile } from './key-file.ts';
import { type PublicKey, parsePublicKey } from './public-key.ts';
import { agentKey, type KeySource, type SigningKey } from './signing-key.ts';
import type { Environment } from './ssh-keygen.ts';

/** Where to look for the operator's key. */
export type KeyPlaces = {
  /** A path from `--key` or the configuration; with it, nothing else is tried. */
  readonly explicit?: string | undefined;
  /** git's user.signingkey where gpg.format is ssh: a path, or a public key. */
  readonly git?: string | undefined;
  /** `SSH_AUTH_SOCK`. */
  readonly agentSocket?: string | undefined;
  readonly home: string;
  /** The folder for a key of our own, made when there is no other; left out, none is made. */
  readonly generateIn?: string | undefined;
  readonly env: Environment;
};

/** A key, and a sentence for every place that was passed over on the way to it. */
export type FoundKey = { readonly ok: true; readonly key: SigningKey; readonly passedOver: readonly string[] };

/**
 * The operator's key: the explicit one → git's → the first in the agent → `~/.ssh/id_ed25519`, `id_ecdsa`, `id_rsa` → one of our own.
 * An explicit key that cannot be used is a refusal; of the others, each that cannot be used is passed over with a sentence.
 */
export async function findSigningKey(places: KeyPlaces): Promise<FoundKey | Refusal> {
  const { explicit, git, agentSocket, home, generateIn, env } = places;
  const agent = agentSocket ? { socket: agentSocket } : undefined;
  const held = await agentKeys(agent);
  const passedOver: string[] = held.ok ? [] : [`${held.why} ${held.fix}`];
  const lookup: Lookup = { agent, keys: held.ok ? held.keys : [], env };
  if (explicit) {
    const result = await keyNamed(explicit, 'flag', lookup);
    return result.ok ? { ...result, passedOver } : result;
  }
  const [first] = lookup.keys;
  const attempts: (() => Promise<{ ok: true; key: SigningKey } | Refusal>)[] = [
    ...(git ? [() => keyNamed(expandHome(git, home), 'git' as const, lookup)] : []),
    ...(agent && first ? [async () => ({ ok: true as const, key: agentKey('agent', agent, first, env) })] : []),
    ...homeKeys(home).map((path) => () => keyNamed(path, 'home', lookup)),
    ...(generateIn ? [() => generateKey(generateIn, env)] : []),
  ];
  for (const attempt of attempts) {
    const result = await attempt();
    if (result.ok) return { ...result, passedOver };
    passedOver.push(`${result.why} ${result.fix}`);
  }
  return noKey(passedOver);
}

type Lookup = { readonly agent: Agent | undefined; readonly keys: readonly PublicKey[]; readonly env: Environment };

async function agentKeys(agent: Agent | undefined): Promise<{ ok: true; keys: PublicKey[] } | Refusal> {
  if (agent === undefined) return { ok: true, keys: [] };
  const listed = await listAgentKeys(agent);
  // A certificate needs its key beside it; ssh-keygen signs with those.
  return listed.ok ? { ok: true, keys: listed.keys.filter(({ type }) => !type.includes('-cert-')) } : listed;
}

/** The key with this path or public key. One the agent holds is used through it, so that nobody is asked for a passphrase. */
async function keyNamed(
  name: string,
  source: KeySource,
  { agent, keys, env }: Lookup,
): Promise<{ ok: true; key: SigningKey } | Refusal> {
  const literal = parsePublicKey(name);
  const fromFile = literal === undefined ? await keyFromFile(name, source, env) : undefined;
  const wanted = literal ?? fromFile?.publicKey;
  const held = wanted && keys.find(({ blob }) => blob.equals(wanted.blob));
  if (agent && wanted && held)
    return { ok: true, key: agentKey(source, agent, { ...held, comment: wanted.comment }, env) };
  return fromFile?.signing ?? notHeld(name);
}

function notHeld(name: string): Refusal {
  return {
    ok: false,
    why: `The key ${name.slice(0, 60)} is not in the ssh-agent.`,
    fix: 'Add it with `ssh-add FILE`, or name the file of the private key with --key.',
  };
}

function homeKeys(home: string): string[] {
  const paths = ['id_ed25519', 'id_ecdsa', 'id_rsa'].map((name) => join(home, '.ssh', name));
  return paths.filter((path) => existsSync(path));
}

function expandHome(path: string, home: string): string {
  return path.startsWith('~/') ? join(home, path.slice(2)) : path;
}

function noKey(passedOver: readonly string[]): Refusal {
  return {
    ok: false,
    why: ['There is no key to sign with.', ...passedOver].join(' '),
    fix: 'Make one with `ssh-keygen -t ed25519`, or name one with --key.',
  };
}
