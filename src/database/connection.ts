import { existsSync } from 'node:fs';
import type { Database } from './query.ts';

/**
 * Makes a database ready for use. PostgreSQL takes its PG* variables from `env`, the saved shell's, and never from this
 * process's own environment. Nothing is connected yet: a connection that cannot be made is the result of the first query.
 */
export async function openDatabase(
  address: DatabaseAddress,
  env: Readonly<Record<string, string>>,
  surroundings: Surroundings,
): Promise<Database> {
  const now = surroundings.now ?? (() => performance.now());
  if (address.kind === 'sqlite') {
    const { openSqlite } = await import('./sqlite.ts');
    return openSqlite(address.path, now);
  }
  const [{ postgresSettings }, { openPostgres }] = await Promise.all([
    import('./postgres-settings.ts'),
    import('./postgres.ts'),
  ]);
  return openPostgres(
    postgresSettings(address.url, env, { systemUser: surroundings.systemUser, exists: existsSync }),
    now,
  );
}

export type DatabaseAddress =
  | { readonly kind: 'postgres'; readonly url?: string }
  | { readonly kind: 'sqlite'; readonly path: string };

export interface Surroundings {
  /** Name of the operating system's user: libpq's default for the database user. */
  readonly systemUser: string;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

/**
 * Reads what a checklist or a variable names as its database: `postgres://`, `postgresql://`, `sqlite:FILE`,
 * `sqlite://FILE`, `file:FILE` (Prisma) or a path that ends like an SQLite file. Anything else is undefined.
 */
export function parseAddress(text: string): DatabaseAddress | undefined {
  if (/^postgres(ql)?:\/\//i.test(text)) return { kind: 'postgres', url: text };
  const schemed = /^(?:sqlite3?|file):(?:\/\/(?=\/|[^/]))?(?<path>[^?]+)/i.exec(text)?.groups?.path;
  if (schemed !== undefined) return { kind: 'sqlite', path: schemed };
  return /^[^\s:]+\.(db|db3|sqlite|sqlite3)$/i.test(text) ? { kind: 'sqlite', path: text } : undefined;
}
