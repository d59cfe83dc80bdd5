import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withShortNames } from './short-names.js';

/**
 * Changes to libraries that make the first screen appear sooner. Each names the file that it changes and the exact
 * text; when a new version no longer holds that text the build fails, so that no patch is lost in silence.
 */
const textPatches = [
  {
    file: 'commander/lib/command.js',
    why: 'starting programs, which no verb here is, loads the sockets of Node at the start of every verb',
    find: "import childProcess from 'node:child_process';",
    replace: "const childProcess = { get spawn() { return process.getBuiltinModule('node:child_process').spawn; } };",
  },
  {
    file: 'markdown-it/dist/markdown-it.mjs',
    why: 'nothing is rendered with it, and what it offers to plugins is not used',
    find: /_defineProperty\(\s*this,\s*(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)?"(?:renderer|utils|helpers)",\s*[\s\S]*?\s*\);\n/g,
    replace: '',
  },
  {
    file: 'markdown-it/dist/markdown-it.mjs',
    why: 'fields set by a helper that defines properties make each token several times as dear as plain fields',
    find: /_defineProperty\(\s*this,\s*(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)?"(\w+)",\s*([\s\S]*?)\s*\);\n/g,
    replace: 'this.$1 = $2;\n',
  },
  {
    file: 'markdown-it/dist/markdown-it.mjs',
    why: 'only blocks are parsed with it: the rules for what stands inside a line take room in the package',
    find: /var (_rules2?|_rules\$2) = \[[\s\S]*?\n\];/g,
    replace: 'var $1 = [];',
  },
  {
    file: 'markdown-it/dist/markdown-it.mjs',
    why: 'its presets name those rules',
    find: /\.enableOnly\((rules2?)\)/g,
    replace: '.enableOnly($1, true)',
  },
  {
    file: 'pg/lib/index.js',
    why: 'its other client needs a library that is not there, and takes room in the package',
    find: /!!process\.env\.NODE_PG_FORCE_NATIVE|require\('\.\/native'\)/g,
    replace: 'null',
  },
  {
    file: 'yoga-layout/dist/src/index.js',
    why: 'Yoga made ready at once needs no top-level await',
    find: 'wrapAssembly(await loadYoga())',
    replace: 'wrapAssembly(loadYoga())',
  },
  {
    file: 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
    why: 'hand over the module instead of a promise of it',
    find: 'return loadYoga.ready',
    replace: 'return loadYoga',
  },
  {
    file: 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
    why: 'fetch("data:") loads the HTTP client of Node, 22 ms, to decode base64',
    find: /\(function\(\)\{return w\|\|"function"!=typeof WebAssembly\.instantiateStreaming.*?\.catch\(ca\);return\{\}\}\)\(\);/s,
    replace:
      'a(new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(H.slice(H.indexOf(",")+1),"base64")),d));return{}})();',
  },
  ...[
    'string-width/index.js',
    'wrap-ansi/index.js',
    'slice-ansi/tokenize-ansi.js',
    '@alcalzone/ansi-tokenize/build/tokenize.js',
    'ink/build/line-update.js',
  ].map((file) => ({
    file,
    why: 'a segmenter takes 8 ms to build; ASCII, arrows and box drawing are one grapheme a character without it',
    find: /const (\w+) = (new Intl\.Segmenter\(.*?\));/,
    replace: `let made_$1;
const oneByOne_$1 = /^[\\n\\x1b\\x20-\\x7e\\u2190-\\u21ff\\u2500-\\u25ff]*$/;
const $1 = {
  segment: text => oneByOne_$1.test(text) ? {
    *[Symbol.iterator]() { for (let index = 0; index < text.length; index++) yield {segment: text[index], index, input: text}; },
    containing: (index = 0) => index in Object(text) ? {segment: text[index], index, input: text} : undefined,
  } : (made_$1 ??= $2).segment(text),
};`,
  })),
  {
    file: 'string-width/index.js',
    why: 'the table of all emoji takes 13 ms to build, and box drawing needs it as little as ASCII does',
    // Version 8 and version 9 write it differently. Every emoji begins with a character that has the property Emoji, and a
    // single UTF-16 unit is one exactly when it has Emoji_Presentation (UTS #51, ED-20 and ED-27).
    find: /const (rgiEmojiRegex|emojiPrefixRegex) = \/(.+RGI_Emoji.+)\/v;/,
    replace: `let made_$1;
const oneUnit_$1 = /\\p{Emoji_Presentation}/u;
const start_$1 = /^\\p{Emoji}/u;
const $1 = {
  mayMatch: text => (text.length === 1 ? oneUnit_$1 : start_$1).test(text),
  exec: text => $1.mayMatch(text) ? (made_$1 ??= new RegExp(String.raw\`$2\`, 'v')).exec(text) : null,
  test: text => $1.mayMatch(text) && (text.length === 1 || $1.exec(text) !== null),
};`,
  },
];

/** Libraries that are loaded when the first of these names is used: the terminal emulator, which no first screen shows. */
const lazyNames = {
  '@xterm/headless': ['Terminal'],
  '@xterm/addon-unicode-graphemes': ['UnicodeGraphemesAddon'],
};

/** An esbuild plugin: the patches above, and one copy where several packages bring the same version of one of these. */
export function patches() {
  return {
    name: 'patches',
    setup(build) {
      oneCopyOfEachVersion(build, /^(?:string-width|ansi-styles|signal-exit)$/);
      loadLazily(build);
      for (const file of new Set(textPatches.map((patch) => patch.file))) patchFile(build, file);
    },
  };
}

function oneCopyOfEachVersion(build, filter) {
  const first = new Map();
  build.onResolve({ filter }, async ({ path, pluginData, ...request }) => {
    if (pluginData === 'asked') return undefined;
    const found = await build.resolve(path, {
      ...request,
      pluginData: 'asked',
    });
    if (found.errors.length > 0) return found;
    const version = versionOf(dirname(found.path));
    if (!first.has(version)) first.set(version, found);
    return first.get(version);
  });
}

/** A package can have others in its folders, which say only how its files are to be read. */
function versionOf(folder) {
  const path = join(folder, 'package.json');
  const version = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined;
  return version ?? versionOf(dirname(folder));
}

/** The library stands behind an object whose names load it; inside, a call of `require` finds the library itself. */
function loadLazily(build) {
  build.onResolve({ filter: /^@xterm\// }, ({ path, kind, resolveDir }) =>
    kind === 'import-statement' && path in lazyNames ? { path, namespace: 'lazy', pluginData: resolveDir } : undefined,
  );
  build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path, pluginData }) => {
    const names = lazyNames[path].map((name) => `get ${name}() { return require('${path}').${name}; }`);
    return { contents: `export default { ${names.join(', ')} };`, resolveDir: pluginData };
  });
}

function patchFile(build, file) {
  const group = textPatches.filter((patch) => patch.file === file);
  const filter = new RegExp(`/node_modules/${file.replaceAll('.', '\\.')}$`);
  build.onLoad({ filter }, async ({ path }) => {
    const text = readFileSync(path, 'utf8');
    const lost = group.filter((patch) => patched(text, patch) === text);
    return {
      contents: await withShortNames(path, group.reduce(patched, text)),
      errors: lost.map((patch) => ({ text: sentence(path, patch) })),
    };
  });
}

function patched(text, patch) {
  return text.replace(patch.find, patch.replace);
}

function sentence(path, patch) {
  return `${path} no longer holds the text that scripts/bundle-patches.js replaces (${patch.why}): adapt that patch or delete it.`;
}
