import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodes, UserError } from './io.ts';

/** What is wrong with words whose first one is neither a verb nor a file, and was probably meant to be a verb; of one word alone `run` says it. */
export function mistypedVerb([word = '', ...rest]: readonly string[], cwd: string): UserError | undefined {
  if (rest.length === 0 || verbs.includes(word) || existsSync(resolve(cwd, word))) return undefined;
  const verb = nearestVerb(word);
  if (verb === undefined) return undefined;
  return new UserError(`${word} is no verb, and no file here.`, {
    fix: `Did you mean: deploy-assist ${[verb, ...rest].join(' ')}?`,
    exitCode: exitCodes.usage,
  });
}

/** The verb that a word was probably meant to be: at most two letters wrong, missing, added or swapped. A word that may be a path is none. */
export function nearestVerb(word: string): string | undefined {
  if (!/^[a-z]{3,}$/i.test(word)) return undefined;
  const [nearest] = verbs
    .map((verb) => ({ verb, distance: distanceOf(word.toLowerCase(), verb) }))
    .filter(({ distance }) => distance <= 2)
    .toSorted((one, other) => one.distance - other.distance);
  return nearest?.verb;
}

/** Every verb of the command line. */
export const verbs = [
  ...['run', 'demo', 'resume', 'watch', 'approve', 'plan', 'lint', 'init', 'sessions', 'show', 'verify', 'witness'],
  ...['review', 'export', 'help'],
];

/** Two letters that changed places are one mistake. */
function distanceOf(word: string, verb: string): number {
  const distance = editDistance(word, verb);
  return distance === 2 && [...word].toSorted().join('') === [...verb].toSorted().join('') ? 1 : distance;
}

/** Levenshtein's, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (let at = 0; at < to.length; at++) {
      const same = letter === to[at] ? 0 : 1;
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
