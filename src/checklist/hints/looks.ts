import { HintIndex } from './hint-index.ts';

/** Which of many patterns may match a text, for the texts asked about last: a line is asked about by many recognisers, one after the other. */
export class Looks {
  private readonly index: HintIndex;
  private readonly kept: Look[];

  /** For each pattern its hints, joined by line ends. */
  constructor(hints: readonly string[]) {
    this.index = new HintIndex(hints.map((joined) => joined.split('\n')));
    const words = (hints.length + 31) >> 5;
    this.kept = Array.from({ length: places }, () => ({ text: '', found: new Uint32Array(words) }));
  }

  mayMatch(number: number, text: string): boolean {
    // Nothing stands in an empty text, which is also what an unused place holds.
    const look = this.kept[placeOf(text)];
    if (look === undefined) return true;
    if (look.text !== text) {
      look.text = text;
      look.found.fill(0);
      this.index.find(text, look.found);
    }
    return (((look.found[number >> 5] ?? 0) >> (number & 31)) & 1) === 1;
  }
}

/** A text that was looked through, and a bit for each pattern. */
type Look = { text: string; found: Uint32Array };

const places = 256;

/** Lines of a checklist begin alike and differ behind. */
function placeOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const mixed = length * 7 + text.charCodeAt(length >> 1) * 31 + text.charCodeAt(length - 1) + text.charCodeAt(0) * 17;
  return mixed % places;
}
