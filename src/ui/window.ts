/**
 * The part of a list that is drawn around the chosen entry. It moves by half a page, for moving by one repaints every row; the chosen
 * entry is always in it.
 */
export function windowed<Entry>(
  list: readonly Entry[],
  chosen: number,
  rows: number,
): { from: number; shown: Entry[] } {
  if (list.length <= rows) return { from: 0, shown: [...list] };
  const half = Math.max(1, Math.floor(rows / 2));
  const wanted = Math.floor(chosen / half) * half - Math.floor(half / 2);
  const from = Math.max(0, Math.min(wanted, list.length - rows));
  return { from, shown: list.slice(from, from + rows) };
}

/** The entry `by` places further, never past an end. */
export function moved(chosen: number, by: number, length: number): number {
  return Math.max(0, Math.min(chosen + by, length - 1));
}
