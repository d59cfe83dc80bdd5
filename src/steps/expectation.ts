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
      ...(missing.length ? { got: `not in the output: ${missing.join(', ')}` } : {}),
    };
  },
  pattern: ({ line, parts }, { text }) => {
    const met = parts.every((part) => safePattern(part)?.test(text) === true);
    return { line, outcome: met ? 'met' : 'notSeen' };
  },
  number: ({ line, parts }, shown) => {
    const [wanted] = parts;
    if (wanted === undefined) return undefined;
    if (shown.table) return countComparison(line, Number(wanted), shown.table.rowCount);
    return {
      line,
      outcome: new RegExp(`(?<![\\d.])${escapePattern(wanted)}(?![\\d.])`).test(shown.text) ? 'met' : 'notSeen',
    };
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

function countComparison(line: number, wanted: number, rows: number): Comparison {
  return { line, outcome: rows === wanted ? 'met' : 'contradicted', got: `${rows} ${rows === 1 ? 'row' : 'rows'}` };
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
