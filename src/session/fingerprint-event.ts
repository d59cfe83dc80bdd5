import * as z from 'zod/mini';
import { id, item, step, targetFact } from './shapes.ts';

const found = z.object({
  server: z.string(),
  system: z.nullable(z.string()),
  database: z.string(),
  schema: z.nullable(z.string()),
  tables: z.array(z.object({ name: z.string(), rows: z.nullable(z.int()), counted: z.boolean() })),
  more: z.int(),
});

/**
 * What a database was that a run aims at, before the run changed it or after. `schema`: SHA-256 (hex) of its definitions, null where they
 * could not be read in time; `rows` are counted, or the
 * server's estimate; `more`: tables beside those. `notTaken`: why it is not known, as a sentence.
 */
export const targetFingerprinted = z.object({
  run: id,
  step,
  item,
  when: z.enum(['before', 'after']),
  target: targetFact,
  found: z.union([found, z.object({ notTaken: z.string() })]),
});

export type FoundTarget = z.infer<typeof targetFingerprinted>['found'];
