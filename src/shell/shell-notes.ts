import type { Own } from './own.ts';
import type { CommandOutcome } from './request.ts';

/** What an operator has to know of a shell whose state was saved: what it had that no other shell can be given, and what it left going. */
export function ownNotes({ traps, jobs }: Own): string[] {
  return [
    ...(traps.length === 0
      ? []
      : [`The trap on ${traps.join(', ')} held for this run only: the next one has a shell of its own.`]),
    ...jobs.map((job) => `Goes on in the background: process ${job}`),
  ];
}

/** Said where a run's folder on another host could not be removed: by host and path. */
export function leftNote(place: string): string {
  return `Left behind, for the line dropped before it could be removed: ${place}`;
}

/** Said where a shell left no state: `exec`, an EXIT trap of the unit's own, or a signal that killed it. Nothing began: nothing to say. */
export function keptNotes(commands: readonly CommandOutcome[]): string[] {
  if (commands.every(({ state }) => state === 'notRun')) return [];
  return [
    'The shell ended without leaving its state: folder, variables and functions are as they were before this run.',
  ];
}
