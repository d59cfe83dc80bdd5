import { filesWritten } from '../../effects/files-written.ts';
import { fileShape, filesRestored } from './file-names.ts';
import type { Finding, Rule } from './rule.ts';
import { backLanes, type Run, runsOf, stepLanes } from './runs.ts';

/** A way back that restores a file which no step makes, nor the way back itself before that. */
export const restoredFileNotMade: Rule = {
  name: 'restored-file-not-made',
  about: 'A way back restores a file that no step of the checklist makes.',
  find: ({ plan }) => {
    const made = shapesMade(stepLanes(plan).flatMap(runsOf));
    return backLanes(plan).flatMap((lane) => {
      const runs = runsOf(lane);
      return runs.flatMap((run, at) => restoredUnmade(run, [made, shapesMade(runs.slice(0, at))]));
    });
  },
};

function shapesMade(runs: readonly Run[]): ReadonlySet<string | null> {
  return new Set(runs.flatMap(({ text }) => filesWritten(text)).map(fileShape));
}

function restoredUnmade({ text, danger, line }: Run, made: readonly ReadonlySet<string | null>[]): Finding[] {
  return filesRestored(text, danger)
    .filter((name) => fileShape(name) !== null && !made.some((shapes) => shapes.has(fileShape(name))))
    .map((name) => ({
      line,
      reason: `${name} is restored here, and no step makes a file of that name.`,
      fix: 'Make the backup in a step under the name that is restored, or say where the file comes from.',
    }));
}
