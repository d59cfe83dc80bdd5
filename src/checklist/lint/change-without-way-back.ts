import { opensShell } from '../block/opens-shell.ts';
import { isLocalWork } from './local-work.ts';
import type { Rule } from './rule.ts';
import { type Run, runsOf, stepLanes } from './runs.ts';

/** A step that changes a service, data or code that others get, and has no way back: neither its own nor a shared one. */
export const changeWithoutWayBack: Rule = {
  name: 'change-without-way-back',
  about: 'A step changes something that others use, and nothing says how to take it back.',
  find: ({ plan }) => {
    const found = plan.steps
      .filter((step) => step.rollback === null && step.environment !== 'local' && step.role === 'forward')
      .flatMap(
        (step) =>
          stepLanes({ ...plan, steps: [step] })
            .flatMap(runsOf)
            .find(changesForOthers) ?? [],
      );
    const [first, ...rest] = found;
    if (first === undefined) return [];
    const fix =
      'Write "**Rollback procedure:**" with its commands into the step, or a section "Rollback" for the whole.';
    if (plan.rollbacks.length > 0)
      return found.map((run) => ({
        line: run.line,
        reason: `"${run.lane.title}" changes something, and no way back is written for it.`,
        fix,
      }));
    const more =
      rest.length === 0 ? '' : ` (and ${rest.length} more ${rest.length === 1 ? 'step' : 'steps'} further down)`;
    const reason = `"${first.lane.title}" changes something${more}, and the checklist writes no way back at all.`;
    return [{ line: first.line, reason, fix }];
  },
};

function changesForOthers(run: Run): boolean {
  if (run.effect !== 'changes' && run.effect !== 'destroys') return false;
  return run.sql || (!isLocalWork(run.text) && opensShell(run.text) === null);
}
