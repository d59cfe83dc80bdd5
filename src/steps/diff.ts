import * as z from 'zod/mini';
import { command, itemSchema } from './item.ts';

/** A `git diff` to be read: opens the view of files and hunks; what was on screen is recorded. */
export const diffItem = itemSchema('diff', z.object({ block: z.nullable(z.int()), command }));
