import { HintIndex } from './hint-index.ts';
import { placeOf } from './place-of.ts';

/** A bit for each pattern: whether something of it stands in a text. */
export type Found = Uint32Array;

/** Which of many patterns may match a text, for the texts asked about last: a line is asked about by many recognisers, one after the other. */
export class Looks {
  private readonly hints: readonly (readonly string[])[];
  private readonly latin: HintIndex;
  /** Made with the first text in another script: most checklists have none, and half of the hints are of those. */
  private others: HintIndex | null = null;
  private readonly kept: Look[] = [];
  private last: Look;

  /** For each pattern its hints, joined by line ends. */
  constructor(hints: readonly string[]) {
    this.hints = hints.map((joined) => joined.split('\n'));
    this.latin = new HintIndex(this.hints.map((list) => list.filter((hint) => !otherScript.test(hint))));
    this.last = this.empty('');
  }

  foundIn(text: string): Found {
    if (this.last.text !== text) this.last = this.look(text);
    return this.last.found;
  }

  private look(text: string): Look {
    const place = placeOf(text) % places;
    let look = this.kept[place];
    if (look?.text === text) return look;
    look ??= this.empty(text);
    this.kept[place] = look;
    look.text = text;
    look.found.fill(0);
    // Nearly all texts are plain, and the pass has seen each letter.
    const isPlain = this.latin.find(text, look.found) < firstOther;
    if (!isPlain && otherScript.test(text)) {
      this.others ??= new HintIndex(this.hints.map((list) => list.filter((hint) => otherScript.test(hint))));
      this.others.find(text, look.found);
    }
    return look;
  }

  private empty(text: string): Look {
    return { text, found: new Uint32Array((this.hints.length + 31) >> 5) };
  }
}

export function isFound(found: Found, number: number): boolean {
  return (((found[number >> 5] ?? 0) >> (number & 31)) & 1) === 1;
}

/** Several patterns, to ask whether any of them is found. */
export class Group {
  private readonly words: readonly { at: number; bits: number }[];

  constructor(numbers: readonly number[]) {
    const words = new Map<number, number>();
    for (const number of numbers) words.set(number >> 5, (words.get(number >> 5) ?? 0) | (1 << (number & 31)));
    this.words = [...words].map(([at, bits]) => ({ at, bits }));
  }

  meets(found: Found): boolean {
    for (const { at, bits } of this.words) if (((found[at] ?? 0) & bits) !== 0) return true;
    return false;
  }
}

/** Cyrillic and everything behind it but the signs of typography, arrows and frames, which stand in all scripts. */
const otherScript = /[\u0400-\u1fff\u2e80-\uffff]/;

const firstOther = 0x0400;

/** A text that was looked through. */
type Look = { text: string; found: Found };

const places = 256;
