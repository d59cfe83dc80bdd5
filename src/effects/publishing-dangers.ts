import type { Danger } from './named-dangers.ts';
import { both, says } from './program-rules.ts';

const takenBack = 'takes back a published package';

/** What takes back packages, releases, images and programs of a chain that others use, by their words. */
export const publishingDangers: readonly Danger[] = [
  {
    programs: 'npm pnpm yarn cargo gem pod vsce ovsx',
    when: ({ words }, line) =>
      /^(?:(?:p?npm|yarn npm) (?:unpublish|deprecate)|(?:cargo|gem) yank|pod trunk (?:delete|deprecate)|(?:vsce|ovsx) unpublish|npm dist-tag rm)\b/.test(
        line,
      ) && !words.includes('--undo'),
    phrase: takenBack,
  },
  { programs: 'dotnet nuget', when: says(/^(?:dotnet nuget|nuget) delete\b/), phrase: takenBack },
  { programs: 'mix', when: both(/^mix hex\.(?:publish|retire)\b/, /^(?:--revert|hex\.retire)$/), phrase: takenBack },
  { programs: 'snapcraft aptly reprepro', when: says(/ (?:close|drop|remove)(?= |$)/), phrase: takenBack },
  {
    programs: 'crane skopeo regctl oras gcrane',
    when: says(/ (?:delete|rm)(?= |$)/),
    phrase: 'deletes what is published',
  },
  {
    programs: 'gh glab',
    when: says(
      /^\S+ (?:release|repo|secret|variable|cache|run|label|project|environment) (?:delete|archive)(?:-asset)?\b/,
    ),
    phrase: 'deletes what is published',
  },
  { programs: 'fastlane', when: says(/\bnuke\b/), phrase: 'revokes the certificates of every app' },
  {
    programs: 'solana anchor',
    when: ({ words }, line) =>
      /^\S+ (?:program|idl) (?:close|erase-authority)\b/.test(line) ||
      (/set-upgrade-authority\b/.test(line) && words.includes('--final')),
    phrase: 'closes a program for good',
  },
];
