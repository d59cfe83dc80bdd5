import type { Comparison } from '../session/events.ts';

/** What the text says should be seen, in the form a program can compare (see the plan's `expectation`). */
export type Expectation = {
  line: number;
  text: string;
  check: 'literal' | 'pattern' | 'number' | 'equality' | 'ask';
  parts: string[];
};

/** What a run showed: its output as text, and for queries the table. */
export type Shown = { text: string; table?: { columns: string[]; rows: (string | null)[][]; rowCount: number } };

/**
 * Compares one expectation with what was shown. Undefined: only a person can tell. A quotation that did not appear is `notSeen`, not a
 * contradiction, for authors quote from memory; only numbers and equalities of a result can contradict.
 */
export function compare(expectation: Expectation, shown: Shown): Comparison | undefined {
  return comparers[expectation.check](expectation, shown);
}

const comparers: Record<Expectation['check'], (expectation: Expectation, shown: Shown) => Comparison | undefined> = {
  ask: () => undefined,
  literal: ({ line, parts }, { text }) => {
    const missing = parts.filter((part) => !text.toLowerCase().includes(part.toLowerCase()));
    return {
      line,
      outcome: missing.length === 0 ? 'met' : 'notSeen',
      // One that is the whole expectation would only be said twice.
      ...(missing.length > 0 && parts.length > 1 ? { got: `not in the output: ${missing.join(', ')}` } : {}),
    };
  },
  pattern: ({ line, parts }, { text }) => {
    const met = parts.every((part) => safePattern(part)?.test(text) === true);
    return { line, outcome: met ? 'met' : 'notSeen' };
  },
  number: ({ line, parts }, shown) => {
    const [operator = '=', wanted, name] = parts;
    if (wanted === undefined) return undefined;
    if (shown.table) return countComparison(line, operator, Number(wanted), rowsOrCell(shown.table, name));
    const found =
      name === undefined
        ? undefined
        : new RegExp(`${escapePattern(name)}\\D{0,3}(-?\\d+(?:\\.\\d+)?)`).exec(shown.text)?.[1];
    if (found !== undefined)
      return { ...countComparison(line, operator, Number(wanted), Number(found)), got: `${name} ${found}` };
    const there = new RegExp(`(?<![\\d.])${escapePattern(wanted)}(?![\\d.])`).test(shown.text);
    return { line, outcome: there && name === undefined && operator === '=' ? 'met' : 'notSeen' };
  },
  equality: ({ line, parts }, shown) => {
    const [left, right] = parts;
    const table = shown.table ?? tableOf(shown.text);
    if (left === undefined || right === undefined || table === undefined) return undefined;
    const one = cell(table, left);
    const other = cell(table, right) ?? (/^-?\d+(\.\d+)?$/.test(right) ? right : undefined);
    if (one === undefined || other === undefined) return { line, outcome: 'notSeen' };
    return { line, outcome: one === other ? 'met' : 'contradicted', got: `${one} = ${other}` };
  },
};

function rowsOrCell(table: NonNullable<Shown['table']>, name: string | undefined): number {
  const value = name === undefined ? undefined : cell(table, name);
  return value === undefined ? table.rowCount : Number(value);
}

const holds: Readonly<Record<string, (got: number, wanted: number) => boolean>> = {
  '=': (got, wanted) => got === wanted,
  '>': (got, wanted) => got > wanted,
  '>=': (got, wanted) => got >= wanted,
  '<': (got, wanted) => got < wanted,
  '<=': (got, wanted) => got <= wanted,
};

function countComparison(line: number, operator: string, wanted: number, got: number): Comparison {
  const met = (holds[operator] ?? holds['='])?.(got, wanted) === true;
  return { line, outcome: met ? 'met' : 'contradicted', got: String(got) };
}

function cell(table: { columns: string[]; rows: (string | null)[][] }, name: string): string | undefined {
  const column = table.columns.findIndex((title) => title.toLowerCase() === name.toLowerCase());
  return column < 0 ? undefined : (table.rows[0]?.[column] ?? undefined);
}

/** psql's aligned output read back as a table: a header row, a rule of dashes and pluses, then rows. */
function tableOf(text: string): { columns: string[]; rows: string[][] } | undefined {
  const lines = text.split('\n');
  const rule = lines.findIndex((line) => /^-+(\+-+)*\s*$/.test(line));
  const header = lines[rule - 1];
  if (rule < 1 || header === undefined) return undefined;
  const cells = (line: string) => line.split('|').map((part) => part.trim());
  const end = lines.findIndex((line, index) => index > rule && /^\(\d+ rows?\)/.test(line));
  return {
    columns: cells(header),
    rows: lines
      .slice(rule + 1, end < 0 ? undefined : end)
      .filter((line) => line.trim())
      .map(cells),
  };
}

function safePattern(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'i');
  } catch {
    return undefined;
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
