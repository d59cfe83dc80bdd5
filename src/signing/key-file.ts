import { readFileSync } from 'node:fs';
import type { Refusal } from './agent.ts';
import { fingerprintOf, type PublicKey, parsePublicKey } from './public-key.ts';
import { keyTrouble, signWithFile } from './sign-with-file.ts';
import { type KeySource, type SigningKey, signingKey } from './signing-key.ts';
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
  const key = signingKey(source, read, env, (bytes, namespace, person) =>
    signWithFile({ path: signs, fingerprint: fingerprintOf(read.blob), bytes, namespace, env, person }),
  );
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
  const result = await sshKeygen(['-y', '-f', path], { env });
  if (result.status === 'missing') return { ok: false, ...noKeygen };
  const key = result.status === 'done' ? parsePublicKey(result.output) : undefined;
  return key ?? withoutPublicHalf(path, result.said);
}

/** One call of ssh-keygen asks for its passphrase once and for all: only the private half is locked. */
function withoutPublicHalf(path: string, said: string): Refusal {
  const trouble = keyTrouble(path, said);
  if (!/passphrase/.test(said)) return trouble;
  const why = `The key ${path} has a passphrase, and its public half ${path}.pub is not there.`;
  return { ok: false, why, fix: `Make it, once: \`ssh-keygen -y -f ${path} > ${path}.pub\`` };
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
