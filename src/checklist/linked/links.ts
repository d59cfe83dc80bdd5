/** A link of a text to a markdown file beside the checklist: its words, and the path as written. */
export type Link = { words: string; path: string };

/** Links to relative markdown files. Not: images, addresses, absolute paths, and places inside a document (`#part`). */
export function linksIn(markdown: string): Link[] {
  if (!markdown.includes('](')) return [];
  const found = markdown.replace(/(`+)[^`]*\1/g, (span) => ' '.repeat(span.length)).matchAll(linkPattern);
  return [...found].flatMap(({ 1: words = '', 2: bracketed, 3: bare }) => {
    const path = bracketed ?? bare ?? '';
    return relative.test(path) ? [{ words, path }] : [];
  });
}

const linkPattern = /(?<!!)\[([^[\]]{1,200})\]\(\s*(?:<([^<>]{1,400})>|([^\s()<>]{1,400}))(?:\s+["'][^"']*["'])?\s*\)/g;
const relative = /^(?![a-z][a-z0-9+.-]*:|[/\\#])[^#?]+\.(?:md|markdown|mdown)$/i;

/** The path of a file as the file system has it: `%20` in a link is a blank. */
export function filePath(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    // A percent sign that begins no code is one.
    return written;
  }
}

/** Every path that a checklist links to, as the file system has it: for whoever looks which of them exist. */
export function linkedFiles(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => linksIn(line).map(({ path }) => filePath(path))))];
}
