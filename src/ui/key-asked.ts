import type { KeyAsks } from '../server/clients/protocol.ts';
import type { Own } from './desk-state.ts';

/**
 * Opens what a key asks over what is open, which comes back as it was; the next question of the same signature takes its place. Undefined where
 * nothing changes.
 */
export function keyAsked(
  { overlay, below }: Own,
  asks: KeyAsks | undefined,
): Pick<Own, 'overlay' | 'below'> | undefined {
  const isOpen = overlay?.name === 'keyAsks';
  if (asks === undefined) {
    if (isOpen) return { overlay: below.at(-1), below: below.slice(0, -1) };
    // The help was opened over it.
    const others = below.filter((one) => one?.name !== 'keyAsks');
    return others.length < below.length ? { overlay, below: others } : undefined;
  }
  if (isOpen && overlay.id === asks.id) return undefined;
  return { overlay: { name: 'keyAsks', ...asks }, below: isOpen ? below : [...below, overlay] };
}
