/**
 * A number of 0 or more for a text, from its length and two of its letters: where it is kept in a table of the last texts. More letters would
 * take longer than they save. Lines of a checklist begin alike and differ behind.
 */
export function placeOf(text: string): number {
  const { length } = text;
  return length === 0 ? 0 : (length * 31 + text.charCodeAt(length >> 1)) * 31 + text.charCodeAt((length * 7) >> 3);
}
