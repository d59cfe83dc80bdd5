import { environmentAt } from '../plan/environment-at.ts';
import type { NamedHost, Plan } from '../plan/plan.ts';
import type { HostState, SessionState } from '../session/state.ts';
import type { Program } from '../steps/define.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Facts } from './action.ts';
import type { Lane } from './lane.ts';

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
 * The host on which a program runs, as ssh is told it; null: on this machine. What goes to a database goes from here. So does a command that
 * itself goes to that host, by ssh or a copy: it is written for who sits in front of another machine.
 */
export function hostOf(state: SessionState, environment: Environment, program: NonNullable<Program>): string | null {
  const host = boundHost(state, environment)?.host ?? null;
  if (host === null || program.by === 'database') return null;
  const texts = program.by === 'shell' ? program.commands.map(({ text }) => text) : [program.open.text];
  return texts.some((text) => goesTo(host, text)) ? null : host;
}

function goesTo(host: string, text: string): boolean {
  const name = host
    .replace(/^ssh:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '');
  return /\b(?:ssh|scp|sftp|rsync|mosh)\b/.test(text) && text.split(/[\s:@'"/]+/).includes(name);
}

/** `ssh X` and nothing else, in an environment whose commands run on X: the session holds that line, so there is nothing to do. */
export function onlyOpensLine(state: SessionState, environment: Environment, item: Item): boolean {
  const host = boundHost(state, environment)?.host ?? null;
  const program = host === null ? null : definitionOf(item).program(item);
  if (program?.by !== 'shell') return false;
  const [only, ...others] = program.commands;
  return (
    others.length === 0 &&
    only?.text
      .trim()
      .replace(/\s+#.*$/, '')
      .replace(/^ssh\s+/, '') === host
  );
}

/** Whether it has to be said where the commands of this environment run before this one can: the checklist names a host, and nobody answered. */
export function asksHost(plan: Plan, state: SessionState, lane: Lane, item: Item): boolean {
  const environment = environmentAt(lane, item);
  if (boundHost(state, environment) !== undefined) return false;
  const named = namedHosts(plan, environment);
  const program = named.length === 0 ? null : definitionOf(item).program(item);
  return program !== null && program.by !== 'database';
}

/** Why an item cannot run whose host nobody has named, as a sentence. */
export function hostHindrance(plan: Plan, state: SessionState, lane: Lane, item: Item): string | undefined {
  if (!asksHost(plan, state, lane, item)) return undefined;
  const environment = environmentAt(lane, item);
  const [named] = namedHosts(plan, environment);
  return `The checklist names ${named?.host} (line ${named?.line}) for ${environmentWords(environment)}. Say first where it runs (H): there, on this machine, or elsewhere.`;
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
