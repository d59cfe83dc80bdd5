import type { Call } from './call.ts';
import { cloudDangers } from './cloud-dangers.ts';
import { clusterDangers } from './cluster-dangers.ts';
import { backupName } from './fed-dumps.ts';
import { gitDangers } from './git-dangers.ts';
import { givenDangers } from './given-dangers.ts';
import { machineDangers } from './machine-dangers.ts';
import { migrationDangers } from './migration-dangers.ts';
import { type Danger, namedDangers } from './named-dangers.ts';
import { networkDangers } from './network-dangers.ts';
import { anyway, both, firstRule, option, says } from './program-rules.ts';
import { publishingDangers } from './publishing-dangers.ts';
import { serverDangers } from './server-dangers.ts';
import { storeDangers } from './store-dangers.ts';

const fileDangers: readonly Danger[] = [
  {
    programs: 'rm unlink shred',
    when: option(/^(?:-[a-zA-Z]*[rR]|--recursive)/),
    phrase: 'deletes files and folders',
  },
  { programs: 'rm unlink shred rmdir', when: anyway, phrase: 'deletes files' },
  { programs: 'find fd', when: option(/^-delete$/), phrase: 'deletes files' },
  {
    programs: 'find fd fdfind',
    when: ({ words }) => {
      const runs = words.findIndex((word) => /^(?:-(?:exec|ok)(?:dir)?|-[xX]|--exec(?:-batch)?)$/.test(word));
      return runs >= 0 && /^(?:rm|unlink|shred|truncate)$/.test(words[runs + 1] ?? '');
    },
    phrase: 'deletes files',
  },
  {
    programs: 'rsync',
    when: option(/^--(?:del(?:ete(?:-\w+)*)?|remove-source-files)$/),
    phrase: 'deletes files at the destination',
  },
  { programs: 'cp mv rsync scp', when: overwritesFromBackup, phrase: 'copies a backup over what is live' },
  {
    programs: 'tar',
    when: ({ words }) =>
      /^-?[a-zA-Z]*x|^--extract/.test(words[0] ?? '') &&
      words.some((word) => backupName.test(word)) &&
      words.some((word) => /^(?:-C|--directory)/.test(word)),
    phrase: 'unpacks a backup over what is live',
  },
  {
    programs: 'unzip',
    when: both(/./, /^-[a-zA-Z]*o/),
    phrase: 'unpacks over what is there',
  },
  { programs: 'truncate', when: anyway, phrase: 'cuts a file' },
  {
    programs: 'cp cat',
    when: ({ program, plain, writes, appends }) =>
      plain[0] === '/dev/null' && (program === 'cp' || (writes.length > 0 && appends.length === 0)),
    phrase: 'cuts a file',
  },
];

const empties = /^--(?:truncate|drop|wipe|erase|destroy)(?:-[a-z-]+)?(?:=(?!false$|0$|no$).*)?$/;

/** What any program does by an option whose name says so. */
const anyDangers: readonly Danger[] = [
  // What its own option empties or drops is gone.
  {
    programs: /^(?!(?:echo|printf|grep|rg|man|less)$)[\w./-]+$/,
    when: option(empties),
    phrase: 'empties or drops what it writes to',
  },
  // What it goes back over is gone.
  {
    programs: /^(?!git$)[\w./-]+$/,
    when: both(/^\S+ (?:[\w:-]+ )?(?:rollback|rewind)\b/, /^--hard$/),
    phrase: 'goes back and discards what is newer',
  },
  { programs: 'pm2', when: says(/^pm2 (?:delete|del|kill)\b/), phrase: 'removes processes' },
  {
    programs: /./,
    when: ({ words }) =>
      /\b(?:deletion|delete|termination)[-_ ]?protection\S*[ =:]+(?:false|off|disabled?|no)\b|--no-(?:deletion|termination)-protection/i.test(
        words.join(' '),
      ),
    phrase: 'removes protection against deletion',
  },
];

const forces: Danger = {
  programs:
    /^(?!npm|pnpm|yarn|bun|pip|php|cp|mv|ln|mkdir|git|gzip|gunzip|apt|brew|make|tar|docker-compose|grep|curl|tail|logger|date)/,
  when: option(/^--(?:force|yes-i-really.*|no-preserve-root|i-know-what.*)$/),
  phrase: 'uses force',
};

/** The first rule of the tables that a call falls under. */
export const dangerRule = firstRule([
  ...fileDangers,
  ...gitDangers,
  ...anyDangers,
  ...clusterDangers,
  ...cloudDangers,
  ...migrationDangers,
  ...machineDangers,
  ...publishingDangers,
  ...networkDangers,
  ...storeDangers,
  ...serverDangers,
  ...givenDangers,
  ...namedDangers,
  forces,
]);

/** `cp live.db live.db.backup` makes a backup; the other way round it restores one. */
function overwritesFromBackup({ plain }: Call): boolean {
  const target = plain.at(-1) ?? '';
  const sources = plain.slice(0, -1);
  // Fetching a copy from another host overwrites nothing that is live.
  if (sources.some((source) => /^[^/]+:/.test(source)) && !target.includes(':')) return false;
  const copies = sources.filter((source) => backupName.test(source) && !makesBackups.test(source));
  return copies.length > 0 && !backupName.test(target) && !/^\/?tmp\//.test(target);
}

/** A script or a unit that is called after the backups that it makes is none. */
const makesBackups = /\.(?:sh|py|js|ts|rb|pl|service|timer)$/;
