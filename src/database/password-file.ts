import { join } from 'node:path';

/**
 * The password that a libpq password file holds for a connection: the first line whose four fields match, `*` matching
 * anything, `\:` and `\\` escaped. The file is PGPASSFILE's or `~/.pgpass` of `env`.
 * https://www.postgresql.org/docs/current/libpq-pgpass.html
 */
export function passwordFromFile(
  wanted: { readonly host: string; readonly port: number; readonly database: string; readonly user: string },
  env: Readonly<Record<string, string>>,
  read: (path: string) => string | undefined,
): string | undefined {
  const path = env.PGPASSFILE ?? (env.HOME ? join(env.HOME, '.pgpass') : undefined);
  const text = path === undefined ? undefined : read(path);
  const host = wanted.host.startsWith('/') ? 'localhost' : wanted.host;
  const keys = [host, String(wanted.port), wanted.database, wanted.user];
  for (const line of (text ?? '').split('\n')) {
    const fields = fieldsOf(line);
    if (fields.length === 5 && keys.every((key, index) => fields[index] === '*' || fields[index] === key))
      return fields[4];
  }
  return undefined;
}

function fieldsOf(line: string): string[] {
  if (line.startsWith('#')) return [];
  const fields = line.replace(/\r$/, '').match(/(?:\\.|[^:\\])*(?::|$)/g) ?? [];
  const own = fields.slice(0, 5).map((field) => field.replace(/:$/, '').replace(/\\(.)/g, '$1'));
  return own;
}
