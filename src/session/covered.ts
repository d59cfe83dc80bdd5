import * as z from 'zod/mini';
import { type Bound, bound } from './bound.ts';
import type { runRequested } from './run-events.ts';
import { item } from './shapes.ts';

/**
 * One command that an approval is for, as it would have run when it was asked for; the text with its values, masked. `edited`: it is not what the checklist
 * has, which is `written`, with the operator's reason.
 */
export const covered = z.object({
  item,
  text: z.string(),
  edited: z.optional(z.object({ written: z.string(), reason: z.string() })),
  cwd: z.string(),
  host: z.string(),
  environment: z.string(),
  target: z.nullable(z.string()),
  bound: z.optional(bound),
});
export type Covered = z.infer<typeof covered>;

/** A command as it runs, by what is recorded of its request. */
export type Running = Omit<Covered, 'item' | 'edited'> & { effect: Requested['effect'] };
type Requested = z.infer<typeof runRequested>;

export function runningOf({ text, cwd, host, environment, target, effect, bound }: Asked): Running {
  return { text, cwd, host, environment, target: target.display, effect, ...(bound === undefined ? {} : { bound }) };
}

type Asked = Pick<Requested, 'text' | 'cwd' | 'host' | 'environment' | 'target' | 'effect' | 'bound'>;

/**
 * Why what runs is not what was approved, as the end of a sentence; undefined where it is. `isFirst`: nothing that the approval is for has run since,
 * so that the checkout has to be the same one; what was approved may change it.
 */
export function notAsApproved(asked: Covered, runs: Running, isFirst: boolean): string | undefined {
  const { cwd, environment, target, host } = asked;
  if (runs.text !== asked.text) return 'it was asked for other lines';
  if (runs.environment !== environment) return `it was asked for ${environment}, and this is ${runs.environment}`;
  if (runs.host !== host) return `it was asked for on the host ${host}, and this would run on ${runs.host}`;
  // The same command does something else in another folder.
  if (runs.cwd !== cwd) return `it was asked for in the folder ${cwd}, and this would run in ${runs.cwd}`;
  if (runs.target !== target)
    return `it was asked for on ${target ?? 'no target'}, and this aims at ${runs.target ?? 'none'}`;
  return changedFile(asked.bound, runs) ?? (isFirst ? changedCheckout(asked.bound, runs.bound) : undefined);
}

function changedFile(asked: Bound | undefined, { bound: runs, effect }: Running): string | undefined {
  const before = new Map(asked?.files.map(({ path, sha256 }) => [path, sha256]));
  const now = new Map(runs?.files.map(({ path, sha256 }) => [path, sha256]));
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    // What only makes files may be about one that was made since: a dump that is packed.
    if (!before.has(path) && effect === 'files') continue;
    if (!before.has(path)) return `${path} was not there when it was asked for`;
    if (!now.has(path)) return `${path} is not there any more`;
    if (before.get(path) !== now.get(path)) return `${path} was changed after it was asked for`;
  }
  return undefined;
}

function changedCheckout(asked: Bound | undefined, runs: Bound | undefined): string | undefined {
  const [before, now] = [asked?.git ?? null, runs?.git ?? null];
  if (before?.head !== now?.head)
    return `it was asked for at ${commitWords(before)} of the checkout, which is at ${commitWords(now)} now`;
  return before?.dirty === false && now?.dirty === true
    ? 'something in the checkout was changed after it was asked for'
    : undefined;
}

function commitWords(git: Bound['git']): string {
  return git?.head ? `commit ${git.head.slice(0, 12)}` : 'no commit';
}
