import type { Plan, Rollback } from '../plan/plan.ts';
import type { TargetFact } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import type { Facts } from './action.ts';
import { namesRestored } from './file-of-one-way.ts';
import { type Dump, dumpedFrom, dumpOf, isDatabase, isSameDatabase, wasDumped } from './session-dumps.ts';
import type { WayBack } from './way-back.ts';

/**
 * What there is to go back to beside a change. `file`: one that this session made, `of` the database it was dumped from where that is known;
 * `isOther`: that is not the one that is about to be changed; `unnamed`: what the way back restores in its place. `none`: no dump of that
 * database in this session ended well.
 */
export type Backup =
  | {
      is: 'file';
      file: Omit<Dump, 'of'>;
      of: TargetFact | undefined;
      isOther: boolean;
      unnamed: string | undefined;
    }
  | { is: 'none' };

/** The file that the way back would use, and the last dump of the database that is about to be changed, where that is another one. */
export function backupsBeside(
  plan: Plan,
  state: SessionState,
  { file, rollback }: Pick<WayBack, 'file' | 'rollback'>,
  facts: Facts | undefined,
): Backup[] {
  const changed = facts && changedDatabase(facts);
  const of = file && dumpedFrom(state, file);
  const isOther = of !== undefined && changed !== undefined && !isSameDatabase(of, changed);
  const named: Backup[] = file ? [{ is: 'file', file, of, isOther, unnamed: undefined }] : [];
  if (changed === undefined || (of !== undefined && !isOther)) return named;
  const own = dumpOf(plan, state, changed);
  if (own && own.path !== file?.path)
    return [...named, { is: 'file', file: own, of: own.of, isOther: false, unnamed: nameRestored(rollback) }];
  // A file of SQLite is copied as often as it is dumped, and of a copy nobody knows what it is of.
  const isKnown = changed.kind === 'sqlite' || wasDumped(state, changed) || (file !== undefined && of === undefined);
  return isKnown || !facts?.protected ? named : [...named, { is: 'none' }];
}

function nameRestored(rollback: Rollback | undefined): string | undefined {
  return rollback && namesRestored(rollback)[0];
}

function changedDatabase({ effect, onlyFiles, target }: Facts): TargetFact | undefined {
  const changes = (effect === 'changes' || effect === 'destroys') && !onlyFiles;
  return changes && isDatabase(target) ? target : undefined;
}
