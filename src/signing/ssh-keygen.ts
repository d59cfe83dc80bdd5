import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How a call of ssh-keygen ended. Where it was ended before it could answer, by the time limit or by somebody else, `said` tells so, and it `isLate`. */
export type KeygenResult =
  | { readonly status: 'done'; readonly output: string; readonly said: string }
  | { readonly status: 'failed'; readonly said: string; readonly isLate?: true }
  | { readonly status: 'missing' };

/**
 * Runs ssh-keygen without a terminal: a question for a passphrase goes to the program in `SSH_ASKPASS`, or fails; it must never draw
 * over the screen or wait for keys that go elsewhere.
 * @param inTerminal it asks by itself in the terminal of this process
 * @param saying called with what it writes to its standard error, as it comes
 * @param stop ends it before its time
 */
export function sshKeygen(args: readonly string[], options: KeygenOptions): Promise<KeygenResult> {
  return sshProgram('ssh-keygen', args, options);
}

/** The same for another program, of OpenSSH or with its words, that asks in the same ways. */
export async function sshProgram(
  program: string,
  args: readonly string[],
  { input = '', env, limitMs = 20_000, inTerminal = false, saying, stop }: KeygenOptions,
): Promise<KeygenResult> {
  // Loaded with the first program that is started: most that reads a record starts none.
  const { execa } = await import('execa');
  const running = execa(program, args, {
    input,
    // UTC, because ssh-keygen reads and prints the times of allowed_signers in the local zone.
    env: { ...env, TZ: 'UTC', LC_ALL: 'C', ...askpassRule(env, inTerminal) },
    extendEnv: false,
    // A process group and session of its own has no controlling terminal.
    detached: !inTerminal,
    reject: false,
    stripFinalNewline: false,
    maxBuffer: 1_000_000,
  });
  const late = AbortSignal.timeout(limitMs);
  const ended = stop === undefined ? late : AbortSignal.any([stop, late]);
  // With the program that it waits for: who waits for a touch keeps its output open.
  const endIt = () => end(running.pid, inTerminal);
  ended.addEventListener('abort', endIt);
  if (saying) running.stderr.on('data', (bytes) => saying(String(bytes)));
  const result = await running;
  // Its number may be somebody else's by then.
  ended.removeEventListener('abort', endIt);
  if (result.code === 'ENOENT') return { status: 'missing' };
  if (late.aborted)
    return { status: 'failed', said: `it did not finish within ${limitMs / 1000} seconds`, isLate: true };
  const said = result.stderr.trim();
  if (result.signal !== undefined && !ended.aborted)
    return { status: 'failed', said: `it was ended by ${result.signal}`, isLate: true };
  return result.failed ? { status: 'failed', said } : { status: 'done', output: result.stdout, said };
}

function end(pid: number | undefined, inTerminal: boolean): void {
  try {
    if (pid !== undefined) process.kill(inTerminal ? pid : -pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

type KeygenOptions = {
  input?: Uint8Array | string;
  env: Environment;
  limitMs?: number;
  inTerminal?: boolean;
  saying?: ((text: string) => void) | undefined;
  stop?: AbortSignal | undefined;
};

/** Where it would ask. Without a terminal and a program to ask with it would read the passphrase from what it is to sign. */
function askpassRule(env: Environment, inTerminal: boolean): Environment {
  if (inTerminal) return { SSH_ASKPASS_REQUIRE: 'never' };
  return { SSH_ASKPASS_REQUIRE: 'force', SSH_ASKPASS: env['SSH_ASKPASS'] || nobody };
}

/** A program that answers nothing. */
const nobody = 'false';

/** What to tell an operator whose machine has no ssh-keygen. */
export const noKeygen = {
  why: 'The program ssh-keygen is not there, and signatures are checked with it.',
  fix: 'Install OpenSSH (Debian: `apt install openssh-client`).',
} as const;

/** Calls `use` with the path of a file with this content in a folder only the user can read, and removes it afterwards. */
export async function withPrivateFile<Result>(
  content: string,
  use: (path: string) => Promise<Result>,
  below = tmpdir(),
): Promise<Result> {
  const folder = await mkdtemp(join(below, 'deploy-assist-'));
  try {
    const path = join(folder, 'signature');
    await writeFile(path, content, { mode: 0o600 });
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
