import { definitionOf, type Item } from '../../steps/index.ts';
import { whyNotRun } from '../../walk/not-run-here.ts';
import { sayDone } from '../how-done.ts';
import type { KeyBinding } from '../screen.ts';
import { copyKey } from './copy-keys.ts';
import type { Walk } from './in-hand.ts';

/** Likely, and not certain: that it was done by hand comes first, running it here takes a key of its own. */
export function byHandFirst({ inHand }: Walk['view']): KeyBinding<'walk'>[] {
  const sure = inHand?.kind === 'item' ? definitionOf(inHand.item).sureness?.(inHand.item) : undefined;
  return sure?.confidence === 'B' ? [{ ...attestKey, label: 'done by hand', narrow: 'by hand' }] : [];
}

/** Says that it was done, by hand or elsewhere. */
export const attestKey: KeyBinding<'walk'> = {
  key: 'x',
  label: 'attest (done)',
  narrow: 'done',
  disabled: ({ seenAll }) => (seenAll ? undefined : 'Not all of it was on screen yet. PageDown shows the rest.'),
  does: (context) => {
    const { state, lane, inHand } = context.view;
    if (lane && inHand?.kind === 'item') sayDone(state, lane.lane, { item: inHand.item, actions: context.actions });
  },
};

/** The keys of something that is never run here: the run keys say why. */
export function byHandKeys(item: Item): KeyBinding<'walk'>[] {
  const refused = { label: 'run', hidden: true, disabled: () => whyNotRun(item), does: () => {} };
  return [attestKey, copyKey, { key: 'Enter', ...refused }, { key: 'g', ...refused }];
}
