import type { RunState } from '../session/state.ts';
import type { Effect } from '../steps/item.ts';

/** Whether a run may have changed something, by what it was taken for when it ran. What was edited before that and does not say so may have changed anything. */
export function mayChange({ request }: Pick<RunState, 'request'>, written: Effect): boolean {
  const effect = request.effect ?? (request.written === undefined ? written : 'changes');
  return request.probe === undefined && effect !== 'reads' && effect !== 'shell';
}
