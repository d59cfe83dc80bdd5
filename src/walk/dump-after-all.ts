import type { Plan } from '../plan/plan.ts';
import { dropsFirst } from '../plan/restore.ts';
import { runOf } from '../session/evolve.ts';
import type { SessionState } from '../session/state.ts';
import type { Facts } from './action.ts';
import { namesRestored } from './file-of-one-way.ts';
import { dumpOf } from './session-dumps.ts';
import { fileName } from './stamped-file.ts';
import type { WayBack } from './way-back.ts';

/**
 * The name of the dump with which a way back restores although what the checklist makes for it would not: one of the name that it restores
 * which lies there and drops; else this session's own of the database that is about to be changed, where it was made so that it drops and
 * no other file of the session bears the name. Undefined where there is none.
 */
export function dumpAfterAll(
  plan: Plan,
  state: SessionState,
  { state: is, rollback, file }: Pick<WayBack, 'state' | 'rollback' | 'file'>,
  facts: Facts,
): string | undefined {
  if (is !== 'WILL NOT RESTORE' || rollback === undefined) return undefined;
  const names = namesRestored(rollback);
  if (names.length > 0 && names.every((name) => facts.dropping?.includes(name))) return names.join(', ');
  const own = file === undefined ? dumpOf(plan, state, facts.target) : undefined;
  const maker = own && own.doubt === undefined ? runOf(state, own.run) : undefined;
  return own && maker && dropsFirst(maker) ? fileName(own.path) : undefined;
}
