import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Agent, listAgentKeys, type Refusal } from './agent.ts';
import { generatedFingerprint, generateKey } from './generate-key.ts';
import { keyFromFile } from './key-file.ts';
import { fingerprintOf, type PublicKey, parsePublicKey, readCertificate } from './public-key.ts';
import { programKey } from './sign-with-program.ts';
import { agentKey, type KeySource, type SigningKey } from './signing-key.ts';
import type { Environment } from './ssh-keygen.ts';

/** Where to look for the operator's key. */
export type KeyPlaces = {
  /** A path from `--key` or the configuration; with it, nothing else is tried. */
  readonly explicit?: string | undefined;
  /** git's user.signingkey where gpg.format is ssh: a path, or a public key. */
  readonly git?: string | undefined;
  /** git's gpg.ssh.program, for a key of git's that no agent holds. */
  readonly gitProgram?: string | undefined;
  /** `SSH_AUTH_SOCK`. */
  readonly agentSocket?: string | undefined;
  readonly home: string;
  /** The folder for a key of our own, made when there is no other; left out, none is made. */
  readonly generateIn?: string | undefined;
  /** `SHA256:…` of the key that the session was opened with, which is looked for in all places before another is taken. */
  readonly opened?: string | undefined;
  readonly env: Environment;
};

/** A key, and a sentence for every place that was passed over on the way to it. */
export type FoundKey = { readonly ok: true; readonly key: SigningKey; readonly passedOver: readonly string[] };

type Attempt = () => Promise<{ ok: true; key: SigningKey } | Refusal>;

/**
 * The operator's key: the explicit one → git's → the first in the agent → `~/.ssh/id_ed25519`, `id_ecdsa`, `id_rsa` → one of our own.
 * An explicit key that cannot be used is a refusal; of the others, each that cannot be used is passed over with a sentence. In the place of the key
 * that a session was opened with only one that the operator brings is taken, by git's settings or their agent: a record that is not signed can
 * still be signed, and one that some other key of the machine signed cannot.
 */
export async function findSigningKey(places: KeyPlaces): Promise<FoundKey | Refusal> {
  const { explicit, agentSocket, generateIn, env } = places;
  const agent = agentSocket ? { socket: agentSocket } : undefined;
  const held = await agentKeys(agent);
  const passedOver: string[] = held.ok ? emptyAgent(agent, held.keys) : [`${held.why} ${held.fix}`];
  // An agent that does not answer would keep ssh-keygen waiting, too.
  const quiet = held.ok ? env : { ...env, SSH_AUTH_SOCK: undefined };
  const lookup: Lookup = { agent, keys: held.ok ? held.keys : [], env: quiet };
  if (explicit) {
    const result = await keyNamed(explicit, 'flag', lookup);
    return result.ok ? { ...result, passedOver } : result;
  }
  const opened = places.opened === generatedFingerprint(generateIn) ? undefined : places.opened;
  const others: SigningKey[] = [];
  for (const attempt of attemptsFor(places, lookup, opened)) {
    const result = await attempt();
    if (!result.ok) passedOver.push(`${result.why} ${result.fix}`);
    else if (opened === undefined || result.key.fingerprint === opened) return { ...result, passedOver };
    else others.push(result.key);
  }
  if (opened === undefined) return noKey(passedOver);
  const brought = others.find(({ source }) => source === 'git' || source === 'agent');
  return brought ? { ok: true, key: brought, passedOver } : openedKeyAway(opened, passedOver);
}

function attemptsFor(
  { git, gitProgram, home, generateIn }: KeyPlaces,
  lookup: Lookup,
  opened: string | undefined,
): Attempt[] {
  const { agent, keys, env } = lookup;
  const first = keys.find(({ blob }) => fingerprintOf(blob) === opened) ?? keys[0];
  return [
    ...(git ? [() => keyNamed(expandHome(git, home), 'git' as const, { ...lookup, program: gitProgram })] : []),
    ...(agent && first ? [async () => ({ ok: true as const, key: agentKey('agent', agent, first, env) })] : []),
    ...homeKeys(home).map((path) => () => keyNamed(path, 'home', lookup)),
    ...(generateIn && opened === undefined ? [() => generateKey(generateIn, env)] : []),
  ];
}

/** One that is locked says the same as one without keys. */
function emptyAgent(agent: Agent | undefined, keys: readonly PublicKey[]): string[] {
  if (agent === undefined || keys.length > 0) return [];
  return [`The ssh-agent at ${agent.socket} shows no keys: it is empty, or locked. \`ssh-add -X\` opens a locked one.`];
}

function openedKeyAway(opened: string, passedOver: readonly string[]): Refusal {
  return {
    ok: false,
    why: [`The key that this session was opened with, ${opened}, is not at hand.`, ...passedOver].join(' '),
    fix: 'Bring it: add it to your ssh-agent (`ssh-add FILE`), or come with the agent that has it. To sign with another key, name it: --key FILE.',
  };
}

type Lookup = {
  readonly agent: Agent | undefined;
  readonly keys: readonly PublicKey[];
  readonly env: Environment;
  /** What signs with a key that the agent does not hold. */
  readonly program?: string | undefined;
};

async function agentKeys(agent: Agent | undefined): Promise<{ ok: true; keys: PublicKey[] } | Refusal> {
  if (agent === undefined) return { ok: true, keys: [] };
  const listed = await listAgentKeys(agent);
  if (!listed.ok) return listed;
  // Of a key with a certificate an agent has both. A list of keys knows it without, so the certificate comes after all keys.
  const isCertificate = ({ type }: PublicKey) => type.includes('-cert-');
  return {
    ok: true,
    keys: listed.keys.toSorted((one, other) => Number(isCertificate(one)) - Number(isCertificate(other))),
  };
}

/** The key with this path or public key. One the agent holds is used through it, so that nobody is asked for a passphrase. */
async function keyNamed(
  name: string,
  source: KeySource,
  { agent, keys, env, program }: Lookup,
): Promise<{ ok: true; key: SigningKey } | Refusal> {
  const literal = parsePublicKey(name);
  const fromFile = literal === undefined ? await keyFromFile(name, source, env) : undefined;
  const wanted = literal ?? fromFile?.publicKey;
  const held = wanted && heldFor(wanted, keys);
  if (agent && wanted && held) return { ok: true, key: agentKey(source, agent, held, env, wanted) };
  if (program && wanted) return { ok: true, key: programKey(program, wanted, env, literal ? undefined : name) };
  return fromFile?.signing ?? notHeld(name);
}

/** What the agent signs with for this key: of a certificate also the bare key, which makes the same signature. */
function heldFor({ blob }: PublicKey, keys: readonly PublicKey[]): PublicKey | undefined {
  const bare = readCertificate(blob)?.key;
  return keys.find((key) => key.blob.equals(blob)) ?? (bare && keys.find((key) => key.blob.equals(bare)));
}

function notHeld(name: string): Refusal {
  return {
    ok: false,
    why: `The key ${name.slice(0, 60)} is not in the ssh-agent.`,
    fix: 'Add it with `ssh-add FILE`, or name the file of the private key with --key.',
  };
}

/** The keys that `~/.ssh` has under their usual names, as paths. */
export function homeKeys(home: string): string[] {
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
