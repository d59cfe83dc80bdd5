import { join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { databaseUrl } from './database-url.ts';
import { projectDatabase, withScheme } from './project-database.ts';
import type { Recogniser } from './recogniser.ts';
import type { SimpleCommand } from './simple-commands.ts';
import { type Target, type TargetWorld, thisMachine, unknown } from './target-kinds.ts';
import type { Value } from './words.ts';

/** psql, pg_dump and their family: a URL or connection string, then -h -p -d, then the PG* variables, as libpq has it. */
export const pgTool: Recogniser = (command, world) => {
  const name = command.program.split('/').at(-1) ?? '';
  const { options, rest } = readArguments(command.words, { letters: VALUED[name] ?? 'hpUd', names: LONG });
  const hole = command.words.find((word) => word.unset !== undefined && !isText(word, options));
  if (hole?.unset) return holeIn(hole.unset, name);
  const option = (letter: string, long: string): Value | undefined => options.get(letter) ?? options.get(long);
  // pg_restore without a database writes a script and touches none.
  const database = option('d', 'dbname') ?? (name === 'pg_restore' ? undefined : rest[0]);
  if (name === 'pg_restore' && database === undefined) return thisMachine();
  if (database && databaseUrl(database.text)) return fromUrl(database.text, database, command, world);
  if (database?.computed) return unknown(`Which database ${name} uses is computed when it runs.`);
  const string = connectionString(database?.text ?? '');
  const pick = (part: string, given: Value | undefined, variable: string) =>
    string[part] ?? given?.text ?? command.variables.get(variable);
  const login = pick('user', option('U', 'username'), 'PGUSER');
  const user = login ?? command.variables.get('USER') ?? 'default';
  const named =
    string['dbname'] ??
    (database && Object.keys(string).length === 0 ? database.text : undefined) ??
    command.variables.get('PGDATABASE') ??
    user;
  const host = pick('host', option('h', 'host'), 'PGHOST');
  const given = database ?? option('h', 'host') ?? option('p', 'port');
  const port = pick('port', option('p', 'port'), 'PGPORT') ?? '';
  const target = postgres({ host: host ?? '', port, database: named }, command, sourceOf(given, command));
  return login === undefined ? target : ({ ...target, user: login } as Target);
};

/** Options that take a value, per program: the same letter is a flag in one and not in another. */
const VALUED: Readonly<Record<string, string>> = {
  psql: 'cdfhLopPRTUvF',
  pg_dump: 'fFjnNtTehpUdESZ',
  pg_dumpall: 'fhpUdlES',
  pg_restore: 'dfFhIjLnNpPStTU',
  createdb: 'hpUDEloOTSm',
  dropdb: 'hpU',
};
const LONG = [
  'host',
  'port',
  'username',
  'dbname',
  'command',
  'file',
  'format',
  'table',
  'schema',
  'set',
  'variable',
  'output',
  'exclude-table',
  'role',
  'jobs',
];

/** Texts of -c, -f and -o may use variables without touching the target. */
function isText(word: Value, options: ReadonlyMap<string, Value>): boolean {
  return ['c', 'command', 'f', 'file', 'o', 'output', 'v', 'set', 'variable'].some(
    (name) => options.get(name)?.text === word.text && options.has(name),
  );
}

function connectionString(text: string): Record<string, string> {
  if (!/^\s*\w+\s*=/.test(text)) return {};
  return Object.fromEntries(
    [...text.matchAll(/(\w+)\s*=\s*(?:'([^']*)'|(\S+))/g)].map(([, name = '', quoted, plain]) => [
      name,
      quoted ?? plain ?? '',
    ]),
  );
}

export const sqliteTool: Recogniser = (command, world) => {
  const isValue = (index: number) => SQLITE_VALUED.test(command.words[index - 1]?.text ?? '');
  const file = command.words.find(({ text }, index) => !text.startsWith('-') && !isValue(index));
  const hole = command.words.find((word) => word.unset !== undefined);
  if (hole?.unset) return holeIn(hole.unset, 'sqlite3');
  if (file === undefined || file.text === ':memory:') return thisMachine();
  if (file.computed) return unknown('Which file sqlite3 opens is computed when it runs.');
  return sqlite(file.text, world, sourceOf(file, command));
};

/** sqlite3's options are whole words with one dash or two; these take a value. */
const SQLITE_VALUED = /^--?(cmd|init|separator|newline|nullvalue|mmap|maxsize|vfs|escape|heap|pagecache|lookaside)$/;

export const databaseTool: Recogniser = (command) => {
  const { options, rest } = readArguments(command.words, {
    letters: 'hPuDe',
    names: ['host', 'port', 'user', 'database', 'execute'],
  });
  const hole = command.words.find((word) => word.unset !== undefined);
  if (hole?.unset) return holeIn(hole.unset, command.program);
  const host = (options.get('h') ?? options.get('host'))?.text || 'localhost';
  const port = (options.get('P') ?? options.get('port'))?.text || '3306';
  const database = (options.get('D') ?? options.get('database') ?? rest[0])?.text ?? '';
  return {
    kind: 'mysql',
    host,
    port,
    database,
    display: `db ${database || '(none chosen)'}@${host}:${port}`,
    ...sourceOf(rest[0] ?? options.get('h'), command),
  };
};

/** Migration tools: the inline or saved variable wins over the project's .env file, as their dotenv does it. */
export const usesDatabaseUrl: Recogniser = (command, world) => {
  const project = projectDatabase(world);
  const { name, fixed, otherwise } = project;
  const leads = (url: string, value?: Value) => fromUrl(withScheme(url, project), value, command, world);
  if (fixed !== undefined) return leads(fixed);
  const hole = command.inline.get(name);
  if (hole !== undefined) return holeIn(hole, command.program);
  const set = command.variables.get(name);
  if (set) return leads(set, { text: set, from: [name], computed: false });
  const written = command.inline.has(name) ? undefined : fromEnvFile(world, name);
  if (written) return { ...leads(written), source: '.env file', variable: name };
  if (otherwise !== undefined) return leads(otherwise);
  return unknown(
    `${name} is not set, here or in ${join(world.cwd, '.env')}, so where ${command.program} leads cannot be read. Set it: export ${name}=…`,
    name,
  );
};

/** Test runners touch a database only where one is named. */
export const usesDatabaseUrlIfSet: Recogniser = (command, world, sense) => {
  const target = usesDatabaseUrl(command, world, sense);
  return target?.kind === 'unknown' && target.unset !== undefined && command.inline.size === 0 ? thisMachine() : target;
};

function fromEnvFile(world: TargetWorld, name: string): string | undefined {
  for (const line of (world.readFile(join(world.cwd, '.env')) ?? '').split('\n').reverse()) {
    const [, found, quoted, plain] = /^\s*(?:export\s+)?(\w+)\s*=\s*(?:["'](.*?)["']|([^#\s]*))/.exec(line) ?? [];
    if (found === name && (quoted || plain)) return quoted ?? plain;
  }
  return undefined;
}

function fromUrl(url: string, value: Value | undefined, command: SimpleCommand, world: TargetWorld): Target {
  const parts = databaseUrl(url);
  const source = sourceOf(value, command);
  if (parts === undefined)
    return unknown(`${source.variable ?? 'The address'} does not read as the address of a database.`);
  if (parts.kind === 'sqlite') return sqlite(parts.path, world, source);
  if (parts.kind === 'postgres') return { ...postgres(parts, command, source), address: url } as Target;
  const port = parts.port || '3306';
  return {
    kind: 'mysql',
    host: parts.host,
    port,
    database: parts.database,
    address: url,
    display: `db ${parts.database}@${parts.host}:${port}`,
    ...source,
  };
}

type Source = Pick<Target, 'source' | 'variable'>;

function postgres(
  parts: { host: string; port: string; database: string },
  { variables }: SimpleCommand,
  source: Source,
): Target {
  const host = parts.host || variables.get('PGHOST') || variables.get('PGHOSTADDR') || 'local socket';
  const port = parts.port || variables.get('PGPORT') || '5432';
  const database =
    parts.database || variables.get('PGDATABASE') || variables.get('PGUSER') || variables.get('USER') || 'default';
  const hostAddress = variables.get('PGHOSTADDR');
  const elsewhere = hostAddress !== undefined && hostAddress !== host;
  const display = `db ${database}@${host}:${port}${elsewhere ? ` (at ${hostAddress})` : ''}`;
  return { kind: 'postgres', host, port, database, display, ...(elsewhere ? { hostAddress } : {}), ...source };
}

function sqlite(path: string, world: TargetWorld, source: Source): Target {
  return { kind: 'sqlite', path: resolve(world.cwd, path), display: `sqlite ${path}`, ...source };
}

function sourceOf(value: Value | undefined, command: SimpleCommand): Source {
  const variable = value?.from[0];
  if (variable !== undefined) return { source: 'variable', variable };
  if (value !== undefined) return { source: 'argument' };
  return {
    source: [...command.variables].some(([name, set]) => /^PG(HOST|HOSTADDR|PORT|DATABASE)$/.test(name) && set)
      ? 'PG* variables'
      : 'default',
  };
}

function holeIn(variable: string, program: string): Target {
  return unknown(
    `${variable} is not set, so ${program} would use its default or fail. Set it first: export ${variable}=…`,
    variable,
  );
}
