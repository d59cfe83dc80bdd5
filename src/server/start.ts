import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { change, number, policy } from '../session/change-shapes.ts';

/** What the command that opened the session hands to its server: `state/start.json`, 0600, gone with the rest of `state/`. */
const startSchema = z.object({
  session: z.string(),
  tool: z.string(),
  /** What starts the program in the shell that opened the session; absent in sessions of earlier versions. */
  command: z.optional(z.string()),
  /** The checklist as the operator named it, made absolute; the bytes walked lie in the session's folder. */
  checklist: z.string(),
  /** Where the session was started: relative paths of the checklist start here. */
  root: z.string(),
  /** `--env`: can raise an environment, never lower it. */
  environment: z.nullable(z.string()),
  /** `--database`: the address that queries go to when no variable names one. */
  database: z.nullable(z.string()),
  key: z.nullable(z.string()),
  change: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  /** What else is said of the change, and the policy that asks for it; absent in sessions of earlier versions. */
  said: z.optional(z.object(change)),
  policy: z.optional(policy),
  /** The folder of the operator's own settings and generated key. */
  configuration: z.string(),
  /** The environment that the first run starts from. */
  env: z.record(z.string(), z.string()),
  tty: z.nullable(z.string()),
  /** The session and the item that this checklist was opened from; absent in sessions of earlier versions. */
  parent: z.optional(z.object({ session: z.string(), step: z.string(), item: z.string() })),
  /** A toy in a folder of its own, as the demo's: its environments are nobody else's. */
  toy: z.optional(z.boolean()),
  /** A table outside this host that sees the journal grow, and whether nothing may run without it. */
  witness: z.optional(z.object({ url: z.string(), required: z.boolean() })),
  /** A time-stamping authority for the signature. */
  timestamp: z.optional(z.string()),
  number: z.optional(number),
  previous: z.nullable(z.object({ session: z.string(), size: z.int(), root: z.string() })),
});

export type Start = z.infer<typeof startSchema>;

/** Reads `state/start.json`. Throws a sentence when it is not there or not ours. */
export function readStart(folder: string): Start {
  const path = join(folder, 'state', 'start.json');
  const parsed = startSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new Error(
      `${path} was not written by this version of deploy-assist: ${parsed.error.issues[0]?.message ?? ''}`,
    );
  return parsed.data;
}

/** Writes `state/start.json` whole or not at all. */
export function writeStart(folder: string, start: Start): void {
  const path = join(folder, 'state', 'start.json');
  writeFileSync(`${path}.new`, JSON.stringify(start), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
