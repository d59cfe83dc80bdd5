import { goesTo } from '../effects/goes-to.ts';
import { environmentAt } from '../plan/environment-at.ts';
import { loginsAt } from '../plan/logins-at.ts';
import type { Login, NamedHost, Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { boundHost, environmentWords, namedHosts, onlyOpensLine, textsOf } from './hosts.ts';
import { isSettled, itemStatus, type Lane, laneOfRollback, laneOfStep } from './lane.ts';
import { leftOut } from './left-out.ts';

/** What has to be said before a command runs: on which host its environment is, or where what is typed into a login runs. */
export type HostQuestion = { of: 'environment'; named: NamedHost } | { of: 'login'; login: Login };

/**
 * What has to be said of where a command runs before it can: the checklist names a host for its environment, or means it for a login that was
 * made or passed over, and nobody answered.
 */
export function hostQuestion(plan: Plan, state: SessionState, lane: Lane, item: Item): HostQuestion | undefined {
  const texts = textsOf(definitionOf(item).program(item));
  if (texts.length === 0) return undefined;
  const environment = environmentAt(lane, item);
  const isSaid = boundHost(state, environment) !== undefined;
  const [named] = namedHosts(plan, environment);
  if (named !== undefined && !isSaid) return { of: 'environment', named };
  if (texts.every((text) => leaves.test(text))) return undefined;
  const around = loginsAt(plan, item);
  if (around.some(({ name }) => state.logins[name]?.byHand)) return undefined;
  const login = around.find(({ name }) => state.logins[name] === undefined);
  if (login === undefined || (login.goesFar && isSaid)) return undefined;
  if (login.host !== null && texts.every((text) => goesTo(login.name, text))) return undefined;
  return isPast(plan, state, login) ? { of: 'login', login } : undefined;
}

/** The login that an item stands behind and that something was said of already: what H asks again. */
export function saidLogin(plan: Plan, state: SessionState, item: Item): Login | undefined {
  return loginsAt(plan, item).findLast(({ name }) => state.logins[name] !== undefined);
}

/** Why an item cannot run of which nobody has said where, as a sentence. */
export function hostHindrance(plan: Plan, state: SessionState, lane: Lane, item: Item): string | undefined {
  const question = hostQuestion(plan, state, lane, item);
  if (question === undefined) return undefined;
  if (question.of === 'environment')
    return `The checklist names ${question.named.host} (line ${question.named.line}) for ${environmentWords(environmentAt(lane, item))}. Say first where it runs (H): there, on this machine, or elsewhere.`;
  const { line, name } = question.login;
  return `It stands behind the login on line ${line} (${name}). Say first where it runs (H): there, on this machine, or elsewhere.`;
}

const leaves = /^\s*(?:exit|logout)\b/;

/** Whether the line of a login is done, however it was, or put off. What was left out opened nothing. */
function isPast(plan: Plan, state: SessionState, { line }: Login): boolean {
  const lanes = [...plan.steps.map((step) => laneOfStep(plan, step)), ...plan.rollbacks.map(laneOfRollback)];
  return lanes.some((lane) =>
    lane.items.some((item) => item.line <= line && line <= item.endLine && isDone(plan, state, lane, item)),
  );
}

function isDone(plan: Plan, state: SessionState, lane: Lane, item: Item): boolean {
  const status = itemStatus(plan, state, lane, item);
  if (status !== 'notApplicable') return isSettled(status) || state.steps[lane.id]?.deferred !== undefined;
  return onlyOpensLine(state, environmentAt(lane, item), item) && leftOut(plan, state, lane, item) === undefined;
}
