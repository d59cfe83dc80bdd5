import { fold, hasFold } from './fold.ts';
import {
  anything,
  either,
  inSequence,
  known,
  mostOfClass,
  nothing,
  type Part,
  rareEnough,
  rarity,
  union,
} from './pattern-parts.ts';

/** As much of a text as a hint holds. */
export function beginning(text: string): string {
  let end = 1;
  while (end < text.length && rarity(text.slice(0, end)) < rareEnough) end += 1;
  return text.slice(0, end);
}

/** Without the strings that hold another one of them. */
export function innermost(strings: readonly string[]): string[] {
  return strings.filter((text) => !strings.some((other) => other !== text && text.includes(other)));
}

/** Thrown where a pattern is written in a way that the reader does not know. */
export class UnknownSyntax extends Error {}

/** Reads the source of a pattern from left to right. */
export class PatternReader {
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
