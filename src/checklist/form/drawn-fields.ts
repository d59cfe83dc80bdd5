import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Field } from '../../plan/plan.ts';
import type { TableNode, TextLine } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { columnOf } from '../recognisers/table-rows.ts';

/** A blank to write on. */
export const drawn = /_{3,}|\.{6,}|…{2,}|＿{2,}/u;

/** A line with the blanks that stand in code (`` `____ ms` ``) as bare ones: code is only how they are drawn. */
export function bareBlanks(line: TextLine): TextLine {
  return line.text.includes('`') ? { ...line, text: withBareBlanks(line.text) } : line;
}

function withBareBlanks(text: string): string {
  return text.replace(/`([^`]*)`/g, (code, inside: string) => (blankCode.test(inside) ? inside : code));
}

/** Underscores alone or before a unit; `__init__` and `___name` are names. */
const blankCode = /(?:^|\s)_{3,}(?:%|°|\p{L}{1,3})?(?:\s|$)/u;

/**
 * What is written down beside what is done: "**Latency**: ____ ms", "Login works: ✅ / ❌", "Switched at ____". A blank within a sentence keeps
 * the sentence as its label, with "…" where the value goes. Never a date: it is not that of the signature. `choices`: verdicts are chosen;
 * else they are written.
 */
export function sentenceFields({ line, text }: TextLine, choices: boolean): Field[] {
  const verdict = verdictIn(withoutCode(text));
  const rest = verdict === null ? text : text.replace(verdict, ' ');
  const blank = isBlank(rest) ? [{ ...field(line), label: labelOf(rest) }] : [];
  const kind = choices ? ('choice' as const) : ('text' as const);
  const chosen = verdict === null ? [] : [{ ...field(line), kind, label: labelOf(rest.replace(aside, ' ')) }];
  const options = choices ? optionsOf(verdict ?? '') : [];
  return [...chosen.map((one) => ({ ...one, options })), ...blank].filter(({ label }) => /[\p{L}\p{N}]/u.test(label));
}

/** Blanks and verdicts in the cells of a table, whatever its columns are called: "Latency: Now". Where a task is ticked is no field. */
export function cellsToFill(table: TableNode): Field[] {
  const { header, rows } = table;
  const ticks = columnOf(table, 'done');
  const form = isFormOfTwo(table);
  return rows.flatMap(({ line, cells: drawnCells }) => {
    const cells = drawnCells.map(withBareBlanks);
    const subject = plainText(cells.find((cell) => !isOpen(cell) && /\p{L}{2}/u.test(cell)) ?? '');
    return cells.flatMap((cell, column): Field[] => {
      if (column === ticks || !(isOpen(cell) || (form && column === 1))) return [];
      const label = [subject, plainText(header[column] ?? '')].filter((part) => part !== '').join(': ');
      const options = optionsOf(verdictIn(cell) ?? '');
      return [{ ...field(line), label, kind: options.length > 0 ? 'choice' : 'text', options }];
    });
  });
}

/** Names beside cells that are all empty, or of which some hold what is chosen from ("Yes / No", "None / which"): one of them shows what the empty ones are for. */
function isFormOfTwo({ header, rows }: TableNode): boolean {
  const values = rows.map(({ cells }) => cells[1] ?? '');
  const isEmpty =
    rows.length > 1 && rows.every(({ cells: [name = '', value = ''] }) => value === '' && named.test(name));
  return (
    header.length === 2 &&
    (isEmpty || values.some((cell) => verdictIn(cell) !== null)) &&
    values.every((cell) => isOpen(cell) || /^\s*(?:\p{L}{1,15} \/ \p{L}{1,15})?\s*$/u.test(cell))
  );
}

const named = /\p{L}{2}/u;

function field(line: number): Field {
  return { line, label: '', kind: 'text', options: [], suggestion: null };
}

function isOpen(cell: string): boolean {
  return isBlank(cell) || verdictIn(withoutCode(cell)) !== null;
}

/** Underscores beside a letter mark emphasis or are part of a name; a long line behind a prefix ("Id: dpl_________") is written on. */
function isBlank(text: string): boolean {
  return /(?<=[:：]\s*[\p{L}\p{N}-]{1,12})_{6,}\s*$|(?<![\p{L}\p{N}*_])_{3,}(?![\p{L}\p{N}_*]*\p{L}_)|\.{6,}|…{2,}|＿{2,}/u.test(
    withoutCode(text),
  );
}

function withoutCode(text: string): string {
  return text.includes('`') ? text.replace(/`[^`]*`/g, ' ') : text;
}

/** What is said of a verdict in brackets or italics behind it. */
const aside = /[*_]?\([^()]*\)[*_]?/g;

function labelOf(text: string): string {
  const marked = text.replace(new RegExp(drawn, 'gu'), '…');
  const said = plainText(marked).trim();
  const alone = said.indexOf('…') === said.length - 1;
  const label = said.replace(alone ? /\s*[:：]?\s*…$/u : /\s*[:：]$/u, '');
  // "Switched: (Latency: … ms)" is clear without the brackets.
  return label.replace(/^([^()]*[:：]) \(([^()]*…[^()]*)\)$/u, '$1 $2').trim();
}

/** "✅ / ❌" anywhere, and "pass / fail" where it is the answer to what stands before it; null where there is none. */
function verdictIn(text: string): string | null {
  return (marks.exec(text) ?? answers.exec(text))?.[0] ?? null;
}

function optionsOf(found: string): string[] {
  return found === '' ? [] : found.split(/\s*[/|]\s*/);
}

const marks = hinted(
  inRow(
    /(?:✅|✔️?|✓|🟢|☑️?|👍)/u,
    oneOf(
      /\s*[/|]\s*(?:❌|✖️?|✗|🔴|☒|👎)/u,
      /\s?\p{L}{2,15}\s*[/|]\s*(?:❌|✖️?|✗|🔴|☒|👎)\s?\p{L}{2,15}(?: \p{L}{2,15})?/u,
    ),
    /(?:\s*[/|]\s*(?:⚠️?|🟡)(?:\s?\p{L}{2,15})?)?/u,
  ),
);
const answers = hinted(
  inRow(
    /(?<=^\s*|[:：?？([]\s*[*_]*)/iu,
    /yes|pass(?:ed)?|ok|go|ja|oui|s[íi]m?|да|是|通过|はい|예/iu,
    /\s*[/|]\s*/iu,
    /no(?:[- ]?go|t ok)?|fail(?:ed)?|nok|nein|non|n[ãa]o|нет|否|不通过|いいえ|아니요/iu,
    /(?:\s*[/|]\s*[^\s/|()]{1,15})?(?=[\s)\]*_]*(?:$|\())/iu,
  ),
);
