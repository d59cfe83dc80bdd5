import * as z from 'zod/mini';

export const id = z.string();
export const step = z.string();
export const item = z.string();
/** Lines are 1-based lines of the checklist as stored. */
export const line = z.int();
export const reason = z.string();

export const file = z.object({ path: z.string(), bytes: z.int(), sha256: z.string() });
/** What a program, or a person, says of one expectation of the checklist. */
export const comparison = z.object({
  line,
  outcome: z.enum(['met', 'contradicted', 'notSeen']),
  got: z.optional(z.string()),
});
export const targetFact = z.object({
  kind: z.string(),
  key: z.string(),
  display: z.string(),
  variable: z.optional(z.string()),
});
/** A host at the other end of a line, as it was found there. `machine`: sha256 (hex) of its machine id; null where it does not tell. */
export const there = z.object({
  name: z.string(),
  user: z.string(),
  machine: z.nullable(z.string()),
  boot: z.nullable(z.string()),
});
/** The item whose command or query is a probe: in this step or another. */
export const probe = z.object({ step, item });
export const blob = z.object({ root: z.string(), length: z.int() });
/** An Ed25519 key: its 32 bytes as hex digits. */
export const publicKey = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const exit = z.union([z.object({ code: z.int() }), z.object({ signal: z.string() })]);
