import * as z from 'zod/mini';
import { change, number, policy } from './change-shapes.ts';
import { item, line, publicKey, reason, step } from './shapes.ts';

export const sessionOpened = z.object({
  format: z.literal('deploy-assist/journal@1'),
  tool: z.string(),
  checklist: z.object({
    path: z.string(),
    sha256: z.string(),
    commit: z.nullable(z.string()),
    dirty: z.nullable(z.boolean()),
  }),
  root: z.string(),
  environment: z.nullable(z.string()),
  operator: z.object({
    user: z.string(),
    uid: z.int(),
    loginUid: z.nullable(z.int()),
    sudoUser: z.nullable(z.string()),
    ssh: z.nullable(z.string()),
    tty: z.nullable(z.string()),
    key: z.nullable(z.string()),
    principal: z.string(),
  }),
  host: z.object({ name: z.string(), machine: z.nullable(z.string()), boot: z.nullable(z.string()) }),
  git: z.nullable(z.object({ head: z.string(), branch: z.nullable(z.string()), dirty: z.boolean() })),
  previous: z.nullable(z.object({ session: z.string(), size: z.int(), root: z.string() })),
  number: z.optional(number),
  change: z.optional(z.string()),
  reason: z.optional(reason),
  ...change,
  rehearsal: z.optional(z.boolean()),
  /** The table outside the host that was to see the journal grow, and whether nothing was to run without it. */
  witness: z.optional(z.object({ name: z.string(), required: z.boolean() })),
  /** Where the authority is that was asked to time-stamp the signature, without who asks it. */
  timeStamping: z.optional(z.string()),
  /** What the policy of the repository and the operator's own ask for, with the digests of their files. */
  policy: z.optional(policy),
  /** The session, and the item of it, that this checklist was opened from. */
  parent: z.optional(z.object({ session: z.string(), step, item })),
  /** The key that signs checkpoints from here on: an Ed25519 key as 64 hex digits. */
  sessionKey: z.optional(publicKey),
});

export const planBound = z.object({ sha256: z.string(), steps: z.int(), items: z.int(), gates: z.int() });

/** Taken over, with a reason, from another session that drove it. */
export const environmentTaken = z.object({
  environment: z.string(),
  from: z.object({
    session: z.string(),
    user: z.string(),
    tty: z.nullable(z.string()),
    address: z.nullable(z.string()),
    since: z.string(),
  }),
  reason,
});

export const stateWiped = z.object({ files: z.int() });

export const sessionRecovered = z.object({
  droppedBytes: z.int(),
  boot: z.nullable(z.string()),
  /** Another boot than before: of this machine, or of another one. */
  rebooted: z.boolean(),
  /** Where it goes on, where that is another host than before, or one of another name. */
  host: z.optional(z.object({ name: z.string(), machine: z.nullable(z.string()) })),
  /** The server before may live on where nothing of it can be seen from here: somebody went on all the same. */
  takenOver: z.optional(z.object({ from: z.string(), reason })),
});

export const sessionClosed = z.object({
  form: z.array(z.object({ line: z.nullable(line), label: z.string(), answer: z.string() })),
  result: z.string(),
  completion: z.string(),
  /** The version of the sign-off's text; 1 where it is not said. */
  signOff: z.optional(z.literal([2, 3, 4, 5, 6, 7, 8])),
  /** The witness that the session needs had no receipt of it: signed all the same, for this reason. It is an open item. */
  witnessMissing: z.optional(z.object({ name: z.string(), reason })),
});
