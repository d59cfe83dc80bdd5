import type { Plan } from '../../plan/plan.ts';

/** What is judged: how the checklist is read, and its lines as text (the first is line 1). */
export type Judged = { plan: Plan; lines: readonly string[] };

/** Something risky or unclear at a 1-based line of the checklist: why it matters, and what to write instead. */
export type Finding = { line: number; reason: string; fix: string };

/** One thing to look for. `name` is a stable surface: it stands in front matters and in the output. `about` is for a list of rules. */
export type Rule = { name: string; about: string; find(judged: Judged): Finding[] };
