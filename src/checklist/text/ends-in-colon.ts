/** Whether a text leads to what stands below it: nothing but marks follows its last colon. */
export function endsInColon(text: string): boolean {
  return ends.test(text);
}

/** Each colon is followed as far as the next: a row of them is looked through once. */
const ends = /[:：](?:(?![:：])\W)*$/u;

/** A text without the colon that it ends in, and the blanks before that. */
export function withoutColon(text: string): string {
  return /[:：]$/.test(text) ? text.slice(0, -1).trimEnd() : text;
}
