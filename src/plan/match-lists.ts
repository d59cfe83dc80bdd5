/** What became of an entry: in both lists, only in the old one, or only in the new one. `moved`: it stands in another order than the others. */
export type Match<Value> = { old?: Value; now?: Value; moved: boolean };

/**
 * Pairs the entries of two lists: first those that are the same, then, of what is left, those most alike (`like` gives 0 to 1, at least
 * 0.4). The answer is in the order of the new list; what was removed stands behind what it stood behind before.
 */
export function matchLists<Value>(
  old: readonly Value[],
  now: readonly Value[],
  same: (left: Value, right: Value) => boolean,
  like: (left: Value, right: Value) => number,
): Match<Value>[] {
  const partner = new Map<number, number>();
  const free = new Set(old.keys());
  const pair = (at: number, from: number) => {
    partner.set(at, from);
    free.delete(from);
  };
  now.forEach((value, at) => {
    const from = [...free].find((index) => same(old[index] as Value, value));
    if (from !== undefined) pair(at, from);
  });
  for (const [at, from] of likely(old, now, free, partner, like))
    if (!partner.has(at) && free.has(from)) pair(at, from);
  const inOrder = longestRise([...now.keys()].flatMap((at) => partner.get(at) ?? []));
  const matches = now.map((value, at): Match<Value> & { place: number } => {
    const from = partner.get(at);
    if (from === undefined) return { now: value, moved: false, place: -1 };
    return { old: old[from] as Value, now: value, moved: !inOrder.has(from), place: from };
  });
  for (const from of free) {
    const before = matches.findLastIndex(({ place }) => place >= 0 && place < from);
    matches.splice(before + 1, 0, { old: old[from] as Value, moved: false, place: from });
  }
  return matches.map(({ place, ...match }) => match);
}

const leastAlike = 0.4;

/** Pairs of what is left, the most alike first. */
function likely<Value>(
  old: readonly Value[],
  now: readonly Value[],
  free: ReadonlySet<number>,
  taken: ReadonlyMap<number, number>,
  like: (left: Value, right: Value) => number,
): [at: number, from: number][] {
  const left = [...now.keys()].filter((at) => !taken.has(at));
  return left
    .flatMap((at) => [...free].map((from) => ({ at, from, score: like(old[from] as Value, now[at] as Value) })))
    .filter(({ score }) => score >= leastAlike)
    .sort((one, other) => other.score - one.score)
    .map(({ at, from }) => [at, from]);
}

/** The longest part of the numbers that rises: everything else was moved. */
function longestRise(numbers: readonly number[]): Set<number> {
  const best = numbers.map(() => ({ length: 1, before: -1 }));
  numbers.forEach((number, at) => {
    for (let earlier = 0; earlier < at; earlier++) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((numbers[earlier] ?? 0) < number && length > (best[at]?.length ?? 0)) best[at] = { length, before: earlier };
    }
  });
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0);
  const rise = new Set<number>();
  for (; at >= 0 && numbers[at] !== undefined; at = best[at]?.before ?? -1) rise.add(numbers[at] as number);
  return rise;
}
