import { callsOf } from '../../effects/command-words.ts';
import { excludeEachOther } from './options.ts';
import type { Finding, Judged, Rule } from './rule.ts';
import { type Run, runsOf, stepLanes } from './runs.ts';

/** `cd apps/api` in two steps: the second fails where the first still holds, and each breaks where every step starts anew. */
export const cdTwice: Rule = {
  name: 'cd-twice',
  about: 'The same relative folder is entered twice without going back.',
  find: ({ plan }) => walkFolders(plan, stepLanes(plan).flatMap(runsOf)),
};

function walkFolders(plan: Judged['plan'], runs: Run[]): Finding[] {
  const found: Finding[] = [];
  let entered = new Map<string, Run[]>();
  for (const run of runs) {
    for (const folder of foldersOf(run)) {
      const before = entered.get(folder) ?? [];
      const again = before.find((one) => !excludeEachOther(plan, one, run));
      if (again) {
        found.push({
          line: run.line,
          reason: `Line ${again.line} already went into ${folder}, and nothing came back: in one shell this fails.`,
          fix: `Come back after the work, or stay out of it: \`(cd ${folder} && …)\`, or a path from the root of the repository.`,
        });
      } else if (leaves(folder)) entered = new Map();
      else entered.set(folder, [...before, run]);
    }
  }
  return found;
}

/** `..`, `-`, a home, a root or a variable: where that leads is not known here. */
const leaves = (folder: string) => /^(?:\.\.|-|~|\/|\$|"\$)|^$/.test(folder);

/** Folders that a command enters and leaves the shell in; brackets keep the change to themselves. */
function foldersOf({ text, sql, host }: Run): string[] {
  if (sql || host !== null || /^\s*\(/.test(text)) return [];
  return callsOf(text)
    .calls.filter((call) => /^(?:cd|pushd|popd)$/.test(call.program) && call.host === null)
    .map((call) => (call.program === 'popd' ? '..' : (call.plain[0] ?? '').replace(/^\.\/|\/$/g, '')));
}
