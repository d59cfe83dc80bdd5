import { inRow, oneOf } from '../patterns/joined.ts';
import type { Danger } from './named-dangers.ts';
import { anyway, both, option, says } from './program-rules.ts';

const takesBack = 'takes back or drops the database';

/** What tools for databases and their migrations take back, drop or overwrite, by their words. */
export const migrationDangers: readonly Danger[] = [
  { programs: 'prisma', when: says(/^prisma migrate reset\b/), phrase: 'drops the database' },
  { programs: 'prisma', when: option(/^--(?:force-reset|accept-data-loss)$/), phrase: 'may delete data' },
  {
    programs: inRow(
      /^(?:\.\/)?(?:bin\/|vendor\/bin\/)?/,
      oneOf(
        /php|prisma|rails|rake|gitlab-rake|sequelize|sequelize-cli|knex|alembic|flyway|liquibase|typeorm|dotnet|mix|node/,
        /npm|pnpm|yarn|bun|deno|python3?|uv|flask|migrate|dbmate|goose|diesel|drizzle-kit|strapi|wp|drush|mikro-orm/,
        /sqlx|sea-orm-cli|migrate-mongo|db-migrate|node-pg-migrate|pg-migrate|umzug|phinx|console|artisan|manage\.py/,
        /atlas|hasura|supabase|sql-migrate|sqitch|soda|bytebase|tern|kysely|graphile-migrate|make|just|task/,
      ),
      /$/,
    ),
    when: says(
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
    phrase: takesBack,
  },
  {
    programs:
      'dbmate goose migrate-mongo db-migrate node-pg-migrate sql-migrate sqitch phinx knex graphile-migrate soda',
    when: says(/ (?:down|down-to|rollback|revert|reset|drop|redo|undo|unlock-all)(?= |$)/),
    phrase: takesBack,
  },
  { programs: 'drizzle-kit', when: both(/^drizzle-kit (?:drop|push)\b/, /^(?:drop|--force)$/), phrase: takesBack },
  { programs: 'liquibase', when: says(/\b(?:rollback\S*|drop-?all)\b/i), phrase: takesBack },
  { programs: 'dotnet', when: says(/^dotnet ef (?:database update 0|migrations remove)\b/), phrase: takesBack },
  { programs: /^(?:python3?|\.\/manage\.py|manage\.py)$/, when: says(/\bmigrate \S+ zero\b/), phrase: takesBack },
  {
    programs: 'hasura',
    when: both(/^hasura (?:migrate (?:apply|delete)|metadata clear)\b/, /^(?:--down|--goto|down|delete|clear)(?:=|$)/),
    phrase: takesBack,
  },
  { programs: /^(?:php|console|bin\/console)$/, when: both(/migrations:execute\b/, /^--down$/), phrase: takesBack },
  {
    programs: 'migrate flyway',
    when: says(/^(?:migrate (?:force|goto)|flyway undo)\b/),
    phrase: 'sets the version of the database by hand',
  },
  {
    programs: 'wp',
    when: says(/^wp (?:db (?:drop|clean|import|reset)|site (?:empty|delete)|(?:post|user|plugin|theme|term) delete)\b/),
    phrase: 'deletes or overwrites what the site keeps',
  },
  {
    programs: 'drush',
    when: says(/^drush (?:\S+ )?(?:sql[:-](?:drop|sync)|site[:-]install|entity[:-]delete)\b/),
    phrase: 'deletes or overwrites what the site keeps',
  },
  {
    programs: 'turso pscale neonctl neon atlas cockroach influx influxd tiup mongocli',
    when: says(/ (?:destroy|delete|drop|restore|reset|clean|decommission)(?= |$)/),
    phrase: 'deletes a database or sets it back',
  },
  { programs: 'dropdb dropuser pg_dropcluster', when: anyway, phrase: 'drops a database' },
  {
    programs: 'pg_restore mongorestore mysqlimport',
    when: ({ words }) => !words.some((word) => /^(?:-l|--list|--dryRun)$/.test(word)),
    phrase: 'restores over a live database',
  },
  {
    programs: 'mysqladmin',
    when: says(/ (?:drop|shutdown|kill)\b/),
    phrase: 'drops a database or ends its sessions',
  },
  {
    programs: 'redis-cli',
    when: says(
      /^redis-cli (?:flushall|flushdb|del|unlink|shutdown|debug|restore|replicaof|slaveof|acl deluser|script flush|client kill|cluster (?:reset|forget|flushslots))(?= |$)/i,
    ),
    phrase: 'deletes keys',
  },
  { programs: 'redis-cli', when: says(/ del-node\b/), phrase: 'takes a node or its snapshots out of the cluster' },
  {
    programs: /^mongosh?$/,
    when: ({ words }) => /\b(?:drop\w*|delete\w*|remove|shutdownServer)\(/.test(words.join(' ')),
    phrase: 'deletes documents',
  },
  {
    programs: 'pgbackrest wal-g barman pgmoneta-cli',
    when: says(/ (?:restore|backup-fetch|delete|recover|stanza-delete|expire)(?= |$)/),
    phrase: 'restores over a live database or deletes backups',
  },
  {
    programs: 'xtrabackup mariabackup mariadb-backup innobackupex',
    when: option(/^--(?:copy|move)-back$/),
    phrase: 'restores over a live database',
  },
  {
    programs: 'repmgr pg_autoctl',
    when: says(/^\S+ (?:(?:standby|primary|witness) (?:unregister|clone)|node rejoin|cluster cleanup|drop)\b/),
    phrase: 'wipes a member or forgets the cluster',
  },
  { programs: 'pg_upgrade', when: both(/./, /^(?:-k|--link)$/), phrase: 'writes over the data of a database server' },
  {
    programs: 'neo4j-admin',
    when: both(/ (?:load|restore)\b/, /^--(?:overwrite-destination|force)/),
    phrase: 'restores over a live database',
  },
];
