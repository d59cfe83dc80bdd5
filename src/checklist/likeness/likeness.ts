import { remember } from '../../patterns/remember.ts';
import { keyOfName, scaleOf, traitsOf } from './traits.ts';
import { weights } from './weights.ts';

/**
 * How much a text reads like those that people write to make somebody stop or go on only when something is so (`stops`; `strict`: with "do not"
 * or "roll back"), or see something (`expects`). Log-odds: above 0 is more likely than not among the samples of `training/`.
 */
export type Likeness = { stops: number; strict: number; expects: number };

export const likenessOf = remember((markdown): Likeness => likenessBy(shipped(), markdown));

/** What was learned: the weights of each trait, by its key, in the order of a likeness. */
export type Lesson = { ids: ReadonlyMap<string, number>; rows: ReadonlyMap<number, Row>; bias: Row };
type Row = [number, number, number];

export function likenessBy({ ids, rows, bias }: Lesson, markdown: string): Likeness {
  const { known, count } = traitsOf(markdown, (word) => ids.get(word) ?? 0);
  const sums: Row = [0, 0, 0];
  for (const key of known) {
    const row = rows.get(key);
    if (row === undefined) continue;
    sums[0] += row[0];
    sums[1] += row[1];
    sums[2] += row[2];
  }
  const scale = scaleOf(count);
  const [stops, strict, expects] = sums;
  return {
    stops: (bias[0] + stops * scale) / 10,
    strict: (bias[1] + strict * scale) / 10,
    expects: (bias[2] + expects * scale) / 10,
  };
}

/** Reads a table as training makes it: `trait TAB weights`, the bias first. */
export function readLesson(lines: readonly string[]): Lesson {
  const ids = new Map<string, number>();
  const numbered = (word: string) => {
    const id = ids.get(word) ?? ids.size + 1;
    ids.set(word, id);
    return id;
  };
  const [first, ...others] = withFirstWords(lines).map(readLine);
  const rows = new Map(others.map(({ name, row }) => [keyOfName(name, numbered), row] as const));
  return { ids, rows, bias: first?.row ?? [0, 0, 0] };
}

/** A trait that begins with a blank begins with the first word of the one above. */
function withFirstWords(lines: readonly string[]): string[] {
  let first = '';
  return lines.map((line) => {
    if (line.startsWith(' ')) return `${first}${line}`;
    first = line.split(/[ \t]/, 1)[0] ?? '';
    return line;
  });
}

function readLine(line: string): { name: string; row: Row } {
  const [name = '', weights = ''] = line.split('\t');
  const [stops = 0, strict = 0, expects = 0] = weights.split(' ').map(Number);
  return { name, row: [stops, strict, expects] };
}

/** Not before a text is asked about: most starts read no checklist. */
function shipped(): Lesson {
  lesson ??= readLesson(weights.trim().split('\n'));
  return lesson;
}

let lesson: Lesson | undefined;
