import * as z from 'zod/mini';
import { attestedStatus, type ItemDefinition } from './define.ts';
import { itemSchema } from './item.ts';

/** Something that a person does or looks at and attests: a box, a numbered sub-step in a comment, an instruction by hand. */
export const checkItem = itemSchema(
  'check',
  z.object({
    text: z.string(),
    /** True where the author's file has the box ticked or says it was done: shown as a claim, open all the same. */
    claimed: z.boolean(),
    /** Text to copy (a chat command, a command for another host), never run. */
    copy: z.nullable(z.string()),
    /** Environment variables to be set, for environment tables and `KEY=value` blocks. */
    variables: z.array(
      z.object({ name: z.string(), example: z.nullable(z.string()), secret: z.boolean(), line: z.int() }),
    ),
  }),
);

export type CheckItem = z.infer<typeof checkItem>;

export const checkKind: ItemDefinition<CheckItem> = {
  verbs: ['attest'],
  describe: ({ data }) => [
    data.text,
    ...(data.copy === null ? [] : data.copy.split('\n').map((line) => `  ${line}`)),
    ...data.variables.map(
      ({ name, example, secret }) => `  ${name}${example === null || secret ? '' : ` (for example ${example})`}`,
    ),
  ],
  program: () => null,
  copy: ({ data }) => data.copy,
  status: attestedStatus,
};
