import * as z from 'zod/mini';
import { type ItemDefinition, isDoneElsewhere, runStatus } from './define.ts';
import { command, confidences, itemSchema, reading, shownText, statement } from './item.ts';

/**
 * A unit: the commands under one comment of a block, or one inline command. `client` units open a database client, whose statements are
 * fed one at a time. Class D units are never run here: they are copied and done by hand.
 */
export const commandItem = itemSchema(
  'command',
  z.object({
    /** The opening fence's line of the block that holds the unit; null for an inline command. */
    block: z.nullable(z.int()),
    commands: z.array(command),
    client: z.nullable(z.object({ open: command, statements: z.array(statement) })),
    confidence: z.enum(confidences),
    why: z.string(),
    read: reading,
    /** What the comment above it tells to look at in what it prints, where nothing else says what is expected there. */
    look: z.optional(z.string()),
    /** Where it is typed into another shell: the line of the command that opens that one, null where the text does not show it. */
    inside: z.optional(z.nullable(z.int())),
    /** Where that is its only doubt: the host of that shell, as the text names it, and how sure the reading is there. */
    elsewhere: z.optional(z.object({ host: z.string(), confidence: z.enum(confidences) })),
    /** It shows how the command above it is filled in, as the text says: not meant to be run beside that. */
    example: z.optional(z.literal(true)),
  }),
);

export type CommandItem = z.infer<typeof commandItem>;

export const commandKind: ItemDefinition<CommandItem> = {
  verbs: ['run', 'attest'],
  describe: ({ data }) => [
    ...data.commands.flatMap((one) => shownText(one).split('\n')),
    ...(data.client
      ? data.client.statements.flatMap((one) =>
          shownText(one)
            .split('\n')
            .map((line) => `  ${line}`),
        )
      : []),
  ],
  program: ({ data }) => {
    if (data.confidence === 'D' || isDoneElsewhere(data.read)) return null;
    if (data.client)
      return {
        by: 'client',
        confidence: data.confidence,
        ...data.client,
        interactive: data.client.statements.length === 0,
      };
    return {
      by: 'shell',
      confidence: data.confidence,
      commands: data.commands,
      longRunning: data.commands.some(({ longRunning }) => longRunning),
      interactive: data.commands.some(({ interactive }) => interactive),
    };
  },
  sureness: ({ data }) => data,
  readAs: (item, read) => ({ ...item, data: { ...item.data, read } }),
  runOn: (item, host) => {
    const { elsewhere } = item.data;
    if (elsewhere?.host !== host) return item;
    const why = `It is written for ${host}, where the commands of this environment run.`;
    return { ...item, data: { ...item.data, confidence: elsewhere.confidence, why } };
  },
  runBehind: (item, host) => {
    const { elsewhere } = item.data;
    if (elsewhere === undefined) return item;
    const confidence = host === null && elsewhere.confidence === 'A' ? 'B' : elsewhere.confidence;
    const why = `It is written for ${elsewhere.host}, and was said to run on ${host ?? 'this machine'}.`;
    return { ...item, data: { ...item.data, confidence, why } };
  },
  copy: ({ data }) =>
    [...data.commands, ...(data.client ? [data.client.open, ...data.client.statements] : [])]
      .map(({ text }) => text)
      .join('\n'),
  status: runStatus,
};
