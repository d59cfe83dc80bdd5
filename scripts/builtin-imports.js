import { isBuiltin } from 'node:module';

/** What a library that is CommonJS inside an ES module calls, which finds no `require` of its own. */
const requireLine = 'const require=globalThis.process.getBuiltinModule("node:module").createRequire(import.meta.url);';

/** A static import as the bundler writes it, of one name, of several or of all. */
const importPattern =
  /(?<![\w$.])import\s*(?:(?<whole>[\w$]+)|\*\s*as\s+(?<all>[\w$]+))?\s*,?\s*(?:\{(?<names>[^{}]*)\})?\s*from\s*"(?<from>[\w:/]+)";?/g;

/**
 * The same chunk with modules of Node asked for by function. An import looks at everything that such a module exports, and so loads what it
 * keeps for later (streams behind `fs`, standard input behind `process`): a third of the time in which a verb begins.
 */
export function withoutBuiltinImports(text) {
  /** What is named of each module; each is asked for once, since a chunk is made of many files that import the same ones. */
  const named = new Map();
  const add = (from, name) => named.set(from, [...(named.get(from) ?? []), name]);
  const wholes = [];
  const rest = text.replace(importPattern, (statement, ...found) => {
    const { whole, all, names, from } = found.at(-1);
    if (!isBuiltin(from)) return statement;
    for (const name of [whole, all]) if (name !== undefined) wholes.push(`const ${name}=${asked(from)};`);
    if (names !== undefined) add(from, names.replace(/\s+as\s+/g, ':').replace(/,\s*$/, ''));
    return '';
  });
  const lines = [...wholes, ...[...named].map(([from, names]) => `const{${names.join(',')}}=${asked(from)};`)];
  // At the head, as imports are: code before the place of an import may use what it names.
  return [/\brequire\b/.test(rest) ? `${requireLine}\n` : '', ...lines, lines.length > 0 ? '\n' : '', rest].join('');
}

function asked(module) {
  return `globalThis.process.getBuiltinModule("${module}")`;
}
