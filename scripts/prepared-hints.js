import { fileURLToPath } from 'node:url';

/**
 * Works out the hints of all patterns of the checklist's room when the program is built, in place of each time that it starts. One that
 * is missing is worked out at the start: what is forgotten here costs time and nothing else.
 */
export function preparedHints() {
  return {
    name: 'prepared-hints',
    setup(build) {
      build.onLoad({ filter: /src\/checklist\/hints\/prepared\.ts$/ }, async () => {
        const hints = await allHints();
        return { contents: `export const prepared = ${JSON.stringify(Object.fromEntries(hints))};`, loader: 'js' };
      });
    },
  };
}

/** Loading the room registers its patterns. Two that are told apart by their middle alone would have one name: then the build fails. */
async function allHints() {
  const source = (path) => fileURLToPath(new URL(`../src/checklist/${path}`, import.meta.url));
  await import(source('read-checklist.ts'));
  await import(source('lint/lint.ts'));
  const { hintsByPattern, shortForm } = await import(source('hints/hinted.ts'));
  const hints = new Map([...hintsByPattern].map(([pattern, found]) => [shortForm(pattern), found]));
  if (hints.size < hintsByPattern.size) throw new Error('two hinted patterns have one short form');
  return hints;
}
