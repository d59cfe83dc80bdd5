import type { Comparison } from '../session/events.ts';
import { otherMember } from './other-member.ts';
import { errorDespite } from './said-errors.ts';

/** What the text says should be seen, in the form a program can compare (see the plan's `expectation`). */
export type Expectation = {
  line: number;
  text: string;
  check: 'literal' | 'pattern' | 'number' | 'equality' | 'ask';
  parts: string[];
};

/** What an expectation calls the code that a command ends with. */
export const exitName = 'exit code';

/** Whether it is the code of the command that is expected, and a program compares it. */
export function asksExit({ check, parts }: Pick<Expectation, 'check' | 'parts'>): boolean {
  return check === 'number' && parts[2] === exitName;
}

/** What a run showed: its output as text, for queries the table, and for commands the code that they ended with. */
export type Shown = {
  text: string;
  exit?: number;
  table?: { columns: string[]; rows: (string | null)[][]; rowCount: number };
};

/**
 * Compares one expectation with what was shown. Undefined: only a person can tell. A quotation that did not appear is `notSeen`, not a
 * contradiction, for authors quote from memory; only numbers, equalities and members of an answer in JSON can contradict.
 */
export function compare(expectation: Expectation, shown: Shown): Comparison | undefined {
  const found = comparers[expectation.check](expectation, shown);
  const error = found?.outcome === 'met' ? errorDespite(expectation.text, shown.text) : undefined;
  // Whether a line that speaks of an error is one, only a person can tell: it is shown, and asked about.
  return error === undefined || found === undefined
    ? found
    : { ...found, outcome: 'notSeen', got: error.slice(0, 200) };
}

const comparers: Record<Expectation['check'], (expectation: Expectation, shown: Shown) => Comparison | undefined> = {
  ask: () => undefined,
  literal: ({ line, parts }, { text }) => {
    const missing = parts.filter((part) => !isSaid(text, part));
    return {
      line,
      outcome: missing.length === 0 ? 'met' : 'notSeen',
      // One that is the whole expectation would only be said twice.
      ...(missing.length > 0 && parts.length > 1 ? { got: `not in the output: ${missing.join(', ')}` } : {}),
    };
  },
  pattern: ({ line, text: expected, parts }, { text }) => {
    if (parts.every((part) => safePattern(part)?.test(text) === true)) return { line, outcome: 'met' };
    const other = otherMember(expected, text);
    return other === undefined ? { line, outcome: 'notSeen' } : { line, outcome: 'contradicted', got: other };
  },
  number: ({ line, parts }, shown) => {
    const [operator = '=', wanted, name] = parts;
    if (wanted === undefined) return undefined;
    if (name === exitName)
      return shown.exit === undefined ? undefined : countComparison(line, operator, Number(wanted), shown.exit);
    if (shown.table) return countComparison(line, operator, Number(wanted), rowsOrCell(shown.table, name));
    const found =
      name === undefined
        ? undefined
        : new RegExp(`${escapePattern(name)}\\D{0,3}(-?\\d+(?:\\.\\d+)?)`).exec(shown.text)?.[1];
    if (found !== undefined)
      return { ...countComparison(line, operator, Number(wanted), Number(found)), got: `${name} ${found}` };
    if (name === undefined && !/^[1-5]\d\d$/.test(wanted)) return onlyNumber(line, Number(wanted), shown.text);
    const there = name === undefined && operator === '=' && saysStatus(shown.text, wanted);
    return { line, outcome: there ? 'met' : 'notSeen' };
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

/** Whether an output holds a quotation as words of its own: "ok" is not in "token", nor "v1.2" in "v1.20", and "not ready" is not "ready". Blanks are as good as others, and "copy_" begins a name. */
function isSaid(text: string, part: string): boolean {
  const start = /^\w/.test(part) ? '(?<!\\w)(?<!\\b(?:not|never|no|non)[ -])(?<!n.t )' : '';
  const words = part.trim().split(/\s+/).map(escapePattern).join('\\s+');
  return new RegExp(`${start}${words}${/[^\W_]$/.test(part) ? '(?!\\w)(?!\\.\\d)' : ''}`, 'i').test(text);
}

/** Whether an output gives an HTTP code as one: alone on its line, in the first line of an answer, or called so. Elsewhere it is a number like others. */
function saysStatus(text: string, code: string): boolean {
  return [
    `^\\s*(?:.*[:=>→]\\s*|(?:[A-Z]+\\s+)?\\S*/\\S*\\s+)?${code}(?:\\s+(?:OK|Created|Accepted|No Content))?\\s*$`,
    `^\\s*${code}\\s+\\S+\\s*$`,
    `HTTP/[\\d.]+"?\\s+${code}\\b`,
    `\\b(?:status|code|http|response|returned|answered)\\w*["']?(?:\\s+(?:code|is|was))?\\s*[:=]?\\s*["']?${code}\\b`,
  ].some((shape) => new RegExp(shape, 'im').test(text));
}

/** A number that is not called anything is compared where it is all that was printed; elsewhere only a person can tell which one is meant. */
function onlyNumber(line: number, wanted: number, text: string): Comparison | undefined {
  const printed = text.trim();
  return /^-?\d+(?:\.\d+)?$/.test(printed) ? countComparison(line, '=', wanted, Number(printed)) : undefined;
}

function rowsOrCell(table: NonNullable<Shown['table']>, name: string | undefined): number {
  const [only, ...others] = table.rows.length === 1 ? (table.rows[0] ?? []) : [];
  // "Expected: 3" below `SELECT count(*)` is about the one value, not about the one row.
  const isOne = others.length === 0 && table.columns.length === 1 && /^-?\d+(?:\.\d+)?$/.test(only ?? '');
  const value = name === undefined ? (isOne ? only : undefined) : cell(table, name);
  return value == null ? table.rowCount : Number(value);
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
