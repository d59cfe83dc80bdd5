import * as z from 'zod/mini';
import { id, publicKey, reason } from './shapes.ts';

/** `from`: who drove until now; `reason`: why it was taken from them without their yes. */
export const driverChanged = z.object({
  client: id,
  user: z.string(),
  tty: z.nullable(z.string()),
  how: z.string(),
  from: z.optional(z.object({ client: id, user: z.string() })),
  reason: z.optional(reason),
});

export const holdPlaced = z.object({ reason });

export const holdReleased = z.object({ reason });

/** The key that signs checkpoints: from here on at a `start` of the server, else once a checkpoint by the key before covers this line. */
export const keyNamed = z.object({
  key: publicKey,
  why: z.enum(['start', 'gate', 'waiting']),
  /** The version of deploy-assist from here on, where a start is of another one than before. */
  tool: z.optional(z.string()),
});
