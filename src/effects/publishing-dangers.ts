import type { Danger } from './named-dangers.ts';
import { both, says } from './program-rules.ts';

const takenBack = 'takes back a published package';

/** What takes back packages, releases, images and programs of a chain that others use, by their words. */
export const publishingDangers: readonly Danger[] = [
  [
    'npm pnpm yarn cargo gem pod vsce ovsx',
    ({ words }, line) =>
      /^(?:(?:p?npm|yarn npm) (?:unpublish|deprecate)|(?:cargo|gem) yank|pod trunk (?:delete|deprecate)|(?:vsce|ovsx) unpublish|npm dist-tag rm)\b/.test(
        line,
      ) && !words.includes('--undo'),
    takenBack,
  ],
  ['dotnet nuget', says(/^(?:dotnet nuget|nuget) delete\b/), takenBack],
  ['mix', both(/^mix hex\.(?:publish|retire)\b/, /^(?:--revert|hex\.retire)$/), takenBack],
  ['snapcraft aptly reprepro', says(/ (?:close|drop|remove(?:src|filter|matched)?)(?= |$)/), takenBack],
  ['crane skopeo regctl oras gcrane', says(/ (?:delete|rm)(?= |$)/), 'deletes what is published'],
  [
    'gh glab',
    says(/^\S+ (?:release|repo|secret|variable|cache|run|label|project|environment) (?:delete|archive)(?:-asset)?\b/),
    'deletes what is published',
  ],
  ['fastlane', says(/\bnuke\b/), 'revokes the certificates of every app'],
  [
    'solana anchor',
    ({ words }, line) =>
      /^\S+ (?:program|idl) (?:close|erase-authority)\b/.test(line) ||
      (/set-upgrade-authority\b/.test(line) && words.includes('--final')),
    'closes a program for good',
  ],
];
