import { HintIndex } from './hint-index.ts';

/** Which of many patterns may match a text, for the texts asked about last: a line is asked about by many recognisers, one after the other. */
export class Looks {
  private readonly hints: readonly (readonly string[])[];
  private readonly latin: HintIndex;
  /** Made with the first text in another script: most checklists have none, and half of the hints are of those. */
  private others: HintIndex | null = null;
  private readonly kept: Look[] = [];

  /** For each pattern its hints, joined by line ends. */
  constructor(hints: readonly string[]) {
    this.hints = hints.map((joined) => joined.split('\n'));
    this.latin = new HintIndex(this.hints.map((list) => list.filter((hint) => !otherScript.test(hint))));
  }

  mayMatch(number: number, text: string): boolean {
    if (text === '') return false;
    const { found } = this.look(text);
    return (((found[number >> 5] ?? 0) >> (number & 31)) & 1) === 1;
  }

  private look(text: string): Look {
    const place = placeOf(text);
    let look = this.kept[place];
    if (look?.text === text) return look;
    look ??= { text, found: new Uint32Array((this.hints.length + 31) >> 5) };
    this.kept[place] = look;
    look.text = text;
    look.found.fill(0);
    this.latin.find(text, look.found);
    if (otherScript.test(text)) {
      this.others ??= new HintIndex(this.hints.map((list) => list.filter((hint) => otherScript.test(hint))));
      this.others.find(text, look.found);
    }
    return look;
  }
}

/** Cyrillic and everything behind it but the signs of typography, arrows and frames, which stand in all scripts. */
const otherScript = /[\u0400-\u1fff\u2e80-\uffff]/;

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
