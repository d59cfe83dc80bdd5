import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import { type ReadSession, readSession } from '../record/read-session.ts';
import { visible } from '../record/visible.ts';
import { clearFirstPaint } from './first-paint.ts';
import type { Io } from './io.ts';
import { asStarted } from './own-command.ts';
import { type Glance, isClosed, listSessions } from './session-folder.ts';
import { standing } from './standing.ts';
import { typedLine } from './typed-line.ts';

/** A session over the same checklist in which something was done and that nobody has finished. */
export type Unfinished = Pick<Glance, 'session' | 'folder' | 'openedAt'> & {
  /** The folder that it works in. */
  root: string;
  stands: string;
  isOtherVersion: boolean;
};

/**
 * Those that whoever begins a checklist may have forgotten, the newest first, be it that one goes on by itself now, as a wait does. One that
 * another checklist opened is not among them.
 */
export function unfinishedOf(checklist: string, plan: Plan, io: Io): Unfinished[] {
  const here = { path: resolve(io.cwd, checklist), sha256: plan.source.sha256, cwd: io.cwd };
  return listSessions(io).flatMap(({ session, folder, openedAt, finished, checklist: walked }) => {
    if (!mayBeSame(walked, here) || finished || isClosed(folder)) return [];
    const read = readSession(folder);
    const root = read.ok ? (read.value.state.opened?.data.root ?? '') : '';
    if (!read.ok || !isBegun(read.value) || !isSameWork({ ...walked, root }, here)) return [];
    const isOtherVersion = walked.sha256 !== plan.source.sha256;
    return [{ session, folder, root, openedAt, stands: standing(read.value), isOtherVersion }];
  });
}

type Walked = { path: string; sha256: string };

/** Told by the first line of a journal alone. */
function mayBeSame(walked: Walked, here: Walked): boolean {
  return walked.sha256 === here.sha256 || isSameFile(walked.path, here.path);
}

/** Whether a session is over the checklist that is begun: over that file, or over the same bytes in the same repository. The same words elsewhere are another deployment. */
export function isSameWork(walked: Walked & { root: string }, here: Walked & { cwd: string }): boolean {
  if (isSameFile(walked.path, here.path)) return true;
  return walked.sha256 === here.sha256 && repositoryOf(walked.root) === repositoryOf(here.cwd);
}

/** The same file, also behind links. */
function isSameFile(one: string, other: string): boolean {
  return one === other || real(one) === real(other);
}

/** The folder of the work tree that holds a folder; where there is none, the folder. */
function repositoryOf(folder: string): string {
  for (let at = real(folder); at !== dirname(at); at = dirname(at)) if (existsSync(join(at, '.git'))) return at;
  return real(folder);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // It is gone, or was standard input: then its name is all there is.
    return path;
  }
}

/** Somebody went into a step: before that there is nothing to come back to. */
function isBegun({ state }: ReadSession): boolean {
  return state.opened?.data.parent === undefined && Object.keys(state.steps).length > 0;
}

/** Asked in the plain terminal before a session is made: a second one beside a forgotten first is how a step is done twice. */
export function askUnfinished([newest, ...others]: Unfinished[], io: Io): 'resume' | 'anew' | 'leave' {
  if (newest === undefined) return 'anew';
  clearFirstPaint(process.stdout);
  io.stdout(asStarted(`${unfinishedWords(newest, others.length, io.cwd).join('\n')}\n`, io));
  for (;;) {
    const typed = typedLine('r, n or q, then Enter > ', io.stdout);
    const answer = typed === undefined ? 'leave' : answers.get(typed.trim().toLowerCase());
    if (answer !== undefined) return answer;
  }
}

const answers = new Map<string, 'resume' | 'anew' | 'leave'>([
  ['r', 'resume'],
  ['n', 'anew'],
  ['q', 'leave'],
]);

function unfinishedWords(
  { session, root, openedAt, stands, isOtherVersion }: Unfinished,
  others: number,
  cwd: string,
): string[] {
  const when = `${openedAt.slice(0, 16).replace('T', ' ')} UTC`;
  return [
    `Session ${session} of this checklist is not finished: ${visible(stands)}.`,
    `It works in ${visible(root)}${repositoryOf(root) === repositoryOf(cwd) ? '' : `, and NOT in the folder where you are, ${visible(cwd)}`}.`,
    `It was opened ${when}${isOtherVersion ? ', over other bytes than the file has now' : ''}.${others > 0 ? ` So are ${others} more: deploy-assist sessions` : ''}`,
    `  r  goes on with it (resume ${session})`,
    '  n  begins anew; that one stays',
    '  q  leaves; nothing is begun',
  ];
}
