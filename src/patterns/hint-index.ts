import { fold, foldedUnits } from './fold.ts';

/**
 * Looks for the hints of many patterns in one pass over a text. Which hints could begin at a place is looked up by their first units, as Wu and
 * Manber do ("A fast algorithm for multi-pattern searching", 1994): at most places none does, which a small table tells.
 */
export class HintIndex {
  /** The units of all hints, one after the other; that of number `n`, from 1, begins at `starts[n]`. */
  private readonly units: Uint16Array;
  private readonly starts: Uint32Array;
  /** For each hint the patterns that it is one of. */
  private readonly patterns: readonly (readonly number[])[];
  /** By the number that the first three units make, of shorter hints all of them: the first of the hints there, and for each hint the next. */
  private readonly first = new Uint16Array(slots);
  private readonly next: Uint16Array;
  /** 1 where the lower part of such a number is that of a hint of three units or more: small enough to stay in the processor's cache. */
  private readonly mayBegin = new Uint8Array(fewSlots);
  /** The same for hints of two units, which stand in most texts, so that each place of a text is asked in vain. */
  private readonly mayBePair = new Uint8Array(fewSlots);
  /** For each unit that is a hint by itself a bit: a text has it or not, wherever it stands. Where there are more than bits, some share one. */
  private readonly bits = new Int32Array(0x10000);
  private readonly byBit: number[][] = [];
  private singles = 0;
  /** For each hint the last text that it was found in: what stands there again tells nothing new. */
  private readonly foundIn: Uint32Array;
  private texts = 0;
  private folded = new Uint16Array(512);

  /** For each pattern its hints, folded, none of them empty. */
  constructor(patterns: readonly (readonly string[])[]) {
    const byText = new Map<string, number[]>([['', []]]);
    for (const [pattern, hints] of patterns.entries()) {
      for (const text of hints) {
        const known = byText.get(text);
        if (known === undefined) byText.set(text, [pattern]);
        else known.push(pattern);
      }
    }
    const texts = [...byText.keys()];
    this.patterns = [...byText.values()];
    this.units = unitsOf(texts.join(''));
    this.starts = new Uint32Array(texts.length + 1);
    this.next = new Uint16Array(texts.length);
    this.foundIn = new Uint32Array(texts.length);
    for (const [number, text] of texts.entries()) {
      this.starts[number + 1] = (this.starts[number] ?? 0) + text.length;
      if (text.length === 1) this.placeUnit(text.charCodeAt(0), number);
      else if (number > 0) this.place(text, number);
    }
  }

  private placeUnit(unit: number, number: number): void {
    const place = this.singles % 31;
    this.singles += 1;
    this.bits[unit] = 1 << place;
    this.byBit[place] = [...(this.byBit[place] ?? []), number];
  }

  private place(text: string, number: number): void {
    const slot = slotOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2) || 0);
    this.next[number] = this.first[slot] ?? 0;
    this.first[slot] = number;
    const table = text.length > 2 ? this.mayBegin : this.mayBePair;
    table[slot % fewSlots] = 1;
  }

  /** Sets the bit of each pattern one of whose hints stands in the text. */
  find(text: string, found: Uint32Array): void {
    const { length } = text;
    if (this.folded.length < length + 2) this.folded = new Uint16Array(length * 2 + 2);
    this.texts = (this.texts + 1) >>> 0;
    const { folded, mayBegin, mayBePair } = this;
    const single = this.foldInto(text, folded);
    this.addUnits(single, found);
    let one = folded[0] ?? 0;
    let two = folded[1] ?? 0;
    for (let at = 0; at < length; at += 1) {
      const three = folded[at + 2] ?? 0;
      const pair = slotOf(one, two, 0);
      const slot = slotOf(one, two, three);
      if (mayBegin[slot % fewSlots] === 1) this.follow(slot, at, found);
      if (mayBePair[pair % fewSlots] === 1) this.follow(pair, at, found);
      one = two;
      two = three;
    }
  }

  private follow(slot: number, at: number, found: Uint32Array): void {
    const { folded, units, starts, next, foundIn, texts } = this;
    for (let number = this.first[slot] ?? 0; number !== 0; number = next[number] ?? 0) {
      if (foundIn[number] === texts) continue;
      const start = starts[number] ?? 0;
      let index = (starts[number + 1] ?? 0) - start - 1;
      // From its end: the beginning is what led here. Behind the text stands what no hint holds.
      while (index >= 0 && units[start + index] === folded[at + index]) index -= 1;
      if (index >= 0) continue;
      foundIn[number] = texts;
      this.add(number, found);
    }
  }

  private addUnits(bits: number, found: Uint32Array): void {
    for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit += 1)
      if ((rest & 1) === 1) for (const number of this.byBit[bit] ?? []) this.add(number, found);
  }

  private add(number: number, found: Uint32Array): void {
    for (const pattern of this.patterns[number] ?? [])
      found[pattern >> 5] = (found[pattern >> 5] ?? 0) | (1 << (pattern & 31));
  }

  /** Ends the text with two units that stand in no hint. Answers with the bits of its units. */
  private foldInto(text: string, folded: Uint16Array): number {
    const { bits } = this;
    const { length } = text;
    let single = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      const plain = unit < 128 ? (foldedUnits[unit] ?? unit) : fold(unit);
      folded[at] = plain;
      single |= bits[plain] ?? 0;
    }
    folded[length] = 0;
    folded[length + 1] = 0;
    return single;
  }
}

const slots = 0x10000;
const fewSlots = 0x8000;

function slotOf(one: number, two: number, three: number): number {
  return (one ^ (two << 5) ^ (three << 10)) & (slots - 1);
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}
