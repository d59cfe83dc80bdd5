import { bySubcommand, LOCAL_PROGRAMS } from './local-programs.ts';
import { databaseTool, pgTool, sqliteTool, usesDatabaseUrl, usesDatabaseUrlIfSet } from './recognise-database.ts';
import { curl, git, helm, kubectl, railway, remoteCopy, ssh } from './recognise-network.ts';
import { service } from './recognise-service.ts';
import {
  filledFromInput,
  packageRunner,
  packageScripts,
  shellProgram,
  sourced,
  wrapper,
  wrapperNames,
} from './recognise-wrappers.ts';
import type { Recogniser, Sense } from './recogniser.ts';
import type { SimpleCommand } from './simple-commands.ts';
import { type Target, type TargetWorld, thisMachine, unknown } from './target-kinds.ts';

/** The target of one program call, by the table below; a program that is not in it is unknown. */
export function recognise(command: SimpleCommand, world: TargetWorld, sense: Sense): Target {
  const name = command.program.split('/').at(-1) ?? '';
  if (command.program.includes('$') || name === '')
    return unknown('Which program runs here is known only when it runs.');
  const isPath = command.program.includes('/') && !/^\/(usr\/)?(local\/)?s?bin\//.test(command.program);
  if (!isPath && onlyAsksVersion(command)) return thisMachine();
  const recogniser = isPath
    ? undefined
    : (RECOGNISERS.get(name) ?? (LOCAL_PROGRAMS.has(name) ? thisMachine : undefined));
  return (
    recogniser?.(command, world, sense) ?? unknown(`What ${command.program} touches cannot be read from its name.`)
  );
}

const onlyAsksVersion = ({ words }: SimpleCommand): boolean =>
  words.length === 1 && /^(--version|-V|-v|--help|version)$/.test(words[0]?.text ?? '');

/** Program → how its target is read. A recogniser that answers undefined gives the next reader the word: unknown. */
const RECOGNISERS: ReadonlyMap<string, Recogniser> = new Map<string, Recogniser>([
  ...[
    'psql',
    'pg_dump',
    'pg_restore',
    'pg_dumpall',
    'createdb',
    'dropdb',
    'pg_isready',
    'vacuumdb',
    'reindexdb',
    'pgbench',
  ].map((name): [string, Recogniser] => [name, pgTool]),
  ['sqlite3', sqliteTool],
  ...['mysql', 'mysqldump', 'mysqladmin', 'mariadb', 'mariadb-dump'].map((name): [string, Recogniser] => [
    name,
    databaseTool,
  ]),
  ['prisma', bySubcommand(['generate', 'validate', 'format', 'version', 'init'], usesDatabaseUrl)],
  ['drizzle-kit', bySubcommand(['generate', 'check', 'generate:pg'], usesDatabaseUrl)],
  ...[
    'knex',
    'typeorm',
    'sequelize',
    'sequelize-cli',
    'mikro-orm',
    'dbmate',
    'node-pg-migrate',
    'alembic',
    'rails',
    'rake',
    'kysely',
  ].map((name): [string, Recogniser] => [name, usesDatabaseUrl]),
  ...['jest', 'vitest', 'mocha', 'ava', 'pytest', 'rspec', 'playwright'].map((name): [string, Recogniser] => [
    name,
    usesDatabaseUrlIfSet,
  ]),
  ['xargs', filledFromInput],
  ...['bash', 'sh', 'zsh', 'dash'].map((name): [string, Recogniser] => [name, shellProgram]),
  ['source', sourced],
  ['.', sourced],
  ['git', git],
  ['kubectl', kubectl],
  ['oc', kubectl],
  ['helm', helm],
  ['railway', railway],
  ['ssh', ssh],
  ...['scp', 'rsync', 'sftp'].map((name): [string, Recogniser] => [name, remoteCopy]),
  ...['pm2', 'systemctl', 'service', 'supervisorctl', 'nginx', 'docker', 'docker-compose', 'podman'].map(
    (name): [string, Recogniser] => [name, service],
  ),
  ...['curl', 'wget', 'http', 'https', 'xh'].map((name): [string, Recogniser] => [name, curl]),
  ...['npx', 'bunx', 'pnpx'].map((name): [string, Recogniser] => [name, packageRunner]),
  ...['npm', 'pnpm', 'yarn', 'bun'].map((name): [string, Recogniser] => [name, packageScripts]),
  ...wrapperNames.map((name): [string, Recogniser] => [name, wrapper]),
]);
