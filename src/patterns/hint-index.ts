import { fold, foldedUnits } from './fold.ts';

/**
 * Looks for the hints of many patterns in one pass over a text. Which hints could end at a place is looked up by their last units, as Wu and
 * Manber do ("A fast algorithm for multi-pattern searching", 1994): at most places none does, which a small table tells.
 */
export class HintIndex {
  /** The units of all hints, one after the other; that of number `n`, from 1, begins at `starts[n]`. */
  private readonly units: Uint16Array;
  private readonly starts: Uint32Array;
  /** For each hint the patterns that it is one of. */
  private readonly patterns: readonly (readonly number[])[];
  /** By the number that the last four units make, of shorter hints all of them: the first of the hints there, and for each hint the next. */
  private readonly first = new Uint16Array(slots);
  private readonly next: Uint16Array;
  /** For each such number of how many units hints end so, a bit for each: small enough to stay in the processor's cache. */
  private readonly mayEnd = new Uint8Array(slots);
  /** For each unit that is a hint by itself a bit: a text has it or not, wherever it stands. Where there are more than bits, some share one. */
  private readonly bits = new Int32Array(0x10000);
  private readonly byBit: number[][] = [];
  private singles = 0;
  /** For each hint the last text that it was found in: what stands there again tells nothing new. */
  private readonly foundIn: Uint32Array;
  private texts = 0;
  /** The text, behind as many units that stand in no hint as the longest hint has. */
  private folded = new Uint16Array(512);
  private readonly longest: number;

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
    this.longest = texts.reduce((longest, { length }) => Math.max(longest, length), 0);
    for (const [number, text] of texts.entries()) {
      this.starts[number + 1] = (this.starts[number] ?? 0) + text.length;
      if (text.length === 1) this.placeUnit(text.charCodeAt(0), number);
      else if (number > 0) this.place(text.slice(-mostUnits), number);
    }
  }

  private placeUnit(unit: number, number: number): void {
    const place = this.singles % 31;
    this.singles += 1;
    this.bits[unit] = 1 << place;
    this.byBit[place] = [...(this.byBit[place] ?? []), number];
  }

  private place(end: string, number: number): void {
    let slot = end.charCodeAt(0);
    for (let at = 1; at < end.length; at += 1) slot = slotOf(slot, end.charCodeAt(at));
    this.next[number] = this.first[slot] ?? 0;
    this.first[slot] = number;
    this.mayEnd[slot] = (this.mayEnd[slot] ?? 0) | (1 << end.length);
  }

  /** Sets the bit of each pattern one of whose hints stands in the text. Answers with all units of the text in one: none is higher. */
  find(text: string, found: Uint32Array): number {
    const { length } = text;
    const { bits, mayEnd, longest } = this;
    if (this.folded.length < length + longest) this.folded = new Uint16Array((length + longest) * 2);
    this.texts = (this.texts + 1) >>> 0;
    const { folded } = this;
    let single = 0;
    let all = 0;
    let last = 0;
    let two = 0;
    let three = 0;
    for (let at = 0; at < length; at += 1) {
      const written = text.charCodeAt(at);
      const unit = written < 128 ? (foldedUnits[written] ?? written) : fold(written);
      all |= written;
      folded[longest + at] = unit;
      single |= bits[unit] ?? 0;
      const four = slotOf(three, unit);
      three = slotOf(two, unit);
      two = slotOf(last, unit);
      last = unit;
      if (((mayEnd[four] ?? 0) & 16) !== 0) this.follow(four, longest + at, found);
      if (((mayEnd[three] ?? 0) & 8) !== 0) this.follow(three, longest + at, found);
      if (((mayEnd[two] ?? 0) & 4) !== 0) this.follow(two, longest + at, found);
    }
    this.addUnits(single, found);
    return all;
  }

  private follow(slot: number, end: number, found: Uint32Array): void {
    const { folded, units, starts, next, foundIn, texts } = this;
    for (let number = this.first[slot] ?? 0; number !== 0; number = next[number] ?? 0) {
      if (foundIn[number] === texts) continue;
      let unit = starts[number] ?? 0;
      const behind = starts[number + 1] ?? 0;
      // From its beginning: the end is what led here. Before the text stands what no hint holds.
      for (let at = end + 1 - behind; unit < behind && units[unit] === folded[at + unit]; ) unit += 1;
      if (unit < behind) continue;
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
}

const slots = 0x8000;
const mostUnits = 4;

/** The number of some units with one more behind them. */
function slotOf(before: number, unit: number): number {
  return (before * 31 + unit) & (slots - 1);
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}
