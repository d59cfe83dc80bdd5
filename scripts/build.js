// Bundles the product into dist/: code-split ESM, so that a headless verb never loads the terminal interface.
// `node scripts/build.js [--entry NAME=PATH]… [--out FOLDER]`; without --entry it builds the product's own entries.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { withoutBuiltinImports } from './builtin-imports.js';
import { patches } from './bundle-patches.js';
import { calledFunctions } from './called-functions.js';
import { withEarlyFunctions } from './early-functions.js';
import { bundledPackages, licenceText } from './licences.js';
import { preparedHints } from './prepared-hints.js';
import { shortNames } from './short-names.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Name in dist/ (without .js) → source. All end up flat in dist/, so `new URL('./server.js', import.meta.url)` holds in every chunk. */
const productEntries = {
  cli: 'src/cli.ts',
  server: 'src/server/main.ts',
  'flood-thread': 'src/shell/flood-thread.ts',
};

/** What stays outside the bundle: the PTY library is native, pg-native is an extra of pg that nobody installs. */
const external = ['@lydell/node-pty', 'pg-native'];

const options = readOptions(process.argv.slice(2));
process.exitCode = (await build(options)) ? 0 : 1;

function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      entry: { type: 'string', multiple: true },
      out: { type: 'string', default: 'dist' },
    },
  });
  const entries = values.entry?.map((pair) => pair.split('=', 2));
  return {
    entries: entries ? Object.fromEntries(entries) : productEntries,
    out: resolve(root, values.out),
  };
}

async function build({ entries, out }) {
  const result = await bundle(entries, out);
  if (result === undefined) return false;
  const texts = result.outputFiles.map(({ path, text }) => [basename(path), withoutBuiltinImports(text)]);
  const files = entries === productEntries ? await prepared(texts) : texts;
  // All at once at the end: a program that is started meanwhile finds the old files or the new ones.
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(out, name), text);
  for (const name of Object.keys(entries)) makeExecutable(join(out, `${name}.js`));
  // For tests of what is loaded when; not part of the package.
  writeFileSync(join(out, 'metafile.json'), JSON.stringify(result.metafile));
  writeFileSync(join(out, 'LICENSES.txt'), licenceText(root, bundledPackages(result.metafile)));
  return true;
}

/** The files of the product, made ready for how they are started; what is started itself is read before there is a cache. */
async function prepared(texts) {
  const called = await calledFunctions(texts, root);
  return Promise.all(
    texts.map(async ([name, text]) => [
      name,
      name === 'cli.js' ? text : await withEarlyFunctions(text, called.get(name) ?? []),
    ]),
  );
}

/** esbuild prints its errors itself; then the answer is undefined. */
async function bundle(entries, out) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const settings = {
    absWorkingDir: root,
    entryPoints: entries,
    outdir: out,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    write: false,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // Otherwise esbuild writes `new RegExp` for each of these literals, also inside functions that are called often.
    supported: {
      'regexp-unicode-property-escapes': true,
      'regexp-set-notation': true,
    },
    external,
    jsx: 'automatic',
    alias: {
      'react-devtools-core': './scripts/react-devtools-stub.cjs',
      'linkify-it': './scripts/linkify-stub.cjs',
      entities: './scripts/unused-stub.cjs',
      mdurl: './scripts/unused-stub.cjs',
      'punycode.js': './scripts/unused-stub.cjs',
      'uc.micro': './scripts/unused-stub.cjs',
      'pg-pool': './scripts/unused-stub.cjs',
      figures: './scripts/unused-stub.cjs',
    },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VERSION__: JSON.stringify(manifest.version),
    },
    // Names are kept, and lines stay short: a stack trace in a session's log is all that a maintainer gets.
    minifyWhitespace: true,
    // Drops branches that are never taken: the package has a limit that a test holds.
    minifySyntax: true,
    lineLimit: 1000,
    // The vocabularies of many languages take half the room where their letters are not escaped.
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // Patches first: a file is loaded by the first that knows it.
    plugins: [patches(), shortNames(), preparedHints()],
  };
  return esbuild.build(settings).catch(() => undefined);
}

function makeExecutable(file) {
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('#!')) writeFileSync(file, `#!/usr/bin/env node\n${text}`);
  chmodSync(file, 0o755);
}
