import * as z from 'zod/mini';
import { covered } from './covered.ts';
import { id, reason, step } from './shapes.ts';

const place = { step, gate: id };
const time = z.string();

/** A no, or a yes taken back, that the same place had before. */
const earlierAnswer = z.object({
  said: z.enum(['declined', 'withdrawn']),
  principal: z.string(),
  at: time,
  reason: z.string(),
});

/**
 * Somebody else's yes was asked for, before what stands at `gate`: the id of a stop, or of the item that would run. `text`: the exact bytes to be
 * signed. `command`: what they approve, masked, whole; `cwd`: the folder it would run in, where it is one command. `nonce` names this asking; `journal`: what the record was then, this event not in it.
 * `covers`: each command that it is for, as it would run then; `earlier`: who had said no there before. Both are absent in journals of earlier versions, where
 * an approval at a stop was for the lines as written.
 */
export const approvalAsked = z.object({
  ...place,
  text: z.string(),
  needed: z.int(),
  command: z.string(),
  environment: z.string(),
  target: z.nullable(z.string()),
  cwd: z.optional(z.string()),
  covers: z.optional(z.array(covered)),
  earlier: z.optional(z.array(earlierAnswer)),
  nonce: z.string(),
  expires: time,
  journal: z.object({ size: z.int(), root: z.string() }),
});

/**
 * A signature over that text was checked and counts. `signature`: SHA-256 (hex) of its file. `via`: handed in from another account of this host, from the operator's own ("account"), or pasted by
 * the operator; `uid`: of the account that handed it in. Journals of earlier versions have no "account" and no `uid`: there "login" is any account. `trust`: the list of keys that vouches for it; null where there is none, so that only the key itself is known.
 */
export const approvalGiven = z.object({
  ...place,
  nonce: z.string(),
  principal: z.string(),
  key: z.string(),
  signature: z.string(),
  via: z.enum(['login', 'account', 'paste']),
  uid: z.optional(z.int()),
  trust: z.nullable(z.string()),
});

/**
 * A no, or a yes taken back. `signature`: SHA-256 (hex) of the file of their signature over that answer, by `key`. All three are absent in journals
 * of earlier versions: nobody signed it.
 */
const answer = {
  ...place,
  nonce: z.string(),
  principal: z.string(),
  reason,
  key: z.optional(z.string()),
  signature: z.optional(z.string()),
  trust: z.optional(z.nullable(z.string())),
};
export const approvalDeclined = z.object(answer);
export const approvalWithdrawn = z.object(answer);

/**
 * An approval that was handed in and does not count: the operator's own, of a key that no list has, over another text. `principal`: who they say they are, or are by
 * the list; `key`: where its signature is one at all.
 */
export const approvalRefused = z.object({
  ...place,
  nonce: z.string(),
  principal: z.nullable(z.string()),
  key: z.nullable(z.string()),
  why: z.string(),
  via: z.enum(['login', 'account', 'paste']),
  uid: z.optional(z.int()),
});
