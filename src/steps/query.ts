import * as z from 'zod/mini';
import { confidences, itemSchema, statement } from './item.ts';

/** One SQL statement for the database of the step's environment. */
export const queryItem = itemSchema(
  'query',
  z.object({ block: z.nullable(z.int()), statement, confidence: z.enum(confidences), why: z.string() }),
);
