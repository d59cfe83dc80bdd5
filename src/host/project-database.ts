import { isAbsolute, join } from 'node:path';
import { databaseUrl } from './database-url.ts';
import type { TargetWorld } from './target-kinds.ts';

/**
 * Where the settings of a project's migration tool say that its database is. `name`: the variable that is asked; `fixed`: an address that is
 * written down, in place of any variable; `otherwise`: the one that is used while the variable is not set; `isFile`: what has no scheme is a
 * file's path.
 */
export type ProjectDatabase = {
  readonly name: string;
  readonly fixed?: string;
  readonly otherwise?: string;
  readonly isFile: boolean;
};

/** Read from Prisma's schema, or else from Drizzle's configuration; without either, the variable is DATABASE_URL. */
export function projectDatabase(world: TargetWorld): ProjectDatabase {
  return ofPrisma(world) ?? ofDrizzle(world) ?? { name: usual, isFile: false };
}

/** The same address with the scheme that it was written without. */
export function withScheme(address: string, { isFile }: Pick<ProjectDatabase, 'isFile'>): string {
  return isFile && databaseUrl(address) === undefined ? `file:${address}` : address;
}

const usual = 'DATABASE_URL';

/** Prisma counts a file's path from the folder of its schema. */
function ofPrisma(world: TargetWorld): ProjectDatabase | undefined {
  const source = /datasource\s+\w+\s*\{[^}]*\}/.exec(
    world.readFile(join(world.cwd, 'prisma/schema.prisma')) ?? '',
  )?.[0];
  if (source === undefined) return undefined;
  const fixed = /^\s*url\s*=\s*"([^"]+)"/m.exec(source)?.[1];
  const name = /^\s*url\s*=\s*env\(\s*"(\w+)"\s*\)/m.exec(source)?.[1] ?? usual;
  if (fixed === undefined) return { name, isFile: false };
  const folder = isAbsolute(fixed.slice('file:'.length)) ? '' : 'prisma/';
  return { name, fixed: fixed.replace(/^file:(?=\.?\.?\/?\w)/, (scheme) => `${scheme}${folder}`), isFile: false };
}

/** `url: process.env.DB ?? './shop.db'` in `dbCredentials`; what is computed in another way names no variable of its own. */
function ofDrizzle(world: TargetWorld): ProjectDatabase | undefined {
  const text = ['ts', 'js', 'mjs', 'json']
    .map((ending) => world.readFile(join(world.cwd, `drizzle.config.${ending}`)))
    .find((found) => found !== undefined);
  if (text === undefined) return undefined;
  const isFile = /["']?(?:dialect|driver)["']?\s*:\s*["'](?:sqlite|better-sqlite|libsql|turso)/.test(text);
  const url = /\burl["']?\s*:\s*(?<value>[^\n]+)/.exec(text)?.groups?.['value'] ?? '';
  const written = /^["'`](?<text>[^"'`$]+)["'`]/.exec(url)?.groups?.['text'];
  const variable = /\benv(?:\.(?<dotted>\w+)|\[["'](?<keyed>\w+)["']\])/.exec(url)?.groups;
  const otherwise = /(?:\?\?|\|\|)\s*["'](?<text>[^"']+)["']/.exec(url)?.groups?.['text'];
  return {
    name: variable?.['dotted'] ?? variable?.['keyed'] ?? usual,
    isFile,
    ...(written === undefined ? {} : { fixed: written }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}
