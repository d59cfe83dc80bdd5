import * as z from 'zod/mini';
import { attestedStatus, type ItemDefinition, isDoneElsewhere, runStatus } from './define.ts';
import { command, confidences, itemSchema, reading } from './item.ts';

/** A `git diff` to be read: opens the view of files and hunks; what was on screen is recorded. */
export const diffItem = itemSchema(
  'diff',
  z.object({
    block: z.nullable(z.int()),
    command,
    /** Plans of earlier versions say nothing of it: they took every diff for certain. */
    confidence: z.optional(z.enum(confidences)),
    why: z.optional(z.string()),
    read: reading,
  }),
);

export type DiffItem = z.infer<typeof diffItem>;

export const diffKind: ItemDefinition<DiffItem> = {
  verbs: ['run', 'attest'],
  describe: ({ data }) => [data.command.text],
  program: ({ data }) =>
    isDoneElsewhere(data.read)
      ? null
      : {
          by: 'shell',
          confidence: data.confidence ?? 'A',
          commands: [data.command],
          longRunning: false,
          interactive: false,
        },
  sureness: ({ data: { block, confidence = 'A', why = '' } }) => ({ block, confidence, why }),
  readAs: (item, read) => ({ ...item, data: { ...item.data, read } }),
  copy: ({ data }) => data.command.text,
  // A diff that was printed has not been read: what counts is the review, which says what was on screen.
  status: (state, expected) => {
    const run = runStatus(state, expected);
    return run === 'ended' || run === 'verified' ? (state.answer ? attestedStatus(state) : 'review') : run;
  },
};
