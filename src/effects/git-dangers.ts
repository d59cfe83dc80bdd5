import type { Danger } from './named-dangers.ts';
import { both, says } from './program-rules.ts';

/** What git throws away or overwrites for others, by its words. */
export const gitDangers: readonly Danger[] = [
  [
    'git',
    ({ words, plain }) =>
      plain[0] === 'push' && words.some((word) => /^(?:-f|--force|--force-with-lease.*|--mirror|\+\S+)$/.test(word)),
    'overwrites the history of a shared branch',
  ],
  [
    'git',
    ({ words, plain }) => plain[0] === 'push' && words.some((word) => /^(?:-d|--delete|--prune|:\S+)$/.test(word)),
    'deletes a shared branch or tag',
  ],
  ['git', both(/^git reset\b/, /^--(?:hard|merge)$/), 'discards work'],
  ['git', both(/^git clean\b/, /^-[a-zA-Z]*f|^--force$/), 'deletes files that git does not know'],
  [
    'git',
    ({ words, plain }) =>
      (plain[0] === 'checkout' && (words.some((word) => /^(?:--|-f|--force|-B)$/.test(word)) || namesFile(plain))) ||
      (plain[0] === 'restore' && !words.includes('--staged')) ||
      (plain[0] === 'switch' &&
        words.some((word) => /^(?:-f|--force|-C|--force-create|--discard-changes)$/.test(word))),
    'discards work',
  ],
  ['git', both(/^git branch\b/, /^(?:-D|--delete|-d)$/), 'deletes a branch'],
  ['git', both(/^git tag\b/, /^(?:-d|--delete)$/), 'deletes a tag'],
  [
    'git',
    says(
      /^git (?:stash (?:drop|clear)|filter-branch|filter-repo|update-ref|reflog (?:expire|delete)|worktree remove|lfs prune)\b/,
    ),
    'discards work',
  ],
  [/^git-filter-repo$|^bfg$/, () => true, 'writes the history anew'],
];

/** `git checkout src/app.ts`, `git checkout .`: a file by the ending of its name, and not one of a version. */
function namesFile(plain: readonly string[]): boolean {
  const last = plain.at(-1) ?? '';
  return plain.length > 1 && (last === '.' || /[^/]\.[a-z][a-z\d]{1,5}$/i.test(last)) && !/^v?\d/.test(last);
}
