import * as z from 'zod/mini';
import type { ItemDefinition } from './define.ts';
import { itemSchema } from './item.ts';

/** A soak, a monitoring time, "wait until". Seconds; null minimum: it ends by hand. */
export const waitItem = itemSchema(
  'wait',
  z.object({ text: z.string(), minimum: z.nullable(z.int()), maximum: z.nullable(z.int()) }),
);

export type WaitItem = z.infer<typeof waitItem>;

export const waitKind: ItemDefinition<WaitItem> = {
  verbs: ['wait'],
  describe: ({ data }) => [data.text],
  program: () => null,
  wait: ({ data: { minimum, maximum } }) => ({ minimum, maximum }),
  status: ({ wait }) => {
    if (wait === undefined) return 'notStarted';
    if (wait.ended === undefined) return 'waiting';
    return wait.ended.early === undefined ? 'attested' : 'overridden';
  },
};
