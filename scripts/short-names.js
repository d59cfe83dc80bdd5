import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * Shortens names inside the largest library only: it is a third of what the first screen has to parse, and no stack trace of ours
 * is read in it. Everything else keeps its names.
 */
export function shortNames() {
  return {
    name: 'short-names',
    setup(build) {
      build.onLoad(
        { filter: /node_modules\/react-reconciler\/cjs\/react-reconciler\.production\.js$/ },
        async ({ path }) => {
          const { code } = await transform(await readFile(path, 'utf8'), { minifyIdentifiers: true, format: 'cjs' });
          return { contents: code, loader: 'js' };
        },
      );
    },
  };
}
