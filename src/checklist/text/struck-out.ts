/** "~~Restart the old till~~ (not needed)": a text that its author crossed out, with a few words behind it at most. */
export function isStruckOut(markdown: string): boolean {
  return markdown.length < longest && whole.test(markdown.trim());
}

const longest = 1_000;
const whole = /^(?:\*\*|__)?~~[^~]+~~(?:\*\*|__)?[.:]?(?:\s+[([–—-][^~]{0,80})?$/;

/** The text with what is crossed out in it as blanks, each character at its place. */
export function withoutStruckOut(markdown: string): string {
  if (!markdown.includes('~~')) return markdown;
  return markdown.replace(/~~[^~]+~~/g, (struck) => struck.replace(/[^\n]/g, ' '));
}
