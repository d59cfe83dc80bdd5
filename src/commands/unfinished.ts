import { resolve } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import { type ReadSession, readSession } from '../record/read-session.ts';
import { visible } from '../record/visible.ts';
import { isServed } from '../server/place.ts';
import { clearFirstPaint } from './first-paint.ts';
import type { Io } from './io.ts';
import { asStarted } from './own-command.ts';
import { type Glance, isClosed, listSessions } from './session-folder.ts';
import { standing } from './standing.ts';
import { typedLine } from './typed-line.ts';

/** A session over the same checklist in which something was done and that nobody has finished. */
export type Unfinished = Pick<Glance, 'session' | 'folder' | 'openedAt'> & { stands: string; isOtherVersion: boolean };

/**
 * Those that whoever begins a checklist may have forgotten, the newest first. One that goes on now is not among them: who drives it is told by
 * the claim on its environment. Nor is one that another checklist opened.
 */
export function unfinishedOf(checklist: string, plan: Plan, io: Io): Unfinished[] {
  const path = resolve(io.cwd, checklist);
  return listSessions(io).flatMap(({ session, folder, openedAt, finished, checklist: walked }) => {
    const isOurs = walked.sha256 === plan.source.sha256 || walked.path === path;
    if (!isOurs || finished || isClosed(folder) || isServed(folder)) return [];
    const read = readSession(folder);
    if (!read.ok || !isBegun(read.value)) return [];
    const isOtherVersion = walked.sha256 !== plan.source.sha256;
    return [{ session, folder, openedAt, stands: standing(read.value), isOtherVersion }];
  });
}

/** Somebody went into a step: before that there is nothing to come back to. */
function isBegun({ state }: ReadSession): boolean {
  return state.opened?.data.parent === undefined && Object.keys(state.steps).length > 0;
}

/** Asked in the plain terminal before a session is made: a second one beside a forgotten first is how a step is done twice. */
export function askUnfinished([newest, ...others]: Unfinished[], io: Io): 'resume' | 'anew' | 'leave' {
  if (newest === undefined) return 'anew';
  clearFirstPaint(process.stdout);
  io.stdout(asStarted(`${unfinishedWords(newest, others.length).join('\n')}\n`, io));
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

function unfinishedWords({ session, openedAt, stands, isOtherVersion }: Unfinished, others: number): string[] {
  const when = `${openedAt.slice(0, 16).replace('T', ' ')} UTC`;
  return [
    `Session ${session} of this checklist is not finished: ${visible(stands)}.`,
    `It was opened ${when}${isOtherVersion ? ', over other bytes than the file has now' : ''}.${others > 0 ? ` So are ${others} more: deploy-assist sessions` : ''}`,
    `  r  goes on with it (resume ${session})`,
    '  n  begins anew; that one stays',
    '  q  leaves; nothing is begun',
  ];
}
