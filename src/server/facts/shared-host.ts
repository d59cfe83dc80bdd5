import type { Target } from '../../host/target-kinds.ts';
import { programTexts } from '../../plan/command-outcomes.ts';
import { environmentAt } from '../../plan/environment-at.ts';
import type { Plan } from '../../plan/plan.ts';

/**
 * Whether the checklist itself gives two environments the host that a command aims at: each has a command that names it. A host that is called by
 * an environment belongs to that one, whatever is written where.
 */
export function isSharedHost(plan: Plan, target: Target, environments: readonly string[]): boolean {
  if ((target.kind !== 'http' && target.kind !== 'ssh') || namesEnvironment.test(target.host)) return false;
  const host = target.host.toLowerCase();
  const naming = [...plan.steps, ...plan.rollbacks].flatMap((lane) =>
    lane.items
      .filter((item) => programTexts(item).some((text) => namesHost(text.toLowerCase(), host)))
      .map((item) => environmentAt(lane, item)),
  );
  return environments.every((environment) => naming.includes(environment));
}

const namesEnvironment =
  /(?:^|[-_.@])(?:prod|production|prd|live|staging|stage|stg|test|testing|dev|development|uat|qa|preprod)\d*(?=[-_.:]|$)/i;

/** The whole name: `api.example.com` is not in `https://old-api.example.com`. */
function namesHost(text: string, host: string): boolean {
  for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1))
    if (!/[\w.-]$/.test(text.slice(0, at)) && !/^(?:[\w-]|\.\w)/.test(text.slice(at + host.length))) return true;
  return false;
}
