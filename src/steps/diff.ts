import * as z from 'zod/mini';
import { attestedStatus, type ItemDefinition, runStatus } from './define.ts';
import { command, itemSchema } from './item.ts';

/** A `git diff` to be read: opens the view of files and hunks; what was on screen is recorded. */
export const diffItem = itemSchema('diff', z.object({ block: z.nullable(z.int()), command }));

export type DiffItem = z.infer<typeof diffItem>;

export const diffKind: ItemDefinition<DiffItem> = {
  verbs: ['run', 'attest'],
  describe: ({ data }) => [data.command.text],
  program: ({ data }) => ({
    by: 'shell',
    confidence: 'A',
    commands: [data.command],
    longRunning: false,
    interactive: false,
  }),
  // A diff that was printed has not been read: what counts is the review, which says what was on screen.
  status: (state, expected) => {
    const run = runStatus(state, expected);
    return run === 'ended' || run === 'verified' ? (state.answer ? attestedStatus(state) : 'review') : run;
  },
};
