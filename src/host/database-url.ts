/** The parts of a database URL that name where it leads; undefined for what is not one. Never holds the password. */
export function databaseUrl(url: string): DatabaseUrl | undefined {
  const sqlite = /^(?:sqlite3?|file):(?:\/\/(?=\/|[^/]))?(?<path>[^?]+)/i.exec(url)?.groups?.['path'];
  if (sqlite !== undefined) return { kind: 'sqlite', path: sqlite };
  const { scheme, host, port, database, query } = URL_PARTS.exec(url)?.groups ?? {};
  if (scheme === undefined) return undefined;
  const kind = /^(mysql|mariadb)/i.test(scheme) ? 'mysql' : 'postgres';
  const asked = new URLSearchParams(query ?? '');
  return {
    kind,
    host: (asked.get('host') ?? host ?? '').replace(/^\[(.*)\]$/, '$1'),
    port: asked.get('port') ?? (port || ''),
    database: decoded(asked.get('dbname') ?? database ?? ''),
  };
}

export type DatabaseUrl =
  | { readonly kind: 'postgres' | 'mysql'; readonly host: string; readonly port: string; readonly database: string }
  | { readonly kind: 'sqlite'; readonly path: string };

/** Looser than WHATWG's: raw `@` and `%` in passwords are common in .env files, and drivers accept them. */
const URL_PARTS =
  /^(?<scheme>postgres(?:ql)?|mysql2?|mariadb)(?:\+\w+)?:\/\/(?:[^/?]*@)?(?<host>\[[^\]]*\]|[^:/?]*)(?::(?<port>\d*))?(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
