import { callsOf } from '../../effects/command-words.ts';
import { backupsWritten } from './file-names.ts';
import type { Rule } from './rule.ts';
import { type Run, runsOf, stepLanes } from './runs.ts';

/** A dump under a relative path, and a `git add .` further down that takes whatever lies around into a commit. */
export const dumpInWorkTree: Rule = {
  name: 'dump-in-work-tree',
  about: 'A dump is written into the work tree, and a later `git add .` would publish it.',
  find: ({ plan }) => {
    const runs = stepLanes(plan).flatMap(runsOf);
    return runs.flatMap((run, index) => {
      if (!addsAll(run)) return [];
      const dump = runs.slice(0, index).find((earlier) => backupsWritten(earlier.text).some(isRelative));
      if (dump === undefined) return [];
      return [
        {
          line: run.line,
          reason: `This takes everything that lies here into the commit, the dump of line ${dump.line} too: the push publishes its data.`,
          fix: 'Write the dump outside of the work tree, or name what is added.',
        },
      ];
    });
  },
};

const isRelative = (name: string) => !/^["']?(?:[/~$]|\.\.\/)/.test(name);

function addsAll({ text }: Run): boolean {
  return callsOf(text).calls.some(
    ({ program, plain, words }) =>
      program === 'git' && plain[0] === 'add' && words.some((word) => /^(?:\.|-A|--all|:\/|\*)$/.test(word)),
  );
}
