import type { SessionState } from '../session/state.ts';
import type { Plan } from './plan.ts';

type Where = { environment: string; protected: boolean };
type Rules = readonly { environment: string | null; count: number }[];

/** How many other people have to approve a change in an environment, by the front matter and the policy: the stricter of the two. */
export function approvalsNeeded(plan: Plan, state: SessionState, where: Where): number {
  return Math.max(demanded(plan.approvals ?? [], where), demanded(state.opened?.data.policy?.approvals ?? [], where));
}

/** Whether anything of a session waits for other people's approval. */
export function asksOthers(plan: Plan, state: SessionState): boolean {
  const rules = [...(plan.approvals ?? []), ...(state.opened?.data.policy?.approvals ?? [])];
  return rules.some(({ count }) => count > 0) || plan.gates.some(({ approvals }) => approvals !== undefined);
}

/** A rule for this environment goes before the one for all that are protected. */
function demanded(rules: Rules, { environment, protected: guarded }: Where): number {
  const named = rules.find((rule) => rule.environment === environment);
  return (named ?? (guarded ? rules.find((rule) => rule.environment === null) : undefined))?.count ?? 0;
}

/** `changes of production: 2, of every protected environment: 1`; empty where nothing is asked. */
export function approvalRuleWords(rules: Rules): string {
  const words = rules
    .filter(({ count }) => count > 0)
    .map(({ environment, count }) => `${environment ?? 'every protected environment'}: ${count}`);
  return words.length === 0 ? '' : `for changes of ${words.join(', of ')}`;
}

/** What is recorded as overridden where a command goes on alone. `line`: of the item. */
export function unapprovedWords(line: number): string {
  return `Nobody else approved the command on line ${line}`;
}
