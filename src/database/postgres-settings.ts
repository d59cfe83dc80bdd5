import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { passwordFromFile } from './password-file.ts';

/**
 * Where and as whom to connect, from a URL and the PG* variables of `env`, by libpq's rules: the URL wins over the
 * variables, the user defaults to the system's, the database to the user's name, no host means the local socket.
 * https://www.postgresql.org/docs/current/libpq-envars.html
 */
export function postgresSettings(
  url: string | undefined,
  env: Readonly<Record<string, string>>,
  surroundings: { readonly systemUser: string; readonly exists: (path: string) => boolean },
): PostgresSettings {
  const given = url === undefined ? {} : partsOf(url);
  const pick = (part: string, variable: string): string | undefined => given[part] || env[variable] || undefined;
  const port = Number(pick('port', 'PGPORT') ?? 5432);
  const user = pick('user', 'PGUSER') ?? surroundings.systemUser;
  const database = pick('dbname', 'PGDATABASE') ?? user;
  const host = pick('host', 'PGHOST') ?? pick('hostaddr', 'PGHOSTADDR') ?? localSocket(port, surroundings.exists);
  // PGHOSTADDR belongs to PGHOST's name; with a name that the URL gives, libpq still connects to the address.
  const address = host.startsWith('/') ? host : (pick('hostaddr', 'PGHOSTADDR') ?? host);
  const options = pick('options', 'PGOPTIONS');
  return {
    host,
    address,
    port,
    user,
    database,
    tls: tlsMode(pick('sslmode', 'PGSSLMODE'), host),
    certificates: certificates(pick, env),
    password: () =>
      given.password || env.PGPASSWORD || passwordFromFile({ host, port, database, user }, env, readPasswordFile),
    ...(options === undefined ? {} : { options }),
  };
}

export interface PostgresSettings {
  /** The name that people know, or a folder with a socket. */
  readonly host: string;
  /** What is connected to; differs from `host` when PGHOSTADDR points it somewhere. */
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly tls: TlsMode;
  readonly certificates: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  readonly password: () => string | undefined;
  readonly options?: string;
}

export type TlsMode = 'disable' | 'allow' | 'prefer' | 'require' | 'verify-ca' | 'verify-full';

const TLS_MODES: readonly TlsMode[] = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];

/** libpq's URI grammar, kept looser than WHATWG's: a raw `@` in a password is common in .env files. */
const URI =
  /^postgres(?:ql)?:\/\/(?:(?<user>[^:@/?]*)(?::(?<password>[^/?]*))?@)?(?<host>\[[^\]]*\]|[^:/?]*)(?::(?<port>\d*))?(?:\/(?<dbname>[^?]*))?(?:\?(?<query>.*))?$/i;

function partsOf(url: string): Record<string, string> {
  const groups = URI.exec(url)?.groups ?? {};
  const parts: Record<string, string> = {};
  for (const [name, value] of Object.entries(groups)) {
    if (value !== undefined && name !== 'query') parts[name] = decoded(value);
  }
  parts.host = (parts.host ?? '').replace(/^\[(.*)\]$/, '$1');
  for (const [name, value] of new URLSearchParams(groups.query ?? '')) parts[name] = value;
  return parts;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a raw % in a password
  }
}

function localSocket(port: number, exists: (path: string) => boolean): string {
  return ['/var/run/postgresql', '/tmp'].find((folder) => exists(join(folder, `.s.PGSQL.${port}`))) ?? 'localhost';
}

function tlsMode(asked: string | undefined, host: string): TlsMode {
  if (host.startsWith('/')) return 'disable';
  return TLS_MODES.find((mode) => mode === asked) ?? 'prefer';
}

function certificates(
  pick: (part: string, variable: string) => string | undefined,
  env: Readonly<Record<string, string>>,
): PostgresSettings['certificates'] {
  const own = (name: string) => (env.HOME ? join(env.HOME, '.postgresql', name) : undefined);
  const ca = contents(pick('sslrootcert', 'PGSSLROOTCERT') ?? own('root.crt'));
  const cert = contents(pick('sslcert', 'PGSSLCERT') ?? own('postgresql.crt'));
  const key = contents(pick('sslkey', 'PGSSLKEY') ?? own('postgresql.key'));
  return { ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) };
}

/** `sslrootcert=system` and a file that is not there both mean the system's own authorities. */
function contents(path: string | undefined): string | undefined {
  try {
    return path === undefined || path === 'system' ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** libpq ignores a password file that others may read. */
function readPasswordFile(path: string): string | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() && (stat.mode & 0o077) === 0 ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
