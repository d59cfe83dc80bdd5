import * as z from 'zod/mini';
import { type ItemDefinition, runStatus } from './define.ts';
import { confidences, itemSchema, statement } from './item.ts';

/** One SQL statement for the database of the step's environment. */
export const queryItem = itemSchema(
  'query',
  z.object({ block: z.nullable(z.int()), statement, confidence: z.enum(confidences), why: z.string() }),
);

export type QueryItem = z.infer<typeof queryItem>;

export const queryKind: ItemDefinition<QueryItem> = {
  verbs: ['run', 'attest'],
  describe: ({ data }) => data.statement.text.split('\n'),
  program: ({ data }) =>
    data.confidence === 'D' ? null : { by: 'database', confidence: data.confidence, statement: data.statement },
  whyNot: ({ data }) => data.why,
  status: runStatus,
};
