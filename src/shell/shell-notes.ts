import type { Own } from './own.ts';
import type { CommandOutcome } from './request.ts';

/** What an operator has to know of a shell whose state was saved: what it had that no other shell can be given, and what it left going. */
export function ownNotes({ traps, jobs, open }: Own): string[] {
  const files = open.filter((number) => number !== '1');
  return [
    ...(traps.length === 0
      ? []
      : [`The trap on ${traps.join(', ')} held for this run only: the next one has a shell of its own.`]),
    ...(open.includes('1') ? ['Where exec sent the output held for this run only: the next one prints here.'] : []),
    ...(files.length === 0
      ? []
      : [`What exec opened is closed with this shell (${files.join(', ')}): the next one has to open it itself.`]),
    ...jobs.map((job) => `Goes on in the background: process ${job}`),
    ...(jobs.length === 0 ? [] : ['A later wait, fg or kill %1 does not know it: go by the number of the process.']),
  ];
}

/** Said where a run's folder on another host could not be removed: by host and path. */
export function leftNote(place: string): string {
  return `Left behind, for the line dropped before it could be removed: ${place}`;
}

/**
 * Said where a shell left no state: `exec`, an EXIT trap of the unit's own, or a signal that killed it; `broken`: what is wrong with one that
 * it left. Nothing began: nothing to say.
 */
export function keptNotes(commands: readonly CommandOutcome[], broken?: string): string[] {
  if (commands.every(({ state }) => state === 'notRun')) return [];
  const why = broken === undefined ? 'ended without leaving its state' : `left a state that cannot be used (${broken})`;
  return [`The shell ${why}: folder, variables and functions are as they were before this run.`];
}
