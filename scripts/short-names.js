import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** Libraries whose names are shortened. */
const libraries =
  /node_modules\/(?:(?:react(?:-reconciler)?\/cjs\/react(?:-reconciler)?\.production|scheduler\/cjs\/scheduler\.production|execa\/.*|unbash\/.*|pg(?:-[a-z]+)?\/.*|sql-query-identifier\/.*|zod\/v4\/core\/.*|commander\/.*|diff\/libesm\/.*|entities\/dist\/.*)\.js|markdown-it\/dist\/markdown-it\.mjs|(?:stack-utils|pg-(?:connection-string|int8)|pgpass|postgres-(?:array|bytea|date|interval)|split2|signal-exit|onetime|restore-cursor)\/.*\.js|(?:zod\/v4\/mini|terminal-size|yoctocolors|which-command|yoga-layout\/dist\/src|get-east-asian-width|environment|npm-run-path|is-stream|@sec-ant\/readable-stream|parse-ms|ink\/build|chalk\/source|@alcalzone\/ansi-tokenize\/build|get-stream\/source|cli-truncate|slice-ansi|wrap-ansi|figures|quick-lru|ansi-escapes|ansi-styles|human-signals\/build|pretty-ms|signal-exit\/dist\/mjs|string-width|@sindresorhus\/merge-streams)\/.*\.js)$/;

/**
 * Shortens names inside some libraries only: React's reconciler is a third of what the first screen has to parse, execa the largest thing
 * that a server starts programs with, the parsers of bash and of SQL the largest of what reads a checklist, pg the largest of what asks a database, zod what reads
 * every file, Ink and what it calls what the screens are drawn with, the others what every verb loads, and no stack trace of ours is read in them. Everything else keeps its names.
 */
export function shortNames() {
  return {
    name: 'short-names',
    setup(build) {
      build.onLoad({ filter: libraries }, async ({ path }) => ({
        contents: await withShortNames(path, await readFile(path, 'utf8')),
        loader: 'js',
      }));
    },
  };
}

/** The text of a file, shortened where its library is one of these: for whoever loads a file in another way. */
export async function withShortNames(path, text) {
  if (!libraries.test(path)) return text;
  const format =
    /\/(?:react(?:-reconciler)?|scheduler|pg(?:-[a-z0-9]+)*|pgpass|onetime|postgres-[a-z]+|split2|stack-utils|signal-exit|sql-query-identifier)\/(?!dist\/mjs)/.test(
      path,
    )
      ? 'cjs'
      : 'esm';
  const { code } = await transform(text, { minifyIdentifiers: true, format });
  return code;
}
