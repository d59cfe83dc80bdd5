import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseDeclarations } from './declarations.ts';

/**
 * The saved shell: where the last command stood, and the values of its plain and exported variables, for sensing targets.
 * Values never leave the machine. Before the first run: no folder, no variables.
 */
export function readShellState(stateDir: string): { cwd?: string; variables: Map<string, string> } {
  const saved = loadShellState(stateDir);
  if (saved === undefined) return { variables: new Map() };
  const variables = new Map<string, string>();
  for (const { name, value } of parseDeclarations(saved.variables)) if (value !== undefined) variables.set(name, value);
  return { cwd: saved.cwd, variables };
}

/** Removes the saved state and every unit's files: just before a session is closed, or when it is abandoned. */
export function wipeShellState(stateDir: string): void {
  if (!existsSync(stateDir)) return;
  for (const name of readdirSync(stateDir)) if (name.startsWith(STATE_FILE)) rmSync(join(stateDir, name));
  rmSync(join(stateDir, UNITS_FOLDER), { recursive: true, force: true });
}

export const UNITS_FOLDER = 'units';
const STATE_FILE = 'shell-state.json';

/** All that a shell hands to the next one. Texts are bash's own, in bytes held as latin1, except `cwd`, which is UTF-8. */
export type ShellState = z.infer<typeof shellState>;

const shellState = z.object({
  version: z.literal(1),
  /** The run that left this state. */
  run: z.string(),
  cwd: z.string(),
  /** `$?` of the last command: "if [ $? -eq 0 ]" may stand two comments further down. */
  status: z.int(),
  /** PIPESTATUS of the last command, where it was a shell's. */
  pipe: z.optional(z.array(z.int())),
  /** Of `set -e -u -v -x` those that are on: given to commands only, never to the wrapper around them. */
  flags: z.string().check(z.regex(/^[euvx]*$/)),
  variables: z.string(),
  functions: z.string(),
  aliases: z.string(),
  /** Output of `shopt -p`, `set +o` and `umask -p`, without what a shell cannot change about itself. */
  options: z.string(),
  /** Soft limits that a unit set, by the letter of `ulimit`. */
  limits: z.optional(z.record(z.string(), z.string())),
  /** Commands that give the next shell `$1`, `$2`, … and the stack of `pushd`. */
  handed: z.optional(z.string()),
});

/** @throws when the file is there and is not a shell state: running without it could aim at another target. */
export function loadShellState(stateDir: string): ShellState | undefined {
  let text: string;
  try {
    text = readFileSync(join(stateDir, STATE_FILE), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return shellState.parse(JSON.parse(text));
}

/** Written beside, synced and renamed over: a crash, of the machine too, leaves the old state or the new one, never half of one. */
export function saveShellState(stateDir: string, state: ShellState): void {
  const beside = join(stateDir, `${STATE_FILE}.${state.run}`);
  writeFileSync(beside, JSON.stringify(state), { mode: 0o600, flush: true });
  renameSync(beside, join(stateDir, STATE_FILE));
}
