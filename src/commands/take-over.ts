import { drivenAlready, environmentAhead } from '../server/clients/driven.ts';
import { initialState } from '../session/state.ts';
import { shortestReason } from '../walk/context.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import type { ReadPlan } from './read-plan.ts';

/** `--take-over REASON`, as long as every reason that goes into the record. Throws `UserError` (exit 2) for a shorter one. */
export function takeOverOf({ takeOver }: { takeOver?: string }): { takeOver?: string } {
  if (takeOver === undefined) return {};
  if (takeOver.trim().length >= shortestReason) return { takeOver };
  throw new UserError(`The reason to take over has fewer than ${shortestReason} characters.`, {
    fix: "Say why, for whoever reads the record: --take-over 'Bob has left, and it has to go on'",
    exitCode: exitCodes.usage,
  });
}

/** Throws `UserError` (exit 75) where another session drives the environment in which a new one would begin. */
export function demandFree(
  { plan, path }: ReadPlan,
  { environment = null, toy, takeOver }: { environment?: string | null; toy?: boolean; takeOver?: string },
  io: Io,
): void {
  if (toy || takeOver !== undefined) return;
  const ahead = environmentAhead(plan, initialState, environment);
  const other = drivenAlready({ env: io.env, checklist: plan.source.sha256, path, environment: ahead });
  if (other) throw new UserError(other.message, { fix: other.fix, exitCode: exitCodes.locked });
}
