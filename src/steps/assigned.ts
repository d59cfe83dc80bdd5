import * as z from 'zod/mini';

/**
 * When the checklist says that something is done, in its words. `offset`: seconds from the start of the release, negative before it; `clock`:
 * a time of the day as `HH:MM`, in whatever zone the text names.
 */
const when = z.object({ text: z.string(), offset: z.nullable(z.int()), clock: z.nullable(z.string()) });
export type When = z.infer<typeof when>;

/**
 * What the checklist says of who does it and when; absent where it says nothing, and in plans of earlier versions. `people` are names and
 * roles as written: none of them is an identity.
 */
export const assigned = { people: z.optional(z.array(z.string())), when: z.optional(when) };

export type Assigned = { people?: string[] | undefined; when?: When | undefined };

/** "DBA, @ana, T-4 Hours": who and when, as written; undefined where the checklist says neither. */
export function assignedWords({ people = [], when }: Assigned): string | undefined {
  const said = [...people, ...(when ? [when.text] : [])];
  return said.length === 0 ? undefined : said.join(', ');
}
