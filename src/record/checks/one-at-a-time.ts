import type { Plan } from '../../plan/plan.ts';
import type { SessionEvent } from '../../session/events.ts';
import type { Found } from './walked-order.ts';

/** What goes on in front of the operator is over, or was kept behind the walk, before the next thing runs. Probes run beside it. */
export function oneAtATime(_plan: Plan): (event: SessionEvent) => Found {
  let going: string | undefined;
  return ({ seq, type, data }) => {
    if (
      (type === 'run.kept' || type === 'run.ended' || type === 'run.lost' || type === 'query.answered') &&
      data.run === going
    )
      going = undefined;
    if (type !== 'run.requested' || (data.probe !== undefined && data.checks === undefined)) return undefined;
    if (going !== undefined)
      return { code: 'run-beside', message: `Line ${seq} runs a command while run ${going} was still going on.` };
    going = data.run;
    return undefined;
  };
}
