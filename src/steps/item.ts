import * as z from 'zod/mini';
import { readings } from '../session/reading.ts';
import { assigned } from './assigned.ts';

/**
 * What an item does to the world, and so what it takes to run it: `shell` is cd, assignments and exports; `reads` is on the allow-list of
 * programs known only to read; `changes` is everything unknown; `destroys` cannot be undone by running something again.
 */
export const effects = ['shell', 'reads', 'changes', 'destroys'] as const;
export type Effect = (typeof effects)[number];

/** Where a thing stands in the checklist: 1-based lines of the file as stored, both included. */
export const span = { line: z.int(), endLine: z.int() };

/** The text with its secrets masked, where it names any: what it is called by in the record and on the screens. Only the plan of a session has it. */
const shown = z.optional(z.string());

/** The text of a command or statement as it may be printed. */
export function shownText(one: { text: string; shown?: string | undefined }): string {
  return one.shown ?? one.text;
}

/** A logical command: one physical line, or several joined by a backslash, open quotes, a heredoc or the body of a loop. */
export const command = z.object({
  ...span,
  text: z.string(),
  shown,
  title: z.nullable(z.string()),
  effect: z.enum(effects),
  longRunning: z.boolean(),
  interactive: z.boolean(),
  /** Why it is dangerous, as a short phrase such as "drops a table"; where the effect is not to destroy, what to look at before it runs. */
  danger: z.nullable(z.string()),
  /** Another host the text names (`user@host`, "on the server"); null is this one. */
  host: z.nullable(z.string()),
});
export type Command = z.infer<typeof command>;

/** A statement of SQL, without its closing semicolon's trailing text. `danger` as in commands; plans of earlier versions have none. */
export const statement = z.object({
  line: z.int(),
  text: z.string(),
  shown,
  effect: z.enum(effects),
  danger: z.optional(z.nullable(z.string())),
});
export type Statement = z.infer<typeof statement>;

/** How sure the reading is; decides how much must be pressed, never whether the bytes are shown. */
export const confidences = ['A', 'B', 'C', 'D'] as const;
export type Confidence = (typeof confidences)[number];

/** What somebody said the item's block is. A session sets it (`plan/plan-as-read.ts`); a stored plan never has it. */
export const reading = z.optional(z.enum(readings));

const identity = {
  id: z.string(),
  ...span,
  title: z.string(),
  effect: z.enum(effects),
  /** "If …", "(optional)": asked before the item; null when it always applies. */
  condition: z.nullable(z.string()),
  /** Where the text gives this item to another environment than its step is for: "Apply to staging first". */
  environment: z.optional(z.string()),
  /** Seconds between two times, where the text says that it is done again and again ("every 15 minutes"). */
  everyS: z.optional(z.int()),
  /** Only what it says beyond its step. */
  ...assigned,
};

/** The schema of one kind of item: the fields that every item has, its kind, and its own data. */
export function itemSchema<const Kind extends string, Data extends z.core.$ZodType>(kind: Kind, data: Data) {
  return z.object({ ...identity, kind: z.literal(kind), data });
}

/** The condition of an item in a part of a template that was not rendered: its control line, and what the text itself asks. */
export function templateCondition({ line, tag }: { line: number; tag: string }, own: string | null): string {
  return `${own === null ? '' : `${own}; `}${tag} (line ${line} of the template)`;
}

/** Whether a condition is a template's: it holds for everything up to the end of that part, and is asked once. */
export function isTemplateCondition(condition: string): boolean {
  return /\(line \d+ of the template\)$/.test(condition);
}
