import * as z from 'zod/mini';
import type { ItemDefinition } from './define.ts';
import { itemSchema } from './item.ts';

/** A place where exactly one of several ways is done; `choice` names the entry of the plan's choices. */
export const choiceItem = itemSchema('choice', z.object({ choice: z.string() }));

export type ChoiceItem = z.infer<typeof choiceItem>;

export const choiceKind: ItemDefinition<ChoiceItem> = {
  verbs: ['choose'],
  describe: ({ title }) => [title],
  program: () => null,
  status: (_state, _expected, chosen) => (chosen ? 'attested' : 'notStarted'),
};
