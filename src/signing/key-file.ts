import { readFileSync } from 'node:fs';
import type { Refusal } from './agent.ts';
import { type PublicKey, parsePublicKey } from './public-key.ts';
import { type KeySource, type Signed, type SigningKey, signingKey, touchLimitMs } from './signing-key.ts';
import { type Environment, noKeygen, sshKeygen } from './ssh-keygen.ts';

/** What a key file gives: its public key where it can be read, and a key that signs with ssh-keygen or why there is none. */
export type KeyFile = {
  readonly publicKey: PublicKey | undefined;
  readonly signing: { readonly ok: true; readonly key: SigningKey } | Refusal;
};

/** The key in a file, given the path of its private half, its public half or its certificate. Only ssh-keygen ever reads a private key. */
export async function keyFromFile(path: string, source: KeySource, env: Environment): Promise<KeyFile> {
  const privatePath = path.replace(/(?:-cert)?\.pub$/, '');
  // ssh-keygen signs with a certificate where it is told the certificate's own path.
  const signs = path.endsWith('-cert.pub') ? path : privatePath;
  const read = readPublic(path.endsWith('.pub') ? path : `${path}.pub`) ?? (await derivePublic(privatePath, env));
  if ('why' in read) return { publicKey: undefined, signing: read };
  const unreadable = whyUnreadable(privatePath);
  if (unreadable !== undefined) return { publicKey: read, signing: unreadable };
  const key = signingKey(source, read, env, (bytes, namespace) => signWithFile(signs, bytes, namespace, env));
  return { publicKey: read, signing: { ok: true, key } };
}

function readPublic(path: string): PublicKey | undefined {
  try {
    return parsePublicKey(readFileSync(path, 'utf8'));
  } catch {
    // Without the public half, ssh-keygen is asked for it.
    return undefined;
  }
}

async function derivePublic(path: string, env: Environment): Promise<PublicKey | Refusal> {
  const unreadable = whyUnreadable(path);
  if (unreadable !== undefined) return unreadable;
  const result = await sshKeygen(['-y', '-f', path], { env, limitMs: touchLimitMs });
  if (result.status === 'missing') return { ok: false, ...noKeygen };
  const key = result.status === 'done' ? parsePublicKey(result.output) : undefined;
  return key ?? refusal(path, result.said);
}

function whyUnreadable(path: string): Refusal | undefined {
  try {
    readFileSync(path);
    return undefined;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, why: `The key ${path} cannot be read (${why}).`, fix: 'Name another key with --key.' };
  }
}

async function signWithFile(path: string, bytes: Uint8Array, namespace: string, env: Environment): Promise<Signed> {
  const args = ['-Y', 'sign', '-f', path, '-n', namespace];
  const result = await sshKeygen(args, { input: bytes, env, limitMs: touchLimitMs });
  if (result.status === 'missing') return { ok: false, ...noKeygen };
  return result.status === 'done' ? { ok: true, armored: result.output } : refusal(path, result.said);
}

/** What ssh-keygen says, and what to make of it. The first that fits counts. */
const troubles: readonly { said: RegExp; why: (path: string) => string; fix: (path: string) => string }[] = [
  {
    said: /passphrase/i,
    why: (path) => `The key ${path} has a passphrase, and none or a wrong one was given.`,
    fix: (path) => `Put it into an ssh-agent with \`ssh-add ${path}\`, then try again.`,
  },
  {
    said: /too open|UNPROTECTED/,
    why: (path) => `The key ${path} can be read by others, so ssh-keygen does not use it.`,
    fix: (path) => `Run \`chmod 600 ${path}\`; if others may have copied the key, make a new one.`,
  },
];

function refusal(path: string, said: string): Refusal {
  const trouble = troubles.find((known) => known.said.test(said));
  if (trouble !== undefined) return { ok: false, why: trouble.why(path), fix: trouble.fix(path) };
  const lastLine = said.split('\n').at(-1) ?? '';
  return {
    ok: false,
    why: `ssh-keygen could not use the key ${path} (${lastLine || 'it gave no reason'}).`,
    fix: `Try \`ssh-keygen -y -f ${path}\` by hand, or name another key with --key.`,
  };
}
