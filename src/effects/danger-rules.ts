import { inRow, oneOf } from '../patterns/joined.ts';
import type { Call } from './call.ts';
import { backupName, feedsFile } from './fed-dumps.ts';
import { givenDangers } from './given-dangers.ts';
import { type Danger, namedDangers } from './named-dangers.ts';
import { anyway, both, firstRule, option, says } from './program-rules.ts';
import { serverDangers } from './server-dangers.ts';
import { storeDangers } from './store-dangers.ts';

const empties = /^--(?:truncate|drop|wipe|erase|destroy)(?:-[a-z-]+)?(?:=(?!false$|0$|no$).*)?$/;

const dangers: readonly Danger[] = [
  {
    programs: /^(?:rm|unlink|shred)$/,
    when: option(/^(?:-[a-zA-Z]*[rR]|--recursive)/),
    phrase: 'deletes files and folders',
  },
  { programs: /^(?:rm|unlink|shred|rmdir)$/, when: anyway, phrase: 'deletes files' },
  { programs: /^find$/, when: option(/^-delete$/), phrase: 'deletes files' },
  {
    programs: /^find$/,
    when: ({ words }) =>
      /-exec(?:dir)?$/.test(words.find((word) => word.startsWith('-exec')) ?? '') && words.includes('rm'),
    phrase: 'deletes files',
  },
  {
    programs: /^rsync$/,
    when: option(/^--(?:delete|remove-source-files)/),
    phrase: 'deletes files at the destination',
  },
  { programs: /^(?:cp|mv|rsync|scp)$/, when: overwritesFromBackup, phrase: 'copies a backup over what is live' },
  {
    programs: /^tar$/,
    when: ({ words }) =>
      /^-?[a-zA-Z]*x|^--extract/.test(words[0] ?? '') &&
      words.some((word) => backupName.test(word)) &&
      words.some((word) => /^(?:-C|--directory)/.test(word)),
    phrase: 'unpacks a backup over what is live',
  },
  { programs: /^truncate$/, when: anyway, phrase: 'cuts a file' },
  { programs: /^dd$/, when: option(/^of=/), phrase: 'writes over a device or file' },
  { programs: /^(?:mkfs(?:\..*)?|wipefs|fdisk|parted|sgdisk|blkdiscard)$/, when: anyway, phrase: 'erases a disk' },
  { programs: /^kill$/, when: ({ words }) => !words.includes('-l') && !words.includes('-0'), phrase: 'ends a process' },
  { programs: /^(?:pkill|killall)$/, when: anyway, phrase: 'ends every process of a name' },
  { programs: /^(?:shutdown|reboot|halt|poweroff)$/, when: anyway, phrase: 'stops the machine' },
  {
    programs: /^systemctl$/,
    when: says(/^systemctl (?:reboot|poweroff|halt|kill)\b/),
    phrase: 'stops the machine or a service by force',
  },
  { programs: /^(?:userdel|groupdel|deluser)$/, when: anyway, phrase: 'deletes an account' },
  { programs: /^crontab$/, when: option(/^-r$/), phrase: 'deletes the scheduled jobs' },
  { programs: /^iptables$/, when: option(/^(?:-F|--flush)$/), phrase: 'empties the firewall' },
  { programs: /^ufw$/, when: says(/^ufw (?:reset|disable|delete)\b/), phrase: 'opens the firewall' },
  { programs: /^(?:dropdb|dropuser)$/, when: anyway, phrase: 'drops a database' },
  {
    programs: /^(?:pg_restore|mongorestore|mysqlimport)$/,
    when: ({ words }) => !words.some((word) => /^(?:-l|--list)$/.test(word)),
    phrase: 'restores over a live database',
  },
  { programs: /^mysqladmin$/, when: says(/\bdrop\b/), phrase: 'drops a database' },
  {
    programs: /^redis-cli$/,
    when: says(/\b(?:flushall|flushdb|del|unlink|shutdown|debug)\b/i),
    phrase: 'deletes keys',
  },
  {
    programs: /^mongosh?$/,
    when: ({ words }) => /\b(?:drop\w*|delete\w*|remove)\(/.test(words.join(' ')),
    phrase: 'deletes documents',
  },
  {
    programs: /^git$/,
    when: ({ words, plain }) =>
      plain[0] === 'push' && words.some((word) => /^(?:-f|--force|--force-with-lease.*|--mirror|\+\S+)$/.test(word)),
    phrase: 'overwrites the history of a shared branch',
  },
  {
    programs: /^git$/,
    when: ({ words, plain }) => plain[0] === 'push' && words.some((word) => /^(?:-d|--delete|:\S+)$/.test(word)),
    phrase: 'deletes a shared branch or tag',
  },
  { programs: /^git$/, when: both(/^git reset\b/, /^--(?:hard|merge)$/), phrase: 'discards work' },
  // Of any program: what its own option empties or drops is gone.
  {
    programs: /^(?!(?:echo|printf|grep|rg|man|less)$)[\w./-]+$/,
    when: ({ words }) =>
      words.some((word) => empties.test(word)) && !words.some((word) => /^--(?:dry-run|help)/.test(word)),
    phrase: 'empties or drops what it writes to',
  },
  // Of any program: what it goes back over is gone.
  {
    programs: /^(?!git$)[\w./-]+$/,
    when: both(/^\S+ (?:[\w:-]+ )?(?:rollback|rewind)\b/, /^--hard$/),
    phrase: 'goes back and discards what is newer',
  },
  {
    programs: /^git$/,
    when: both(/^git clean\b/, /^-[a-zA-Z]*f|^--force$/),
    phrase: 'deletes files that git does not know',
  },
  {
    programs: /^git$/,
    when: ({ words, plain }) =>
      (plain[0] === 'checkout' && words.includes('--')) || (plain[0] === 'restore' && !words.includes('--staged')),
    phrase: 'discards work',
  },
  { programs: /^git$/, when: both(/^git branch\b/, /^(?:-D|--delete|-d)$/), phrase: 'deletes a branch' },
  { programs: /^git$/, when: both(/^git tag\b/, /^(?:-d|--delete)$/), phrase: 'deletes a tag' },
  {
    programs: /^git$/,
    when: says(/^git (?:stash (?:drop|clear)|filter-branch|filter-repo|update-ref)\b/),
    phrase: 'discards work',
  },
  {
    programs: /^(?:kubectl|oc|k)$/,
    when: says(/^\S+ (?:delete|drain)\b/),
    phrase: 'deletes or empties parts of a cluster',
  },
  { programs: /^(?:kubectl|oc|k)$/, when: says(/^\S+ replace\b/), phrase: 'replaces live configuration' },
  { programs: /^(?:kubectl|oc|k)$/, when: both(/^\S+ scale\b/, /^--replicas=?0?$/), phrase: 'stops every copy' },
  {
    programs: /^oc$/,
    when: says(/^oc adm (?:drain|prune|policy remove)/),
    phrase: 'deletes or empties parts of a cluster',
  },
  {
    programs: /^etcdctl$/,
    when: says(/^etcdctl (?:del|member remove|snapshot restore|defrag)\b/),
    phrase: 'changes the members or the data of etcd',
  },
  { programs: /^helm$/, when: says(/^helm (?:uninstall|delete|del)\b/), phrase: 'removes a release' },
  {
    programs: /^(?:docker|podman|docker-compose)$/,
    when: says(/\bprune\b/),
    phrase: 'deletes what containers leave behind',
  },
  {
    programs: /^(?:docker|podman)$/,
    when: says(/^\S+ (?:(?:container |image |volume |network |service |stack |secret |config )?rm|rmi|kill)\b/),
    phrase: 'removes containers, images or volumes',
  },
  {
    programs: /^(?:docker|docker-compose|podman)$/,
    when: both(/\bdown\b/, /^(?:-v|--volumes|--rmi.*)$/),
    phrase: 'removes volumes with their data',
  },
  {
    programs: /^(?:terraform|tofu|pulumi|cdk|sst|serverless|sls|terragrunt)$/,
    when: says(/\b(?:destroy|remove)\b/),
    phrase: 'destroys infrastructure',
  },
  {
    programs: /^(?:terraform|tofu)$/,
    when: says(/\b(?:state rm|taint|force-unlock)\b/),
    phrase: 'changes what is known of the infrastructure',
  },
  {
    programs: /^aws$/,
    when: says(/^aws \S+ (?:delete|terminate|purge|deregister|rm|rb|empty)/),
    phrase: 'deletes in the cloud',
  },
  { programs: /^aws$/, when: both(/^aws s3 sync\b/, /^--delete$/), phrase: 'deletes files at the destination' },
  {
    programs: /^(?:gcloud|az|doctl|hcloud|gsutil|bq|linode-cli)$/,
    when: says(/\b(?:delete|rm|rb|purge|destroy)\b/),
    phrase: 'deletes in the cloud',
  },
  {
    programs: /^(?:heroku|fly|flyctl|railway|vercel|netlify|render|supabase|firebase|wrangler)$/,
    when: says(/(?:\b|:)(?:destroy|delete|reset|restore|remove|rm|down|disable)\b/),
    phrase: 'deletes or resets on the platform',
  },
  {
    programs: /^(?:heroku|fly|flyctl|railway)$/,
    when: (call, line) =>
      call.upstream !== null && feedsFile(call.upstream) && /\b(?:connect|pg:psql|psql|mysql)\b/.test(line),
    phrase: 'restores over a live database',
  },
  { programs: /^pm2$/, when: says(/^pm2 (?:delete|del|kill)\b/), phrase: 'removes processes' },
  {
    programs: /^prisma$/,
    when: says(/^prisma migrate reset\b/),
    phrase: 'drops the database',
  },
  { programs: /^prisma$/, when: option(/^--(?:force-reset|accept-data-loss)$/), phrase: 'may delete data' },
  {
    programs: inRow(
      /^/,
      oneOf(
        /php|prisma|rails|rake|sequelize|sequelize-cli|knex|alembic|flyway|liquibase|typeorm|dotnet|mix|node|npm|pnpm/,
        /yarn|bun|python3?|migrate|dbmate|goose|diesel|drizzle-kit|strapi|wp|drush|mikro-orm/,
      ),
      /$/,
    ),
    when: says(
      inRow(
        /(?:\b|:)/i,
        oneOf(
          /db:(?:drop|reset|wipe|rollback|restore|schema:load|purge)/i,
          /migrate:(?:fresh|refresh|reset|rollback|undo(?::all)?|down)|migrations?:(?:rollback|revert)|schema:drop|downgrade/i,
          /dropAll|flush|db reset|database drop|ecto\.(?:drop|reset|rollback)|migration (?:revert|rollback)/i,
          /migrate(?:\.[cm]?[jt]s|\.py|\.php|\.sh)? (?:down|reset|drop|zero|rollback)|db:migrate:undo|reset-db|db-reset/i,
          /(?:flyway|migrate) clean/i,
        ),
        /\b/i,
      ),
    ),
    phrase: 'takes back or drops the database',
  },
  {
    programs: /^migrate$/,
    when: says(/^migrate (?:force|goto)\b/),
    phrase: 'sets the version of the database by hand',
  },
  {
    programs: /^(?:curl|http|https|xh)$/,
    when: ({ words }) =>
      words.some(
        (word, at) =>
          /^(?:-XDELETE|--request=DELETE)$/.test(word) ||
          (word === 'DELETE' && /^(?:-X|--request|-s?X|http)$/.test(words[at - 1] ?? 'http')),
      ),
    phrase: 'deletes over the network',
  },
  {
    programs: /^(?:npm|cargo|gem)$/,
    when: ({ words }, line) =>
      /^(?:npm (?:unpublish|deprecate)|(?:cargo|gem) yank)\b/.test(line) && !words.includes('--undo'),
    phrase: 'takes back a published package',
  },
  {
    programs: /./,
    when: ({ words }) =>
      /\b(?:deletion|delete|termination)[-_ ]?protection\S*[ =:]+(?:false|off|disabled?|no)\b|--no-(?:deletion|termination)-protection/i.test(
        words.join(' '),
      ),
    phrase: 'removes protection against deletion',
  },
  ...storeDangers,
  ...serverDangers,
  ...givenDangers,
  ...namedDangers,
  {
    programs:
      /^(?!npm|pnpm|yarn|bun|pip|php|cp|mv|ln|mkdir|git|gzip|gunzip|apt|brew|make|tar|docker-compose|grep|curl|tail|logger|date)/,
    when: option(/^--(?:force|yes-i-really.*|no-preserve-root|i-know-what.*)$/),
    phrase: 'uses force',
  },
];

/** The first rule of the table that a call falls under. */
export const dangerRule = firstRule(dangers);

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
