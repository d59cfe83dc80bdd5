import * as z from 'zod/mini';
import { itemSchema } from './item.ts';

/** A place where exactly one of several ways is done; `choice` names the entry of the plan's choices. */
export const choiceItem = itemSchema('choice', z.object({ choice: z.string() }));
