import { environmentAt } from '../../plan/environment-at.ts';
import { openPlaceholders } from '../../walk/values.ts';
import type { KeyBinding } from '../screen.ts';
import { hostKey } from '../screens/deviations.ts';
import { byHandFirst } from './by-hand-keys.ts';
import { copyKey } from './copy-keys.ts';
import { approvalInHand, isInTwoPlaces, liftKey, partKey, repairKey } from './held-keys.ts';
import type { Walk } from './in-hand.ts';
import { enterKey, fromRootKey, goKey, goLabels } from './run-keys.ts';

/** Enter runs only what the table lets the run key run; g opens what more is needed. The table itself is the server's. */
export function runKeys({ view }: Pick<Walk, 'view'>): KeyBinding<'walk'>[] {
  const needed = view.look?.needed?.how;
  const safe = needed === 'key' || needed === undefined;
  const offered = view.look?.facts.fromRoot != null;
  const keys: KeyBinding<'walk'>[] = [
    // Where it may not run yet, the row promises nothing: why stands behind NOT YET.
    { ...enterKey, label: safe ? 'run' : 'scrolls', hidden: !safe || view.look?.refused != null },
    { ...goKey, ...(needed === undefined ? {} : goLabels[needed]), hidden: safe },
  ];
  const byHand = byHandFirst(view);
  // What is missing comes first: on a narrow screen there is room for two keys.
  const mine = [...fillKey(view), ...byHand, ...keys, ...(byHand.length > 0 ? [copyKey] : [])];
  const runs = offered ? [{ ...fromRootKey, hidden: false }, ...mine] : [...mine, fromRootKey];
  const held = view.look?.held;
  if (isInTwoPlaces(view))
    return [partKey, { ...hostKey, hidden: false }, ...runs.map((key) => ({ ...key, hidden: true }))];
  // A value that is missing is filled in, which is better than a reason.
  if (!held || held.is === 'notSet') return runs;
  const better = held.is === 'lookalikes' ? [repairKey] : approvalInHand(view);
  return [...better, liftKey, ...runs.map((key) => ({ ...key, hidden: true }))];
}

/** Shown first where nothing else helps: a value is missing. */
function fillKey({ plan, state, lane, inHand, look }: Walk['view']): KeyBinding<'walk'>[] {
  if (!lane || inHand?.kind !== 'item') return [];
  const known = { environment: environmentAt(lane.lane, inHand.item), given: look?.facts.given ?? [] };
  if (openPlaceholders(plan, state, inHand.item, known).length === 0) return [];
  const at = { step: lane.lane.id, item: inHand.item.id };
  return [{ key: 'f', label: 'fill in', does: ({ actions }) => actions.open({ name: 'values', ...at }) }];
}
