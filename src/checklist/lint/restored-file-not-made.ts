import { backupsWritten, fileShape, filesRestored } from './file-names.ts';
import type { Finding, Rule } from './rule.ts';
import { backLanes, runsOf, stepLanes } from './runs.ts';

/** A way back that restores a file which no step makes. */
export const restoredFileNotMade: Rule = {
  name: 'restored-file-not-made',
  about: 'A way back restores a file that no step of the checklist makes.',
  find: ({ plan }) => {
    const made = new Set(
      stepLanes(plan)
        .flatMap(runsOf)
        .flatMap(({ text }) => backupsWritten(text))
        .map(fileShape),
    );
    return backLanes(plan)
      .flatMap(runsOf)
      .flatMap(({ text, danger, line }): Finding[] =>
        filesRestored(text, danger)
          .filter((name) => fileShape(name) !== null && !made.has(fileShape(name)))
          .map((name) => ({
            line,
            reason: `${name} is restored here, and no step makes a file of that name.`,
            fix: 'Make the backup in a step under the name that is restored, or say where the file comes from.',
          })),
      );
  },
};
