import type { NamedHost, Plan } from '../plan/plan.ts';
import type { HostState, SessionState } from '../session/state.ts';
import type { Program } from '../steps/define.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Facts } from './action.ts';
import { withValues } from './goes-there.ts';
import { sessionValues } from './session-values.ts';

type Environment = string | null;

/** What was said of where the commands of an environment run; undefined when nobody was asked. */
export function boundHost(state: SessionState, environment: Environment): HostState | undefined {
  return state.hosts[environment ?? ''];
}

/** The hosts that the checklist names for an environment, each once, in its order. */
export function namedHosts({ hosts = [] }: Plan, environment: Environment): NamedHost[] {
  const mine = hosts.filter((one) => one.environment === environment);
  return mine.filter(({ host }, at) => mine.findIndex((other) => other.host === host) === at);
}

/**
 * The host on which a program runs, as ssh is told it, by what was said of it; null: on this machine. What goes to a database goes from here. So does a command that
 * itself goes to that host, by ssh or a copy: it is written for who sits in front of another machine. `going`: which of its commands do.
 */
export function hostOf(
  bound: Pick<HostState, 'host'> | undefined,
  program: NonNullable<Program>,
  going: readonly number[],
): string | null {
  const host = bound?.host ?? null;
  if (host === null || program.by === 'database') return null;
  return going.length > 0 ? null : host;
}

/** What of a program is for a shell. */
export function textsOf(program: Program): string[] {
  if (program === null || program.by === 'database') return [];
  return program.by === 'shell' ? program.commands.map(({ text }) => text) : [program.open.text];
}

/** `ssh X` and nothing else, in an environment whose commands run on X: the session holds that line, so there is nothing to do. */
export function onlyOpensLine(state: SessionState, environment: Environment, item: Item): boolean {
  const host = boundHost(state, environment)?.host ?? null;
  const program = host === null ? null : definitionOf(item).program(item);
  if (program?.by !== 'shell') return false;
  const [only, ...others] = program.commands;
  if (only === undefined || others.length > 0 || !/^\s*ssh\s/.test(only.text)) return false;
  const line = only.text.trim().replace(/\s+#.*$/, '');
  return withValues(line, sessionValues(state, environment)) === `ssh ${host}`;
}

/** A login and nothing else, of which it was said already that the session goes there by itself. */
export function opensHeldLine({ logins = [] }: Plan, state: SessionState, { line, endLine }: Item): boolean {
  if (line !== endLine || Object.keys(state.logins).length === 0) return false;
  const login = logins.find((one) => one.line === line);
  return login !== undefined && (state.logins[login.name]?.host ?? null) !== null;
}

/** `PRODUCTION`; what stands in no environment has no name. */
export function environmentWords(environment: Environment): string {
  return environment === null ? 'these commands' : environment.toUpperCase();
}

/** Why nothing can run on the host of these facts now, as sentences. */
export function farTrouble({ far }: Facts): string | undefined {
  return far?.trouble ?? undefined;
}

/** What goes into the event of something that takes place on another host. */
export function thereOf({ far }: Facts): { there?: NonNullable<NonNullable<Facts['far']>['there']> } {
  return far?.there ? { there: far.there } : {};
}
