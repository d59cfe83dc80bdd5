/**
 * A text without the run of such characters that it ends in, of which the pattern matches one. A pattern of the whole run would be tried at each of its
 * characters, wherever in the text it stands.
 */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
