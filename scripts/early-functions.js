import { transform } from 'esbuild';

/**
 * The same text with those of its functions that are called at a start put in brackets. An engine reads a function only when it is called, but takes
 * brackets before `function` for a promise that this is soon: it then makes it with the file, and so the function stands in the compile cache of
 * Node, which is written before anything is called.
 *
 * @param functions as `calledFunctions` gives them, the first of them the file itself
 */
export async function withEarlyFunctions(text, functions) {
  const file = treeOf(functions);
  if (file === undefined || file.start !== 0) return text;
  const declared = await declaredIn(text, file);
  const moved = [];
  const rest = spliced(text, file, (inner, whole) => {
    if (!declared.has(inner)) return whole;
    moved.push(`${inner.name}=(${whole.replace(/^((?:async )?function\*?)\s*[\w$]+/, '$1')})`);
    return ';';
  });
  // Where the engine itself puts what is declared: before everything else.
  const [head = ''] = /^#!.*\n/.exec(rest) ?? [];
  const early = moved.length === 0 ? rest : `${head}var ${moved.join(',\n')};\n${rest.slice(head.length)}`;
  await parsed(early);
  return early;
}

/** The functions as they lie in each other; the outermost is the file. */
function treeOf(functions) {
  const sorted = functions.map((one) => ({ ...one, inner: [] })).sort((a, b) => a.start - b.start || b.end - a.end);
  const open = [];
  for (const one of sorted) {
    while (open.length > 0 && open.at(-1).end <= one.start) open.pop();
    open.at(-1)?.inner.push(one);
    open.push(one);
  }
  return sorted[0];
}

/** Functions that are called and declared in the file itself, where it can be told that they are: by names of which there is one. */
async function declaredIn(text, file) {
  const counts = Map.groupBy(file.inner, ({ name }) => name);
  const found = file.inner.filter(
    ({ start, end, name, called }) =>
      called &&
      counts.get(name)?.length === 1 &&
      /^(?:async )?function\b\*?\s*[\w$]+\s*\(/.test(text.slice(start, end)) &&
      /[;}]$/.test(text.slice(0, start).trimEnd()),
  );
  // A block may declare a function, too: the bundler says whether each name is one of the whole file.
  const asked = found.map(({ name }, at) => `${name} as early${at}`);
  await parsed(`${text}\nexport{${asked.join(',')}};`);
  return new Set(found);
}

/** Throws where a text is no module. */
function parsed(text) {
  return transform(text, { format: 'esm', logLevel: 'silent', supported: anyPattern });
}

const anyPattern = { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true };

/** The text of a function with each function in it given by `put`, which gets its text. */
function spliced(text, { start, end, inner }, put = (_inner, whole) => whole) {
  let made = '';
  let at = start;
  for (const one of inner) {
    made += text.slice(at, one.start) + put(one, one.called ? bracketed(text, one) : text.slice(one.start, one.end));
    at = one.end;
  }
  return made + text.slice(at, end);
}

function bracketed(text, one) {
  const whole = spliced(text, one);
  const before = text.slice(0, one.start).trimEnd();
  const wrapper = /^("[^"]+")(\([^)]*\))\{/.exec(whole);
  // What the bundler puts around a library in CommonJS.
  if (wrapper !== null && /__commonJS\(\{$/.test(before))
    return `${wrapper[1]}:(function${wrapper[2]}{${whole.slice(wrapper[0].length)})`;
  return isExpression(whole, before) ? `(${whole})` : whole;
}

/** Arrows, and functions where a value is expected; methods cannot stand in brackets. */
function isExpression(whole, before) {
  if (/^(?:async )?function\b/.test(whole)) return /(?:[=(,:?[&|!]|=>|\breturn)$/.test(before);
  return /^\(|^[\w$]+\s*=>|^async\s+[\w$]+\s*=>|^async\s*\([^(){}]*\)\s*=>/.test(whole);
}
