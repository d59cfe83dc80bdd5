import { fold } from '../../src/patterns/fold.ts';

/** A text as hints are looked for in it. */
export function foldedText(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => String.fromCharCode(fold(unit.charCodeAt(0))));
}
