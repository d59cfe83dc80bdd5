import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { UNITS_FOLDER } from '../state.ts';

const part = z.object({ program: z.string(), normal: z.nullable(z.array(z.int())) });
const command = z.object({ line: z.int(), text: z.string(), parts: z.optional(z.array(part)) });

const keptRunSchema = z.object({
  /** Its private folder there. */
  folder: z.string(),
  pty: z.enum(['script', 'none']),
  /** The boot of that host; null where it does not tell. */
  boot: z.nullable(z.string()),
  cwd: z.string(),
  /** The run whose shell it was seeded from; null: a login's. */
  after: z.nullable(z.string()),
  unit: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('shell'), commands: z.array(command) }),
    z.object({ kind: z.literal('client'), open: command, statements: z.array(command) }),
  ]),
});

/** What has to be known of a run on another host to follow it again from a process that did not start it. Never leaves this machine. */
export type KeptRun = z.infer<typeof keptRunSchema>;

/** Writes it down in the run's folder here, before anything is sent there. */
export function keepRun(folder: string, run: KeptRun): void {
  writeFileSync(join(folder, KEPT_RUN_FILE), JSON.stringify(run), { mode: 0o600, flag: 'wx' });
}

/** Undefined where nothing was sent to another host, or where what was written down is no longer whole. */
export function readKeptRun(folder: string): KeptRun | undefined {
  try {
    return keptRunSchema.safeParse(JSON.parse(readFileSync(join(folder, KEPT_RUN_FILE), 'utf8'))).data;
  } catch {
    // Not there, or torn by a machine that lost its power: it cannot be followed, which is what is said.
    return undefined;
  }
}

/** Of a run by its name; undefined as above. */
export function keptRunOf(stateDir: string, id: string): KeptRun | undefined {
  return readKeptRun(join(stateDir, UNITS_FOLDER, id));
}

/** Its name in the run's folder. */
export const KEPT_RUN_FILE = 'far.json';
