import { inTwoPlaces } from '../../walk/two-places.ts';
import { approvalKeys, unapprovedAt } from '../lines/approval-lines.ts';
import type { KeyBinding } from '../screen.ts';
import { override } from '../screens/deviations.ts';
import { handOf, type Walk } from './in-hand.ts';
import { fromRootKey } from './run-keys.ts';

/** Where it only works from the root, that is what is to be approved: an approval for this folder would be outdated by the key that runs it. */
export function approvalInHand(view: Walk['view']): KeyBinding<'walk'>[] {
  if (view.lane === undefined || view.inHand?.kind !== 'item') return [];
  const hand = { step: view.lane.lane.id, item: view.inHand.item.id, fromRoot: view.look?.facts.fromRoot != null };
  const asked = approvalKeys(view, { step: hand.step, gate: hand.item, ...(hand.fromRoot ? { fromRoot: true } : {}) });
  // Before another hold is lifted the key that runs leads nowhere.
  if (!hand.fromRoot || asked.length === 0 || view.look?.held?.is !== 'approval') return asked;
  const runs = { ...fromRootKey, hidden: false };
  return unapprovedAt(view, hand) === undefined ? [runs, ...asked] : [...asked, runs];
}

/** The screen behind it proposes the command without the characters that hold it. */
export const repairKey: KeyBinding<'walk'> = {
  key: 'E',
  label: 'repair it',
  does: (context) => {
    const hand = handOf(context);
    if (hand) context.actions.open({ name: 'edit', ...hand });
  },
};

/** Whether what is in hand runs in two places at once, so that only a part of it can run here. */
export function isInTwoPlaces({ plan, state, lane, inHand, look }: Walk['view']): boolean {
  if (lane === undefined || inHand?.kind !== 'item') return false;
  return inTwoPlaces({ plan, state }, lane.lane, inHand.item, { going: look?.facts.going }) !== undefined;
}

/** The screen behind it proposes what runs in one place. */
export const partKey: KeyBinding<'walk'> = { ...repairKey, label: 'run a part', narrow: 'a part' };

/** While a hold is on nothing else leads on; the keys that would run still say why. */
export const liftKey: KeyBinding<'walk'> = {
  key: 'o',
  label: 'go on anyway',
  narrow: 'go on',
  does: (context) => override(context),
};
