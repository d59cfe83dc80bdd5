import * as z from 'zod/mini';

/** Kinds of changes, as change control names them. An emergency is looked at by somebody else afterwards. */
export const categories = ['standard', 'normal', 'emergency'] as const;
export const risks = ['low', 'medium', 'high'] as const;

/** What is said of a change before it begins; `window`: when it is planned for (RFC 3339). When it was done is in the record's own times. */
export const change = {
  category: z.optional(z.enum(categories)),
  risk: z.optional(z.enum(risks)),
  window: z.optional(z.object({ from: z.string(), to: z.string() })),
};

/** The how-manieth session of its operator on its host, from 1. */
export const number = z.int();

/** What a policy can ask to be said before a session begins. */
export const demands = ['change', 'reason', 'category', 'risk', 'window'] as const;
export type Demand = (typeof demands)[number];

/** Approvals by environment (null: every protected one), and what has to be said before a session is opened; with the files that ask for it. */
export const policy = z.object({
  approvals: z.array(z.object({ environment: z.nullable(z.string()), count: z.int() })),
  demands: z.array(z.enum(demands)),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
});
