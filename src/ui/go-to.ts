import type { LaneView } from '../walk/walk.ts';
import type { Actions } from './screen.ts';
import type { View } from './view.ts';

/** Goes to an open step, with a reason where the checklist demands its order. It is recorded that the operator went there. */
export function goTo({ lane: { id: step, title } }: LaneView, view: View, actions: Actions): void {
  if (isOutOfOrder(view, step)) {
    actions.open({ name: 'reason', about: { verb: 'outOfOrder', step, title } });
    return;
  }
  void actions.act({ do: 'enter', step }).then((taken) => {
    if (taken) actions.pick(step);
  });
}

/** Why nobody can go to a step now, as a sentence. */
export function whyNotTo(step: LaneView | undefined, { walk, going }: View): string | undefined {
  if (walk.rollback) return 'A rollback is being walked. End or leave it first (R).';
  if (going) return 'A command is running. Wait for its end, or interrupt it.';
  return step?.settled ? 'This step is done; Enter looks at it.' : undefined;
}

/** The document demands its order, and something before this step is open. */
function isOutOfOrder({ walk }: View, step: string): boolean {
  const at = walk.steps.findIndex(({ lane }) => lane.id === step);
  return walk.strictOrder && walk.steps.slice(0, at).some((one) => !one.settled && one.status !== 'deferred');
}
