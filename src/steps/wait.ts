import * as z from 'zod/mini';
import { itemSchema } from './item.ts';

/** A soak, a monitoring time, "wait until". Seconds; null minimum: it ends by hand. */
export const waitItem = itemSchema(
  'wait',
  z.object({ text: z.string(), minimum: z.nullable(z.int()), maximum: z.nullable(z.int()) }),
);
