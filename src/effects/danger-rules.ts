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
  ['rm unlink shred', option(/^(?:-[a-zA-Z]*[rR]|--recursive)/), 'deletes files and folders'],
  ['rm unlink shred rmdir', anyway, 'deletes files'],
  ['find fd', option(/^-delete$/), 'deletes files'],
  [
    'find fd fdfind',
    ({ words }) => {
      const runs = words.findIndex((word) => /^(?:-(?:exec|ok)(?:dir)?|-[xX]|--exec(?:-batch)?)$/.test(word));
      return runs >= 0 && /^(?:rm|unlink|shred|truncate)$/.test(words[runs + 1] ?? '');
    },
    'deletes files',
  ],
  ['rsync', option(/^--(?:del(?:ete(?:-\w+)*)?|remove-source-files)$/), 'deletes files at the destination'],
  ['cp mv rsync scp', overwritesFromBackup, 'copies a backup over what is live'],
  [
    'tar',
    ({ words }) =>
      /^-?[a-zA-Z]*x|^--extract/.test(words[0] ?? '') &&
      words.some((word) => backupName.test(word)) &&
      words.some((word) => /^(?:-C|--directory)/.test(word)),
    'unpacks a backup over what is live',
  ],
  ['unzip', option(/^-[a-zA-Z]*o/), 'unpacks over what is there'],
  ['truncate', anyway, 'cuts a file'],
  [
    'cp cat',
    ({ program, plain, writes, appends }) =>
      plain[0] === '/dev/null' && (program === 'cp' || (writes.length > 0 && appends.length === 0)),
    'cuts a file',
  ],
];

/** `CONFIRM_DESTROY=YES`: the question before it is answered beforehand. */
const confirms =
  /^[A-Z_]*(?:CONFIRM|FORCE|ALLOW|REALLY|I_AM_SURE)[A-Z_]*(?:DESTROY|DELETE|DELETION|DROP|WIPE|PURGE|RESET|TEARDOWN)[A-Z_]*=(?:y|yes|true|1|on)$/i;

const empties = /^--(?:truncate|drop|wipe|erase|destroy)(?:-[a-z-]+)?(?:=(?!false$|0$|no$).*)?$/;

/** What any program does by an option whose name says so. */
const anyDangers: readonly Danger[] = [
  // What its own option empties or drops is gone.
  [/^(?!(?:echo|printf|grep|rg|man|less)$)[\w./-]+$/, option(empties), 'empties or drops what it writes to'],
  // What it goes back over is gone.
  [
    /^(?!git$)[\w./-]+$/,
    both(/^\S+ (?:[\w:-]+ )?(?:rollback|rewind)\b/, /^--hard$/),
    'goes back and discards what is newer',
  ],
  [/./, option(confirms), 'says yes beforehand to what destroys'],
  ['pm2', says(/^pm2 (?:delete|del|kill)\b/), 'removes processes'],
  [
    /./,
    ({ words }) =>
      /\b(?:deletion|delete|termination)[-_ ]?protection\S*[ =:]+(?:false|off|disabled?|no)\b|--no-(?:(?:deletion|termination)-protection|disable-api-(?:termination|stop))\b/i.test(
        words.join(' '),
      ),
    'removes protection against deletion',
  ],
];

const forces: Danger = [
  /^(?!npm|pnpm|yarn|bun|pip|php|cp|mv|ln|mkdir|git|gzip|gunzip|apt|brew|make|tar|docker-compose|grep|curl|tail|logger|date)/,
  option(/^--(?:force|yes-i-really.*|no-preserve-root|i-know-what.*)$/),
  'uses force',
];

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
