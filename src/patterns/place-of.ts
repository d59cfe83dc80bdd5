/**
 * A number of 0 or more for a text, from a few of its letters: where it is kept in a table of the last texts. Lines of a checklist begin alike and
 * differ behind.
 */
export function placeOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const middle = length >> 1;
  let mixed = length * 31 + text.charCodeAt(0);
  mixed = mixed * 31 + text.charCodeAt(middle >> 1);
  mixed = (mixed * 31 + text.charCodeAt(middle)) & 0xffffff;
  mixed = mixed * 31 + text.charCodeAt((middle + length) >> 1);
  return (mixed * 31 + text.charCodeAt(length - 1)) & 0xfffffff;
}
