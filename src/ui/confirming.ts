import type { Look } from '../server/clients/protocol.ts';
import type { Own } from './desk-state.ts';
import type { Edited, Overlay } from './screen.ts';

/** The edited text that is about to be confirmed: what it would mean is asked instead of what is written, also while the help lies over it. */
export function editedIn({ overlay: open, below }: Pick<Own, 'overlay' | 'below'>): Edited | undefined {
  const overlay = open?.name === 'help' ? below.at(-1) : open;
  return overlay !== undefined && confirming.has(overlay.name) && 'edited' in overlay ? overlay.edited : undefined;
}

const confirming: ReadonlySet<Overlay['name']> = new Set(['yes', 'gate', 'approval', 'approvalPaste']);

/**
 * Which of the two confirms an edited run is known only when the server has read the edited text; and what any run aims at can be another target by
 * then than when its screen was opened, which asks for more, or for less.
 */
export function confirmPlace(overlay: Overlay, look: Look | undefined): Overlay {
  const how = look?.needed?.how;
  if (how === undefined || (overlay.name !== 'yes' && overlay.name !== 'gate')) return overlay;
  return { ...overlay, name: how === 'phrase' ? 'gate' : 'yes' };
}
