import { type TextLine, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';

/** The line on which the words of one sentence of a text begin; the first line where they are not found. */
export function lineOf(said: string, lines: readonly TextLine[]): number {
  const wanted = bare(said);
  const from = lines.findLastIndex((_, at) => bare(textOf({ lines: lines.slice(at) })).includes(wanted));
  return lines[Math.max(0, from)]?.line ?? 1;
}

/** Emphasis may begin on one line and end on another. */
function bare(text: string): string {
  return words(text).replace(/[*_`]/g, '');
}
