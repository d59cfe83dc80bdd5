import type { Plan } from '../plan/plan.ts';
import { dropsFirst, isDump } from '../plan/restore.ts';
import type { TargetFact } from '../session/events.ts';
import { runOf } from '../session/evolve.ts';
import type { SessionState } from '../session/state.ts';
import type { Facts, FileThere } from './action.ts';
import { doubtOn } from './doubtful-file.ts';
import type { Lane } from './lane.ts';
import { type Dump, dumpedFrom, dumpOf, isDatabase, isSameDatabase, type MadeFile } from './session-dumps.ts';
import { fileName } from './stamped-file.ts';

/**
 * A file that a command restores from. `there`: what lies under its name, undefined where nothing does. `made`: the session's own file, where
 * it is one. `of`: the database that was dumped, where that is known. `instead`: the dump that this session made of the database that it is
 * restored into, where the command names another file.
 */
export type Restored = {
  name: string;
  there: FileThere | undefined;
  made: MadeFile | undefined;
  of: TargetFact | undefined;
  isOther: boolean;
  /** Made by a plain `pg_dump`, which does not drop what is there. */
  isPlain: boolean;
  /** Why the session's own file is not to be relied on. */
  doubt: string | undefined;
  instead: Dump | undefined;
};

/** What a command of a way back reads, and what one reads anywhere that is named like a backup: each with where it comes from. */
export function restoredFiles(plan: Plan, state: SessionState, lane: Lane | undefined, facts: Facts): Restored[] {
  const changes = facts.effect === 'changes' || facts.effect === 'destroys';
  if (!changes || lane === undefined) return [];
  const restores = (name: string) => lane.number === null || likeBackup.test(fileName(name));
  const mine = isDatabase(facts.target) ? dumpOf(plan, state, facts.target) : undefined;
  const there = (facts.reads ?? []).filter(({ name }) => restores(name));
  const missing = facts.notThere.filter(restores);
  return [
    ...there.map((file) => restored(plan, state, facts, mine, file)),
    ...missing.map((name) => ({
      name,
      there: undefined,
      made: undefined,
      of: undefined,
      isOther: false,
      isPlain: false,
      doubt: undefined,
      instead: mine,
    })),
  ];
}

function restored(
  plan: Plan,
  state: SessionState,
  { target }: Facts,
  mine: Dump | undefined,
  there: FileThere,
): Restored {
  const made = madeHere(state, there);
  const of = made && dumpedFrom(state, made);
  const maker = made && runOf(state, made.run);
  const isOther = of !== undefined && isDatabase(target) && !isSameDatabase(of, target);
  const doubt = made && doubtOn(plan, state, made);
  const isSound = made !== undefined && !isOther && doubt === undefined;
  return {
    name: there.name,
    there,
    made,
    of,
    isOther,
    isPlain: maker !== undefined && isDump(maker.text) && !dropsFirst(maker),
    doubt,
    instead: isSound || mine?.doubt !== undefined || mine?.path === there.path ? undefined : mine,
  };
}

/** The file that lies there, where this session made it. */
export function madeHere(state: SessionState, there: FileThere): MadeFile | undefined {
  return state.files.findLast((file) => file.path === there.path && isAsMade(file, there));
}

/** What was written since under the same name is another file. File systems keep times more coarsely than the clock. */
function isAsMade(file: MadeFile, there: FileThere): boolean {
  return file.bytes === there.bytes && Date.parse(there.at) <= Date.parse(file.at) + 2000;
}

const likeBackup = /backup|dump|snapshot|\.bak\b/i;
