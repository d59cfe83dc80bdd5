/**
 * A text in which no gap between two words is wider than a screen: markdown shows any gap as one blank, and what looks for words behind a gap would take a
 * time that grows with its square.
 */
export function withShortGaps(text: string): string {
  return text.replace(wide, (gap) => gap.slice(0, widest));
}

const widest = 80;
const wide = new RegExp(String.raw`[^\S\n]{${widest + 1},}`, 'gu');
