import * as z from 'zod/mini';
import { attestedStatus, type ItemDefinition } from './define.ts';
import { itemSchema } from './item.ts';

/** Code or configuration to change by hand, shown with its file; never executed. */
export const editItem = itemSchema(
  'edit',
  z.object({ file: z.nullable(z.string()), language: z.nullable(z.string()), text: z.string(), block: z.int() }),
);

export type EditItem = z.infer<typeof editItem>;

export const editKind: ItemDefinition<EditItem> = {
  verbs: ['attest'],
  describe: ({ data }) => [
    `change by hand: ${data.file ?? data.language ?? 'the text below'}`,
    ...data.text.split('\n'),
  ],
  program: () => null,
  copy: ({ data }) => data.text,
  status: attestedStatus,
};
