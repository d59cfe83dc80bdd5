/** Where a run is filed: its item, and its place among that item's runs or checks. */
export type RunPlace = { step: string; item: string; among: 'runs' | 'checks'; index: number };

/**
 * Where each run is filed, as a value: an index with one more leaves this one as it was. A soak has thousands of runs, so the next one shares
 * what this one has and copies nothing; only where two go on from the same one is it copied.
 */
export type RunIndex = { readonly count: number; readonly shared: Shared };

type Shared = { count: number; readonly places: Map<string, RunPlace & { ordinal: number }> };

export function emptyRunIndex(): RunIndex {
  return { count: 0, shared: { count: 0, places: new Map() } };
}

export function withRun({ count, shared }: RunIndex, id: string, place: RunPlace): RunIndex {
  const mine = shared.count === count ? shared : copied(shared, count);
  mine.count = count + 1;
  mine.places.set(id, { ...place, ordinal: mine.count });
  return { count: mine.count, shared: mine };
}

export function placeOfRun({ count, shared }: RunIndex, id: string): RunPlace | undefined {
  const found = shared.places.get(id);
  return found && found.ordinal <= count ? found : undefined;
}

function copied({ places }: Shared, count: number): Shared {
  return { count, places: new Map([...places].filter(([, { ordinal }]) => ordinal <= count)) };
}
