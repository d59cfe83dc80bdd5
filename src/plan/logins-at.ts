import type { HostState, LoginState, SessionState } from '../session/state.ts';
import type { Login, Plan } from './plan.ts';

/** Whether a line is typed into a login, as far as the text tells. */
export function isBehind({ line, until }: Pick<Login, 'line' | 'until'>, at: number): boolean {
  return line < at && at <= (until ?? Number.POSITIVE_INFINITY);
}

/** The logins that stand open where an item does, as far as the text tells: the outermost first. */
export function loginsAt({ logins }: Pick<Plan, 'logins'>, { line }: { line: number }): readonly Login[] {
  if (logins === undefined) return [];
  const known = found.get(logins) ?? new Map<number, Login[]>();
  found.set(logins, known);
  const mine = known.get(line) ?? logins.filter((login) => isBehind(login, line));
  known.set(line, mine);
  return mine;
}

/** A plan never changes: each line is looked up once. */
const found = new WeakMap<Login[], Map<number, Login[]>>();

/** What was said of where an item runs: of a login that it stands behind, else of its environment. Undefined where nothing was. */
export function boundAt(
  plan: Pick<Plan, 'logins'>,
  { hosts, logins }: Pick<SessionState, 'hosts' | 'logins'>,
  environment: string | null,
  item: { line: number },
): (HostState & Pick<LoginState, 'byHand'>) | undefined {
  const said = loginsAt(plan, item).flatMap(({ name, goesFar }) => {
    const answer = logins[name];
    return answer === undefined ? [] : [{ ...answer, decides: answer.host !== null || goesFar }];
  });
  // In an account or a container that is not gone into, a command runs where what stands around it does.
  return said.find(({ byHand }) => byHand) ?? said.findLast(({ decides }) => decides) ?? hosts[environment ?? ''];
}
