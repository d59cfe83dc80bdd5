import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How a call of ssh-keygen ended. `failed` includes the time limit; then `said` tells so. */
export type KeygenResult =
  | { readonly status: 'done'; readonly output: string; readonly said: string }
  | { readonly status: 'failed'; readonly said: string }
  | { readonly status: 'missing' };

/**
 * Runs ssh-keygen without a terminal: a question for a passphrase goes to the program in `SSH_ASKPASS`, or fails; it must never draw
 * over the screen or wait for keys that go elsewhere.
 */
export async function sshKeygen(
  args: readonly string[],
  { input = '', env, limitMs = 20_000 }: { input?: Uint8Array | string; env: Environment; limitMs?: number },
): Promise<KeygenResult> {
  // Loaded with the first program that is started: most that reads a record starts none.
  const { execa } = await import('execa');
  const result = await execa('ssh-keygen', args, {
    input,
    // UTC, because ssh-keygen reads and prints the times of allowed_signers in the local zone.
    env: { ...env, TZ: 'UTC', LC_ALL: 'C', ...(env.SSH_ASKPASS && { SSH_ASKPASS_REQUIRE: 'force' }) },
    extendEnv: false,
    // A process group and session of its own has no controlling terminal.
    detached: true,
    reject: false,
    stripFinalNewline: false,
    timeout: limitMs,
    maxBuffer: 1_000_000,
  });
  if (result.code === 'ENOENT') return { status: 'missing' };
  if (result.timedOut) return { status: 'failed', said: `it did not finish within ${limitMs / 1000} seconds` };
  const said = result.stderr.trim();
  return result.failed ? { status: 'failed', said } : { status: 'done', output: result.stdout, said };
}

/** What to tell an operator whose machine has no ssh-keygen. */
export const noKeygen = {
  why: 'The program ssh-keygen is not there, and signatures are checked with it.',
  fix: 'Install OpenSSH (Debian: `apt install openssh-client`).',
} as const;

/** Calls `use` with the path of a file with this content in a folder only the user can read, and removes it afterwards. */
export async function withPrivateFile<Result>(
  content: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'deploy-assist-'));
  try {
    const path = join(folder, 'signature');
    await writeFile(path, content, { mode: 0o600 });
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
