import * as z from 'zod/mini';
import { itemSchema } from './item.ts';

/** Code or configuration to change by hand, shown with its file; never executed. */
export const editItem = itemSchema(
  'edit',
  z.object({ file: z.nullable(z.string()), language: z.nullable(z.string()), text: z.string(), block: z.int() }),
);
