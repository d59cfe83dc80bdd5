/**
 * A value as the canonical JSON of OLPC, which in-toto signs: keys sorted, no spaces, and of a text only `\` and `"` escaped, so that the result
 * need not be JSON. Numbers are integers. Keys are ASCII here: beyond it Python sorts otherwise.
 */
export function olpcJson(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(/[\\"]/g, '\\$&')}"`;
  if (Array.isArray(value)) return `[${value.map(olpcJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${olpcJson(key)}:${olpcJson(inner)}`).join(',')}}`;
}
