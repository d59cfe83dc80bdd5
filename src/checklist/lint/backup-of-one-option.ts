import { backupsWritten, fileShape, filesRestored } from './file-names.ts';
import { optionsOf } from './options.ts';
import type { Finding, Judged, Rule } from './rule.ts';
import { backLanes, type Run, runsOf, stepLanes } from './runs.ts';

/** A way back that restores a file which is made only when one option of a choice is taken. */
export const backupOfOneOption: Rule = {
  name: 'backup-of-one-option',
  about: 'A way back restores a file that only one option of a choice makes.',
  find: ({ plan }) => {
    const makers = makersByShape(plan);
    return backLanes(plan)
      .flatMap(runsOf)
      .flatMap((run) =>
        filesRestored(run.text, run.danger).flatMap((name): Finding[] => {
          const shape = fileShape(name);
          const lone = shape === null ? undefined : loneOption(plan, makers.get(shape) ?? []);
          if (lone === undefined) return [];
          return [
            {
              line: run.line,
              reason: `${name} is restored here, and only "${lone.label}" (line ${lone.line}) makes it: after any other option there is no such file.`,
              fix: 'Make this backup before the choice, or write a way back for each option.',
            },
          ];
        }),
      );
  },
};

/** What makes the files of each shape, in the order of the walk. */
function makersByShape(plan: Judged['plan']): Map<string, Run[]> {
  const made = stepLanes(plan)
    .flatMap(runsOf)
    .flatMap((run) =>
      [...new Set(backupsWritten(run.text).map(fileShape))].flatMap((shape) =>
        shape === null ? [] : [{ shape, run }],
      ),
    );
  const groups = Map.groupBy(made, ({ shape }) => shape);
  return new Map([...groups].map(([shape, group]) => [shape, group.map(({ run }) => run)]));
}

/** The first option that makes it, when everything that makes it stands in options of a choice that has options without. */
function loneOption(plan: Judged['plan'], making: Run[]): { label: string; line: number } | undefined {
  const choices = making.map((run) => optionsOf(plan, run)[0]);
  const [first] = choices;
  if (first === undefined || choices.includes(undefined)) return undefined;
  const taken = new Set(choices.filter((one) => one?.choice.id === first.choice.id).map((one) => one?.option));
  return taken.size < first.choice.options.length ? first.choice.options[first.option] : undefined;
}
