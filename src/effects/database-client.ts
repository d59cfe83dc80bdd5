import type { Call } from './call.ts';

/** Clients of databases and how each is given its work on the command line. */
const clients: Readonly<
  Record<string, { command: readonly string[]; file: readonly string[]; takes: readonly string[]; second: boolean }>
> = {
  psql: {
    command: ['-c', '--command'],
    file: ['-f', '--file'],
    takes: ['-h', '-p', '-U', '-d', '-v', '-o', '--host', '--port', '--username', '--dbname', '--set'],
    second: false,
  },
  sqlite3: { command: ['-cmd'], file: ['-init'], takes: ['-separator', '-nullvalue'], second: true },
  mysql: { command: ['-e', '--execute'], file: [], takes: ['-h', '-P', '-u', '-D'], second: false },
  mariadb: { command: ['-e', '--execute'], file: [], takes: ['-h', '-P', '-u', '-D'], second: false },
  sqlcmd: { command: ['-Q', '-q'], file: ['-i'], takes: ['-S', '-U', '-P', '-d'], second: false },
  cockroach: { command: ['-e', '--execute'], file: ['-f', '--file'], takes: ['--host', '--url'], second: false },
  duckdb: { command: ['-c'], file: ['-init'], takes: [], second: true },
  'clickhouse-client': { command: ['-q', '--query'], file: ['--queries-file'], takes: ['--host'], second: false },
};

/** What a database client is given: SQL on the command line, a file, what is piped in, or nothing (a session opens). Null for other programs. */
export type ClientUse = { sql: string } | { file: string } | { fed: string } | { session: true };

export function databaseClient(call: Call): ClientUse | null {
  const client = Object.hasOwn(clients, call.program) ? clients[call.program] : undefined;
  if (!client) return null;
  const values = (options: readonly string[]): string[] =>
    call.words.flatMap((_, at) => valueAt(call.words, at, options) ?? []);
  const files = values(client.file);
  const given = [
    ...values(client.command),
    ...(client.second ? plainWords(call, [...client.takes, ...client.command, ...client.file]).slice(1) : []),
  ];
  // All of them are run, one after the other.
  if (given.length > 0) return { sql: [...given, ...files.map((file) => `\\i ${file}`)].join('\n;\n') };
  if (call.words.some((word) => /^(?:--version|-V|--help|-l|--list)$/.test(word))) return { sql: 'SELECT 1' };
  if (call.feeds !== null) return { sql: call.feeds };
  if (files[0] !== undefined) return { file: files[0] };
  if (call.reads[0] !== undefined) return { fed: call.reads[0] };
  return call.upstream === null ? { session: true } : { fed: call.upstream };
}

/** What an option is given, when one of `options` stands at this place: the next word, or what is joined to it. */
function valueAt(words: readonly string[], at: number, options: readonly string[]): string | undefined {
  const word = words[at] ?? '';
  if (options.includes(word)) return words[at + 1];
  const joined = options.find((option) => option.startsWith('--') && word.startsWith(`${option}=`));
  if (joined) return word.slice(joined.length + 1);
  const bundled =
    /^-[a-zA-Z]{2,}$/.test(word) && options.some((option) => option.length === 2 && word.endsWith(option.slice(1)));
  return bundled ? words[at + 1] : undefined;
}

function plainWords(call: Call, takes: readonly string[]): string[] {
  return call.words.filter((word, at) => !word.startsWith('-') && !takes.includes(call.words[at - 1] ?? ''));
}
