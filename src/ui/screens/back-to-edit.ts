import type { Actions, Edited } from '../screen.ts';

type Confirming = { step: string; item: string; edited?: Edited };
type Here = { place: Confirming; actions: Actions };

/** Esc where an edited run is confirmed: back to what was typed, which is kept. What is written has the Esc of everywhere. */
export function backToEdit({ edited }: Confirming): { key: string; label: string; does(here: Here): void }[] {
  return edited ? [{ key: 'Esc', label: 'back to the edit', does: backFrom }] : [];
}

/** Leaves the confirmation: to the edit where there is one, else to the walk. */
export function backFrom({ place: { step, item, edited }, actions }: Here): void {
  if (edited) actions.open({ name: 'edit', step, item, edited });
  else actions.close();
}

export function exitWords({ edited }: Confirming): string {
  return `Esc = back${edited ? ' to the edit' : ''}. Nothing has run here.`;
}
