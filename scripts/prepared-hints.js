import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withJoinedPatterns } from './joined-patterns.js';

const room = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/**
 * Works out the hints of the patterns of a checklist's reading when the program is built, in place of each time that it starts, and has the patterns
 * themselves made when they are first tried. What is forgotten here is done at the start: it costs time and nothing else.
 */
export function preparedHints() {
  return {
    name: 'prepared-hints',
    setup(build) {
      let loaded;
      const hints = () => (loaded ??= allHints());
      build.onLoad({ filter: /src\/patterns\/prepared\.ts$/ }, async () => {
        const { shortForm, byPattern, sources } = await hints();
        // What is put into its place in the source need not be looked up.
        const rest = [...byPattern].filter(([text]) => !sources.some((source) => placesOf(source, text).length > 0));
        const prepared = Object.fromEntries(rest.map(([text, found]) => [shortForm(text), found]));
        if (Object.keys(prepared).length < rest.length) throw new Error('two hinted patterns have one short form');
        return { contents: `export const prepared = ${JSON.stringify(prepared)};`, loader: 'js' };
      });
      build.onLoad({ filter: /src\/(?:checklist|effects)\/.*\.ts$/ }, async ({ path }) => {
        return { contents: withLatePatterns(await joined(path), (await hints()).byPattern), loader: 'ts' };
      });
    },
  };
}

/** Loading the rooms registers their patterns, by what they look like in the source. */
async function allHints() {
  await import(room('checklist/read-checklist.ts'));
  await import(room('checklist/lint/lint.ts'));
  const { hintsByPattern, shortForm } = await import(room('patterns/hinted.ts'));
  const names = await readdir(room('.'), { recursive: true });
  const sources = await Promise.all(
    names.filter((name) => /^(?:checklist|effects)\/.*\.ts$/.test(name)).map((name) => joined(room(name))),
  );
  return { byPattern: hintsByPattern, shortForm, sources };
}

/** The source with each pattern that is put together of others as the one literal that it stands for. */
async function joined(path) {
  return withJoinedPatterns(await readFile(path, 'utf8'));
}

/** The source with each literal pattern that it hints put into a function of its own. */
function withLatePatterns(source, byPattern) {
  let late = source;
  for (const [text, hints] of byPattern) {
    if (typeof hints !== 'string') continue;
    const made = `late(${JSON.stringify(hints)}, () => ${text})`;
    for (const at of placesOf(late, text).reverse()) late = late.slice(0, at) + made + late.slice(at + text.length);
  }
  // What is put together of several texts is asked for by its text.
  for (const at of placesOf(late, building).reverse())
    late = `${late.slice(0, at)}madeLate(${late.slice(at + building.length)}`;
  return late === source
    ? source
    : `import { late, madeLate } from ${JSON.stringify(room('patterns/hinted.ts'))};\n${late}`;
}

const building = 'new RegExp(';

/** Where a source hints a pattern that is written as a literal. */
function placesOf(source, text) {
  const places = [];
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + text.length))
    if (isHinted(source, at)) places.push(at);
  return places;
}

/**
 * Whether a place stands in a top-level statement that hints, or in a function that makes such patterns, as its type says: as formatted, such a
 * statement begins at the margin, and what is in it does not.
 */
function isHinted(source, at) {
  const before = source.slice(0, at);
  const begins = before.slice([...before.matchAll(/^[a-z]/gm)].at(-1)?.index ?? at);
  return (
    /^(?:(?:export )?const [^\n]*(?:=\n\s*)?\bhinted(?:In)?\(|function \w+\([^\n]*\): GatePattern\b)/.test(begins) &&
    /[(:[,]\s*$/.test(source.slice(Math.max(0, at - 40), at))
  );
}
