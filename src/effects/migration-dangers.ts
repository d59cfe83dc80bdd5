import { inRow, oneOf } from '../patterns/joined.ts';
import type { Danger } from './named-dangers.ts';
import { anyway, both, option, says, without } from './program-rules.ts';

const takesBack = 'takes back or drops the database';

/** What tools for databases and their migrations take back, drop or overwrite, by their words. */
export const migrationDangers: readonly Danger[] = [
  ['prisma', says(/^prisma migrate reset\b/), 'drops the database'],
  ['prisma', option(/^--(?:force-reset|accept-data-loss)$/), 'may delete data'],
  [
    inRow(
      /^(?:\.\/)?(?:bin\/|vendor\/bin\/)?/,
      oneOf(
        /php|prisma|rails|rake|gitlab-rake|sequelize|sequelize-cli|knex|alembic|flyway|liquibase|typeorm|dotnet|mix|node/,
        /npm|pnpm|yarn|bun|deno|python3?|uv|flask|migrate|dbmate|goose|diesel|drizzle-kit|strapi|wp|drush|mikro-orm/,
        /sqlx|sea-orm-cli|migrate-mongo|db-migrate|node-pg-migrate|pg-migrate|umzug|phinx|console|artisan|manage\.py/,
        /atlas|hasura|supabase|sql-migrate|sqitch|soda|bytebase|tern|kysely|graphile-migrate|make|just|task/,
      ),
      /$/,
    ),
    says(
      inRow(
        /(?:\b|:)/i,
        oneOf(
          /db:(?:drop|reset|wipe|rollback|restore|schema:load|purge|truncate\w*)/i,
          /migrat(?:e|ions?)[:-](?:fresh|refresh|reset|rollback|revert|undo(?::all)?|down)|db-(?:drop|wipe|rollback)|schema:drop|database:drop|downgrade/i,
          /dropAll|manage\.py flush|db reset|database (?:drop|reset)|ecto\.(?:drop|reset|rollback)|migration (?:revert|rollback|redo|down)/i,
          /migrate(?:\.[cm]?[jt]s|\.py|\.php|\.sh)? (?:down|reset|drop|zero|rollback|revert|undo|fresh|refresh)|db:migrate:undo|reset-db|db-reset|reset_db/i,
          /(?:flyway|migrate|schema) clean|migrations:migrate (?:prev|first|0)/i,
        ),
        /\b/i,
      ),
    ),
    takesBack,
  ],
  [
    'dbmate goose migrate-mongo db-migrate node-pg-migrate sql-migrate sqitch phinx knex graphile-migrate soda',
    says(/ (?:down|down-to|rollback|revert|reset|drop|redo|undo|unlock-all)(?= |$)/),
    takesBack,
  ],
  ['drizzle-kit', both(/^drizzle-kit (?:drop|push)\b/, /^(?:drop|--force)$/), takesBack],
  ['liquibase', says(/\b(?:rollback\S*|drop-?all)\b/i), takesBack],
  ['dotnet', says(/^dotnet ef (?:database update 0|migrations remove)\b/), takesBack],
  [/^(?:python3?|\.\/manage\.py|manage\.py)$/, says(/\bmigrate \S+ zero\b/), takesBack],
  [
    'hasura',
    both(/^hasura (?:migrate (?:apply|delete)|metadata clear)\b/, /^(?:--down|--goto|down|delete|clear)(?:=|$)/),
    takesBack,
  ],
  [/^(?:php|console|bin\/console)$/, both(/migrations:execute\b/, /^--down$/), takesBack],
  ['supabase', says(/^supabase migration repair\b/), 'sets the version of the database by hand'],
  ['migrate flyway', says(/^(?:migrate (?:force|goto)|flyway undo)\b/), 'sets the version of the database by hand'],
  [
    'wp',
    says(/^wp (?:db (?:drop|clean|import|reset)|site (?:empty|delete)|(?:post|user|plugin|theme|term) delete)\b/),
    'deletes or overwrites what the site keeps',
  ],
  [
    'drush',
    says(/^drush (?:\S+ )?(?:sql[:-](?:drop|sync)|site[:-]install|entity[:-]delete)\b/),
    'deletes or overwrites what the site keeps',
  ],
  [
    'turso pscale neonctl neon atlas cockroach influx influxd tiup mongocli',
    says(/ (?:destroy|delete|drop|restore|reset|clean|decommission)(?= |$)/),
    'deletes a database or sets it back',
  ],
  ['dropdb dropuser pg_dropcluster', anyway, 'drops a database'],
  ['pg_restore mongorestore mysqlimport', without(/^(?:-l|--list|--dryRun)$/), 'restores over a live database'],
  ['mysqladmin', says(/ (?:drop|shutdown|kill)\b/), 'drops a database or ends its sessions'],
  [
    'redis-cli',
    says(
      /^redis-cli (?:flushall|flushdb|del|unlink|shutdown|debug|restore|replicaof|slaveof|acl deluser|script flush|client kill|cluster (?:reset|forget|flushslots))(?= |$)/i,
    ),
    'deletes keys',
  ],
  ['redis-cli', says(/ del-node\b/), 'takes a node or its snapshots out of the cluster'],
  [
    /^mongosh?$/,
    ({ words }) => /\b(?:drop\w*|delete\w*|remove|shutdownServer)\(/.test(words.join(' ')),
    'deletes documents',
  ],
  [
    'pgbackrest wal-g barman pgmoneta-cli',
    says(/ (?:restore|backup-fetch|delete|recover|stanza-delete|expire)(?= |$)/),
    'restores over a live database or deletes backups',
  ],
  [
    'xtrabackup mariabackup mariadb-backup innobackupex',
    option(/^--(?:copy|move)-back$/),
    'restores over a live database',
  ],
  [
    'repmgr',
    says(/ (?:(?:standby|primary|witness) unregister|cluster cleanup)\b/),
    'forgets a member or the history of the cluster',
  ],
  [
    'repmgr',
    both(/ (?:standby clone|node rejoin)\b/, /^(?:-F|--force(?:-rewind\b.*)?)$/),
    'writes over the data of a member',
  ],
  [
    'pg_upgrade pg_upgradecluster',
    ({ words }) =>
      words.some((word) => /^(?:-k|--link|--swap)$/.test(word)) && !words.some((word) => /^(?:-c|--check)$/.test(word)),
    'leaves the data of the old database server unusable',
  ],
  [
    'supabase',
    both(/^supabase migration repair\b/, /^(?:reverted|--status=reverted)$/),
    'sets the version of the database by hand',
  ],
  ['myloader', option(/^(?:-o|--overwrite-tables)$/), 'restores over a live database'],
  ['cqlsh', option(/^\s*(?:drop|truncate)\s/i), 'drops or deletes in a database'],
  [/^mongosh?$/, option(/\brs\.reconfig\(.*\bforce\s*:\s*true/), 'changes the members of the cluster by force'],
  [
    'neo4j-admin',
    both(/ (?:load|restore)\b/, /^--(?:overwrite-destination|force)(?:=true)?$/),
    'restores over a live database',
  ],
];
