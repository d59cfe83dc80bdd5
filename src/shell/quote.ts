/** Quotes a text so that bash, and any POSIX shell, reads it as one word and nothing in it as syntax. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
