/** The verb that a word was probably meant to be: at most two letters wrong, missing, added or swapped. A word that may be a path is none. */
export function nearestVerb(word: string): string | undefined {
  if (!/^[a-z]{3,}$/i.test(word)) return undefined;
  const [nearest] = verbs
    .map((verb) => ({ verb, distance: editDistance(word.toLowerCase(), verb) }))
    .filter(({ distance }) => distance <= 2)
    .toSorted((one, other) => one.distance - other.distance);
  return nearest?.verb;
}

const verbs = ['run', 'demo', 'resume', 'plan', 'sessions', 'show', 'verify', 'export', 'help'];

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
