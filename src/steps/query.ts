import * as z from 'zod/mini';
import { type ItemDefinition, isDoneElsewhere, type Program, runStatus } from './define.ts';
import { command, confidences, itemSchema, reading, shownText, statement } from './item.ts';

/** One SQL statement for the database of the step's environment. */
export const queryItem = itemSchema(
  'query',
  z.object({
    block: z.nullable(z.int()),
    statement,
    /** What the same lines are to a shell. Only of a block that is in doubt: somebody may say that it is for the shell. */
    commands: z.optional(z.array(command)),
    confidence: z.enum(confidences),
    why: z.string(),
    read: reading,
  }),
);

export type QueryItem = z.infer<typeof queryItem>;

export const queryKind: ItemDefinition<QueryItem> = {
  verbs: ['run', 'attest'],
  describe: ({ data }) => shownText(data.statement).split('\n'),
  program: ({ data }) => {
    if (data.confidence === 'D' || isDoneElsewhere(data.read)) return null;
    if (data.read === 'shell') return inShell(data);
    return { by: 'database', confidence: data.confidence, statement: data.statement };
  },
  sureness: ({ data }) => data,
  readAs: (item, read) => ({ ...item, data: { ...item.data, read } }),
  copy: ({ data }) => data.statement.text,
  status: runStatus,
};

function inShell({ commands, confidence }: QueryItem['data']): Program {
  if (commands === undefined) return null;
  return {
    by: 'shell',
    confidence,
    commands,
    longRunning: commands.some(({ longRunning }) => longRunning),
    interactive: commands.some(({ interactive }) => interactive),
  };
}
