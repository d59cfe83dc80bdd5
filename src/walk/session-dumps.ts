import type { Plan } from '../plan/plan.ts';
import type { TargetFact } from '../session/events.ts';
import { runOf } from '../session/evolve.ts';
import { endedWell } from '../session/failed-within.ts';
import { placeOfRun } from '../session/run-index.ts';
import type { RunState, SessionState } from '../session/state.ts';
import { unexpectedOf } from '../session/unexpected.ts';
import { doubtOn } from './doubtful-file.ts';

export type MadeFile = SessionState['files'][number];

/** A dump that the session made, and the database that its command aimed at when it ran. `doubt`: why it is not to be relied on. */
export type Dump = MadeFile & { of: TargetFact; doubt?: string };

/** The database that a file was dumped from, as the run that made it found its target; undefined where no dump made it. */
export function dumpedFrom(state: SessionState, file: Pick<MadeFile, 'run'>): TargetFact | undefined {
  const maker = runOf(state, file.run);
  return maker && makesDump(maker) ? maker.request.target : undefined;
}

/**
 * The dump of a database that the session made last and that nothing speaks against; where there is none, the last one and what does. What
 * a way back wrote is no backup of what it goes back from.
 */
export function dumpOf(plan: Plan, state: SessionState, database: TargetFact): Dump | undefined {
  const procedures = new Set(plan.rollbacks.map(({ id }) => id));
  const mine = state.files.flatMap((file): Dump[] => {
    const of = dumpedFrom(state, file);
    const isBackup =
      of && isSameDatabase(of, database) && !procedures.has(placeOfRun(state.runs, file.run)?.step ?? '');
    return isBackup ? [{ ...file, of }] : [];
  });
  const sound = mine.findLast((file) => doubtOn(plan, state, file) === undefined);
  const last = mine.at(-1);
  const doubt = last && doubtOn(plan, state, last);
  return sound ?? (last && { ...last, ...(doubt === undefined ? {} : { doubt }) });
}

/** Whether a dump of it ended well and nobody said that it is not as expected, wherever its file lies: on another host nobody looks for one. */
export function wasDumped(state: SessionState, database: TargetFact): boolean {
  return Object.values(state.steps)
    .flatMap(({ items }) => Object.values(items).flatMap(({ runs }) => runs))
    .some(
      (run) =>
        makesDump(run) &&
        succeeded(run) &&
        unexpectedOf(state, run) === undefined &&
        isSameDatabase(run.request.target, database),
    );
}

export function isDatabase({ kind }: TargetFact): boolean {
  return /^(?:postgres|mysql|sqlite)$/.test(kind);
}

/** By address: `localhost` is one machine however it is written; two names of another one are two. */
export function isSameDatabase(one: TargetFact, other: TargetFact): boolean {
  return isDatabase(one) && isDatabase(other) && addressOf(one) === addressOf(other);
}

function addressOf({ key }: TargetFact): string {
  return key.replace(/^(\w+:\/\/)(?:localhost|127\.0\.0\.1|\[?::1\]?)(?=[:/])/, '$1localhost');
}

function makesDump({ text, request }: RunState): boolean {
  return isDatabase(request.target) && dumps.test(text);
}

const dumps = /\b(?:pg_dump|pg_dumpall|mysqldump|mariadb-dump)\b|\bsqlite3\b.*\.(?:backup|dump)\b/;

function succeeded({ result }: RunState): boolean {
  return result.status === 'ended' && endedWell(result.end);
}
