import { hintsOf } from './hints-of.ts';
import { type Found, Group, isFound, Looks } from './looks.ts';
import { prepared } from './prepared.ts';

/** What is asked of a pattern: whether and where it matches. */
export type Pattern = Pick<RegExp, 'test' | 'exec'>;

/**
 * The same pattern, for a vocabulary that most texts have nothing to do with: it is tried only where something stands that each of its matches
 * holds. All hinted patterns share one pass over a text, and one that is never tried is never compiled, which takes the engine as long
 * as reading hundreds of lines. Not for patterns with a state (`g`, `y`).
 */
export function hinted(pattern: RegExp | Late): Pattern {
  if (pattern instanceof Late) return new Hinted(pattern.make, numberFor(pattern.hints));
  const number = numberOf(pattern);
  return number === null ? pattern : new Hinted(() => pattern, number);
}

/** Whether a text may hold a match of a pattern, for patterns of which all matches are looked for. */
export function mayStandIn(pattern: RegExp): (text: string) => boolean {
  const number = numberOf(pattern);
  return (text) => number === null || mayMatch(number, text);
}

/**
 * Which rows of a table are to be tried on a text, in their order: those whose pattern may match it or a part of it. One look tells it of the
 * whole table, and of most texts that no row is.
 */
export function mayMatchIn<Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => Pattern | RegExp,
): (text: string) => readonly Row[] {
  const numbered = rows.map((row) => ({ row, number: hintNumber(patternOf(row)) }));
  const always = numbered.filter(({ number }) => number === null).map(({ row }) => row);
  const group = new Group(numbered.flatMap(({ number }) => number ?? []));
  return (text) => {
    const found = foundIn(text);
    if (!group.meets(found)) return always;
    const tried: Row[] = [];
    for (const { row, number } of numbered) if (number === null || isFound(found, number)) tried.push(row);
    return tried;
  };
}

function hintNumber(pattern: Pattern | RegExp): number | null {
  if (pattern instanceof Hinted) return pattern.number;
  return pattern instanceof RegExp ? numberOf(pattern) : null;
}

/** A table with every pattern in it hinted, however deep it stands. */
export function hintedIn<Table extends object>(table: Table): HintedIn<Table> {
  const entries = Object.entries(table).map(([key, value]) => [key, inTable(value)]);
  return (Array.isArray(table) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as HintedIn<Table>;
}

export type HintedIn<Value> = Value extends RegExp
  ? Pattern
  : Value extends (...args: never[]) => unknown
    ? Value
    : Value extends object
      ? { [Key in keyof Value]: HintedIn<Value[Key]> }
      : Value;

function inTable(value: unknown): unknown {
  if (value instanceof RegExp || value instanceof Late) return hinted(value);
  if (value instanceof Hinted) return value;
  return typeof value === 'object' && value !== null ? hintedIn(value) : value;
}

/** The hints of every pattern that was hinted, joined by line ends, by the pattern as written: for the build, which works them out beforehand. */
export const hintsByPattern = new Map<string, string | null>();
/** The same by the number of the pattern, of those that have any. */
const numbered: string[] = [];

/** The number that a pattern is looked for under; null where nothing is known of what its matches hold. */
function numberOf(pattern: RegExp): number | null {
  const written = String(pattern);
  const short = shortForm(written);
  const known = Object.hasOwn(prepared, short) ? prepared[short] : hintsOf(pattern)?.join('\n');
  hintsByPattern.set(written, known ?? null);
  return known === undefined || known === null ? null : numberFor(known);
}

function numberFor(hints: string): number {
  looks = null;
  return numbered.push(hints) - 1;
}

/** A pattern as written, in so few letters that all of them do not make the program larger; the build sees to it that no two are alike. */
export function shortForm(written: string): string {
  // As an engine shows a pattern, a slash in it is escaped.
  const plain = written.replaceAll('\\/', '/');
  const middle = plain.length >> 1;
  return `${plain.length}${plain.slice(1, 8)}${plain.slice(middle, middle + 5)}${plain.slice(-7)}`;
}

/**
 * A pattern that is made when it is first tried, with its hints joined by line ends. Never written by hand: the build puts it where a pattern is
 * hinted, for the engine reads every pattern that it is handed, and takes longer for it than for the rest of the start.
 */
export class Late {
  readonly hints: string;
  readonly make: () => RegExp;

  constructor(hints: string, make: () => RegExp) {
    this.hints = hints;
    this.make = make;
  }
}

/** The same in fewer letters: it is written some hundred times. */
export function late(hints: string, make: () => RegExp): Late {
  return new Late(hints, make);
}

/** The same for a pattern that is put together of several texts: the build writes this where such a one is hinted. */
export function madeLate(source: string, flags: string): RegExp | Late {
  const hints = prepared[shortForm(`/${source}/${flags}`)];
  return typeof hints === 'string' ? new Late(hints, () => new RegExp(source, flags)) : new RegExp(source, flags);
}

class Hinted implements Pattern {
  private readonly make: () => RegExp;
  readonly number: number;
  private made: RegExp | null = null;

  constructor(make: () => RegExp, number: number) {
    this.make = make;
    this.number = number;
  }

  test(text: string): boolean {
    return mayMatch(this.number, text) && this.pattern().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return mayMatch(this.number, text) ? this.pattern().exec(text) : null;
  }

  private pattern(): RegExp {
    this.made ??= this.make();
    return this.made;
  }
}

/** What was found in the last texts, for all hinted patterns together; it begins anew with each pattern that is added. */
let looks: Looks | null = null;

function foundIn(text: string): Found {
  looks ??= new Looks(numbered);
  return looks.foundIn(text);
}

function mayMatch(number: number, text: string): boolean {
  return isFound(foundIn(text), number);
}
