import { fold, hasFold } from './fold.ts';

/**
 * What a text has to hold for a pattern to match it: one of these strings at least, all of them folded. Null where nothing can be told. Worked
 * out from the pattern itself, as grep and RE2 do it (Cox, "Regular Expression Matching with a Trigram Index", 2012), so that whoever
 * changes a pattern need not think of it. What the reading below does not know makes it say null.
 */
export function hintsOf({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes('v')) return null;
  try {
    const strings = known(new PatternReader(source).alternatives());
    return strings === null ? null : fewest(strings);
  } catch (error) {
    if (error instanceof UnknownSyntax) return null;
    throw error;
  }
}

/** Their beginnings, without those in which another stands: what holds the longer one holds the shorter one. */
function fewest(strings: readonly string[]): readonly string[] {
  return innermost(union([innermost(strings).map(beginning)]));
}

function beginning(text: string): string {
  let end = 1;
  while (end < text.length && rarity(text.slice(0, end)) < rareEnough) end += 1;
  return text.slice(0, end);
}

function innermost(strings: readonly string[]): string[] {
  return strings.filter((text) => !strings.some((other) => other !== text && text.includes(other)));
}

/** `exact`: all that a part can match, where that is a few strings. `needs`: strings of which each match holds one; null: nothing is known. */
type Part = { exact: readonly string[] | null; needs: readonly string[] | null };

const anything: Part = { exact: null, needs: null };
const nothing: Part = { exact: [''], needs: null };
/** More strings than that are not followed any further: looking for them would cost more than they save. */
const mostExact = 64;
const mostNeeds = 400;
const mostOfClass = 6;

class UnknownSyntax extends Error {}

function known({ exact, needs }: Part): readonly string[] | null {
  return better(exact, needs);
}

/** The rarer the most common of the strings is in texts that the pattern has nothing to do with, the better; then the fewer. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || leastRarity(one) === 0) return other !== null && leastRarity(other) > 0 ? other : null;
  if (other === null || leastRarity(other) < leastRarity(one)) return one;
  return leastRarity(other) > leastRarity(one) || other.length < one.length ? other : one;
}

function leastRarity(strings: readonly string[]): number {
  return Math.min(rareEnough, ...strings.map(rarity));
}

/** A letter of a syllable or a word says as much as several of an alphabet. */
function rarity(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at) < 0x2e80 ? 1 : 3;
  return sum;
}

const rareEnough = 6;

function either(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const exact = parts.every((part) => part.exact !== null) ? union(parts.map((part) => part.exact ?? [])) : null;
  const each = parts.map(known);
  const needs = each.every((strings) => strings !== null) ? union(each.map((strings) => strings ?? [])) : null;
  return {
    exact: exact !== null && exact.length <= mostExact ? exact : null,
    needs: needs !== null && needs.length <= mostNeeds ? needs : null,
  };
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** One part after the other: strings that follow each other are one longer string. */
function inSequence(parts: readonly Part[]): Part {
  let needs: readonly string[] | null = null;
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    const joined: readonly string[] | null = part.exact === null ? null : crossed(run, part.exact);
    if (joined !== null) {
      run = joined;
      continue;
    }
    whole = false;
    needs = better(better(needs, run), part.needs);
    run = part.exact ?? [''];
  }
  return { exact: whole ? run : null, needs: better(needs, run) };
}

/** Null where that would be too many, or where the strings are long enough as they are. */
function crossed(before: readonly string[], after: readonly string[]): string[] | null {
  if (before.length * after.length > mostExact || leastRarity(before) === rareEnough) return null;
  return union(before.map((start) => after.map((end) => start + end)));
}

/** Reads the source of a pattern from left to right. */
class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.takes('|')) parts.push(this.sequence());
    return either(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.next())) parts.push(this.repeated(this.one()));
    return inSequence(parts);
  }

  private next(): string {
    return this.source[this.at] ?? '';
  }

  private takes(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private repeated(part: Part): Part {
    const found = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (found === null) return part;
    this.at += found[0].length;
    const [sign = ''] = found[0];
    if (sign === '?' && part.exact !== null) return { exact: union([part.exact, ['']]), needs: null };
    const atLeast = sign === '+' ? 1 : Number(found[1] ?? 0);
    return atLeast === 0 ? anything : { exact: null, needs: known(part) };
  }

  private one(): Part {
    if (this.next() === '(') return this.group();
    if (this.next() === '[') return this.classOf();
    if (this.next() === '\\') return this.escaped();
    const unit = this.next();
    this.at += 1;
    if (unit === '.') return anything;
    if (unit === '^' || unit === '$') return nothing;
    return literal(unit.charCodeAt(0));
  }

  private group(): Part {
    const look = ['(?=', '(?!', '(?<=', '(?<!'].find((opening) => this.takes(opening));
    if (look === undefined && !this.takes('(?:')) this.capture();
    const inside = this.alternatives();
    if (!this.takes(')')) throw new UnknownSyntax();
    return look === undefined ? inside : nothing;
  }

  private capture(): void {
    const opening = /^\((?:\?<\w+>|(?!\?))/.exec(this.source.slice(this.at, this.at + 40));
    if (opening === null) throw new UnknownSyntax();
    this.at += opening[0].length;
  }

  private escaped(): Part {
    const letter = this.source[this.at + 1] ?? '';
    if (letter === 'b' || letter === 'B') {
      this.at += 2;
      return nothing;
    }
    const unit = this.escapedUnit();
    return unit === null ? anything : literal(unit);
  }

  /** The unit that an escape stands for; null where it stands for several. */
  private escapedUnit(): number | null {
    const text = this.source.slice(this.at, this.at + 40);
    const coded = /^\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/.exec(text);
    const named = coded ?? /^\\(?:[pP]\{[^}]*\}|k<\w+>|[\s\S])/.exec(text);
    if (named === null) throw new UnknownSyntax();
    this.at += named[0].length;
    if (coded !== null) return Number.parseInt(coded[1] ?? coded[2] ?? '', 16);
    const letter = named[0][1] ?? '';
    if (letter === 'c' || letter === 'u') throw new UnknownSyntax();
    if (Object.hasOwn(controls, letter)) return controls[letter] ?? null;
    return /[a-zA-Z0-9]/.test(letter) ? null : letter.charCodeAt(0);
  }

  /** Few units are so many strings; what a class leaves out, and ranges, are not followed. */
  private classOf(): Part {
    this.at += 1;
    const units: (number | null)[] = this.takes('^') ? [null] : [];
    while (this.next() !== ']') {
      if (this.at >= this.source.length) throw new UnknownSyntax();
      const isRange = this.next() === '-' && units.length > 0 && this.source[this.at + 1] !== ']';
      const unit = this.next() === '\\' ? this.escapedUnit() : this.plainUnit();
      units.push(isRange ? null : unit);
    }
    this.at += 1;
    if (units.length > mostOfClass || units.includes(null)) return anything;
    return either(units.map((unit) => literal(unit ?? 0)));
  }

  private plainUnit(): number {
    this.at += 1;
    return this.source.charCodeAt(this.at - 1);
  }
}

const controls: { [letter: string]: number } = { n: 10, r: 13, t: 9, f: 12, v: 11 };

function literal(unit: number): Part {
  return hasFold(unit) ? { exact: [String.fromCharCode(fold(unit))], needs: null } : anything;
}
