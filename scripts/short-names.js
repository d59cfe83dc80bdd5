import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * Shortens names inside nine libraries only: React's reconciler is a third of what the first screen has to parse, execa the largest thing
 * that a server starts programs with, the parsers of bash and of SQL the largest of what reads a checklist, pg the largest of what asks a database, zod what reads
 * every file, the others what every verb loads, and no stack trace of ours is read in them. Everything else keeps its names.
 */
export function shortNames() {
  return {
    name: 'short-names',
    setup(build) {
      build.onLoad(
        {
          filter:
            /node_modules\/(?:(?:react-reconciler\/cjs\/react-reconciler\.production|execa\/.*|unbash\/.*|pg(?:-[a-z]+)?\/.*|sql-query-identifier\/.*|zod\/v4\/core\/.*|commander\/.*|diff\/libesm\/.*)\.js|markdown-it\/dist\/markdown-it\.mjs)$/,
        },
        async ({ path }) => {
          const format = /\/(?:execa|unbash|zod|commander|diff|markdown-it)\//.test(path) ? 'esm' : 'cjs';
          const { code } = await transform(await readFile(path, 'utf8'), { minifyIdentifiers: true, format });
          return { contents: code, loader: 'js' };
        },
      );
    },
  };
}
