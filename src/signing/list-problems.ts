import { randomBytes } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import { parsePublicKey } from './public-key.ts';
import { type Environment, sshKeygen, withPrivateFile } from './ssh-keygen.ts';
import { encodeSshSignature } from './sshsig.ts';
import { sshString } from './wire.ts';

/** A line of a list of keys that counts for nothing or for another name, from 1 (0: the file as a whole); why, without its subject, and what to do. */
export type ListProblem = { line: number; problem: string; fix: string };

/**
 * The lines of an allowed_signers file that ssh-keygen passes over, which is how somebody's key can be missing from a list that has it. ssh-keygen names them
 * itself while it looks for a key that no list has. Never throws; where it cannot be asked, nothing is known.
 * @param bytes the beginning of the file
 * @param scratch where the file goes that only ssh-keygen reads; left out, where temporary files go
 */
export async function allowedSignersProblems(
  path: string,
  bytes: Uint8Array,
  env: Environment,
  scratch?: string,
): Promise<ListProblem[]> {
  const whole = ofTheFile(Buffer.from(bytes));
  if (whole !== undefined) return [whole];
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const passedOver = await passedOverBy(path, env, scratch);
  return passedOver.flatMap(({ line, why }) => {
    const text = lines[line - 1];
    // An empty line in the middle is reported as one without a key.
    return text?.trim() === '' ? [] : [{ line, ...lineProblem(text ?? '', why) }];
  });
}

/**
 * The first thing that makes ssh-keygen take every key for a revoked one, since it cannot read a list of them: a line that is no public key.
 * @param bytes the whole file
 */
export async function revocationProblem(
  path: string,
  bytes: Uint8Array,
  env: Environment,
): Promise<ListProblem | undefined> {
  const text = Buffer.from(bytes).toString('latin1');
  if (text.startsWith('SSHKRL\n\0')) {
    const listed = await sshKeygen(['-Q', '-l', '-f', path], { env });
    return listed.status === 'failed'
      ? { line: 0, problem: 'is a KRL that ssh-keygen cannot read', fix: again }
      : undefined;
  }
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]+/, ''));
  const at = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !isKeyLine(line));
  if (at < 0) return undefined;
  // It knows an empty line by its line feed alone.
  if (lines[at] === '\r') return { line: at + 1, problem: 'is empty but for the line end of Windows', fix: utf8 };
  return {
    line: at + 1,
    problem: 'is no public key',
    fix: 'Each line is a public key as in a .pub file, without names or options before it; or the file is a KRL.',
  };
}

/** As ssh-keygen reads one, which knows more blanks than a .pub file has, and no `key::`. */
function isKeyLine(line: string): boolean {
  const [, type = '', base64] = /^(\S+)[ \t]+(\S+)/.exec(line) ?? [];
  return knownType.test(type) && parsePublicKey(`${type} ${base64}`) !== undefined;
}

const knownType =
  /^(?:ssh-(?:ed25519|rsa|dss)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256))(?:-cert-v01)?(?:@openssh\.com)?$/;

/** The beginning of a file that is read for its problems; what follows is ssh-keygen's alone. */
export function beginningOf(file: number): Buffer {
  try {
    const bytes = Buffer.alloc(1024 * 1024);
    const length = readSync(file, bytes);
    // A line that is cut off says nothing.
    return bytes.subarray(0, length < bytes.length ? length : bytes.lastIndexOf(0x0a) + 1);
  } finally {
    closeSync(file);
  }
}

const again = 'Copy it again from where it is kept.';
const utf8 = 'Save it as UTF-8 without a byte order mark, with line ends of Unix.';

function ofTheFile(bytes: Buffer): ListProblem | undefined {
  const text = bytes.toString('latin1');
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text))
    return { line: 0, problem: 'is UTF-16, of which ssh-keygen reads nothing', fix: utf8 };
  if (text.startsWith('\xef\xbb\xbf'))
    return { line: 1, problem: 'begins with a byte order mark, which is read as a part of the first name', fix: utf8 };
  if (text.includes('\r') && !text.includes('\n'))
    return {
      line: 0,
      problem: 'has no line feed: its lines end as on old Macs, and it is read as one line',
      fix: utf8,
    };
  if (text.startsWith('-----BEGIN'))
    return {
      line: 0,
      problem: 'is a key, and no list of keys',
      fix: 'A list has a line `name ssh-ed25519 AAAA…` for each person, made from their .pub file.',
    };
  return undefined;
}

type PassedOver = { line: number; why: string };

async function passedOverBy(path: string, env: Environment, scratch: string | undefined): Promise<PassedOver[]> {
  const nobody = Buffer.concat([sshString('ssh-ed25519'), sshString(randomBytes(32))]);
  const signature = Buffer.concat([sshString('ssh-ed25519'), sshString(randomBytes(64))]);
  const armored = encodeSshSignature({ publicKey: nobody, namespace: 'list@deploy-assist', signature });
  try {
    const ask = (file: string) => sshKeygen(['-Y', 'find-principals', '-s', file, '-f', path], { env });
    const asked = await withPrivateFile(armored, ask, scratch);
    const said = asked.status === 'missing' ? '' : asked.said;
    return said.split(/\r?\n/).flatMap((line) => {
      // Behind the path, which it writes in a form of its own, and which may hold colons itself.
      const match = /^.*:(\d+): (.*)$/.exec(line);
      return match === null ? [] : [{ line: Number(match[1]), why: match[2] ?? '' }];
    });
  } catch {
    // Without a folder for temporary files: the check of the signature tells that.
    return [];
  }
}

function lineProblem(text: string, why: string): Omit<ListProblem, 'line'> {
  const [, problem, fix] = meanings.find(([fits]) => fits({ text, why })) ?? [
    undefined,
    `cannot be read (${why})`,
    'It has to be `name ssh-ed25519 AAAA…`, as in ssh-keygen(1), ALLOWED SIGNERS.',
  ];
  return { problem, fix };
}

const keyType = '(?:ssh-|ecdsa-|sk-ssh-|sk-ecdsa-)[\\w@.-]+';
const isPub = new RegExp(`^\\s*${keyType} +AAAA`);
const spacedNames = new RegExp(`^\\s*\\S+,\\s+\\S+.* ${keyType} AAAA`);
const severalWords = new RegExp(`^\\s*\\S+\\s+[\\w-]+(?:="[^"]*")?\\s+[\\w-]+(?:="[^"]*")?\\s.*${keyType} AAAA`);
const pubFile = 'Copy the whole line of their .pub file again, behind the name.';

/** What ssh-keygen says by the line itself, and the first that fits. */
const meanings: readonly [fits: (found: { text: string; why: string }) => boolean, problem: string, fix: string][] = [
  [({ text }) => text.includes('\0'), 'holds zero bytes', utf8],
  [
    ({ text }) => isPub.test(text),
    'has a key, and no name before it',
    'Put whose it is before it: `name ssh-ed25519 AAAA…`.',
  ],
  [
    ({ text }) => spacedNames.test(text),
    'has a space between its names',
    'Separate them by a comma alone: `ann@example.com,ann@corp.example`.',
  ],
  [
    ({ text }) => severalWords.test(text),
    'has more than one word between the names and the key',
    'Separate options by a comma without a space: `namespaces="…",valid-after="…"`.',
  ],
  [({ why }) => why === 'missing key', 'has no key', pubFile],
  [({ why }) => why === 'invalid key', 'has a key that is cut off, misspelt or of another type than it says', pubFile],
  [({ why }) => why === 'invalid line', 'has a quotation mark that is not closed', 'Close it, or take it out.'],
  [
    ({ why }) => why.includes('unknown key option'),
    'has an option that ssh-keygen does not know',
    'It knows cert-authority, namespaces="…", valid-after="…" and valid-before="…", separated by commas without spaces.',
  ],
  [
    ({ why }) => /time/.test(why),
    'has a time that is none, or a window that ends before it begins',
    'Write times as 20260131Z or 202601311200Z.',
  ],
  [({ why }) => why.includes('start quote'), 'has an option without quotation marks', 'Write namespaces="…".'],
  [({ why }) => why.includes('multiple'), 'has an option twice', 'Write it once: namespaces="one,other".'],
];
