import { standsAt } from './token-place.ts';

/**
 * Puts values in the place of their tokens, quoted for where they stand, so that no value can become a second command: bare, in quotes, in
 * `$(…)` within quotes, in backticks, in the text of a here-document, behind a `#`.
 * In SQL a quote within quotes is doubled.
 */
export function fillText(
  text: string,
  values: ReadonlyMap<string, string>,
  language: 'shell' | 'sql' = 'shell',
): string {
  const tokens = [...values.keys()].filter((token) => !token.startsWith('$')).sort((a, b) => b.length - a.length);
  const reading: Reading = { text, at: 0, filled: '', inside: [], documents: [] };
  while (reading.at < text.length) {
    const token = tokens.find((one) => standsAt(text, one, reading.at));
    const length = token?.length ?? steps[language](reading);
    reading.filled +=
      token === undefined
        ? text.slice(reading.at, reading.at + length)
        : quotes[language](values.get(token) ?? token, reading.inside);
    reading.at += length;
  }
  return reading.filled;
}

/** What the shell is inside of, the innermost last. `$'`: ANSI-C quotes; `(`: a substitution or subshell. */
type Inside = '"' | "'" | "$'" | '`' | '(' | '#' | { document: string; tabs: boolean; literal: boolean };
type Document = Extract<Inside, object>;
type Reading = { text: string; at: number; filled: string; inside: Inside[]; documents: Document[] };

/** Goes into or out of what begins or ends here; the number of characters that mean one thing. */
function step(reading: Reading): number {
  const { text, at, inside, documents } = reading;
  if (inside.at(-1) === '#' && text.startsWith('\n', at)) inside.pop();
  const now = inside.at(-1);
  if (typeof now === 'object') return stepDocument(reading, now);
  if (now === '#') return 1;
  if (now === "'") return text.startsWith("'", at) ? leave(inside, now) : 1;
  if (text.startsWith('\\', at)) return 2;
  if (now === "$'") return text.startsWith("'", at) ? leave(inside, now) : 1;
  if (now !== '"' && text.startsWith('\n', at)) inside.push(...documents.splice(0).reverse());
  return stepQuoted(reading, now) ?? (now === '"' ? 1 : stepBare(reading));
}

/** What means the same in double quotes and outside of them. */
function stepQuoted({ text, at, inside }: Reading, now: Inside | undefined): number | undefined {
  if (text.startsWith('$(', at)) return enter(inside, '(', 2);
  if (text.startsWith('`', at)) return inside.includes('`') ? leave(inside, '`') : enter(inside, '`', 1);
  if (text.startsWith('"', at)) return now === '"' ? leave(inside, '"') : enter(inside, '"', 1);
  return undefined;
}

function stepBare({ text, at, inside, documents }: Reading): number {
  const rest = text.slice(at, at + 200);
  if (rest.startsWith("$'")) return enter(inside, "$'", 2);
  if (rest.startsWith("'")) return enter(inside, "'", 1);
  if (rest.startsWith('(')) return enter(inside, '(', 1);
  if (rest.startsWith(')')) return inside.at(-1) === '(' ? leave(inside, '(') : 1;
  if (rest.startsWith('#') && /^$|[\s;&|(]/.test(text.charAt(at - 1))) return enter(inside, '#', 1);
  if (rest.startsWith('<<<')) return 3;
  const [whole, dash, slash, quote, word] = /^<<(-?)[ \t]*(\\?)(["']?)([\w.-]+)\3/.exec(rest) ?? [];
  // `1 << n` is no here-document: no line ends it.
  if (
    whole === undefined ||
    word === undefined ||
    !text
      .slice(at)
      .split('\n')
      .some((line) => isEnd(line, word))
  )
    return 1;
  documents.push({ document: word, tabs: dash === '-', literal: slash === '\\' || quote !== '' });
  return whole.length;
}

/** The text of a here-document: it ends with the line that is its word. */
function stepDocument({ text, at, inside }: Reading, { document, tabs }: Document): number {
  if (text.charAt(at - 1) !== '\n') return 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? text.length : end);
  if (tabs ? !isEnd(line, document) : line !== document) return 1;
  inside.pop();
  return line.length;
}

function isEnd(line: string, word: string): boolean {
  return line.replace(/^\t+/, '') === word;
}

function enter(inside: Inside[], what: Inside, length: number): number {
  inside.push(what);
  return length;
}

function leave(inside: Inside[], what: Inside): number {
  inside.length = inside.lastIndexOf(what);
  return 1;
}

/** SQL knows quotes only; what begins a substitution or a comment in a shell is an operator there. */
function stepSql({ text, at, inside }: Reading): number {
  const now = inside.at(-1);
  const quote = text.charAt(at);
  if (quote !== "'" && quote !== '"') return 1;
  if (now === undefined) return enter(inside, quote, 1);
  return now === quote ? leave(inside, quote) : 1;
}

function quotedSql(value: string, inside: Inside[]): string {
  const now = inside.at(-1);
  if (now === "'" || now === '"') return value.replaceAll(now, now + now);
  return bareWord.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

const bareWord = /^[\w@%+=:,./-]+$/;

function quoted(value: string, inside: Inside[]): string {
  const now = inside.at(-1);
  const plain = typeof now === 'object' ? inDocument(value, now) : inShell(value, now);
  // The shell reads the text between backticks twice.
  return inside.includes('`') ? plain.replace(/[\\$`]/g, '\\$&') : plain;
}

function inDocument(value: string, { literal }: Document): string {
  return literal ? value : value.replace(/[$`\\]/g, '\\$&');
}

function inShell(value: string, now: Exclude<Inside, Document> | undefined): string {
  if (now === "'") return value.replaceAll("'", `'\\''`);
  if (now === "$'") return value.replace(/[\\']/g, '\\$&');
  if (now === '"') return value.replace(/["$`\\]/g, '\\$&');
  return asOneWord(value);
}

/** A text as one word of a shell, quoted where it has to be. */
export function asOneWord(value: string): string {
  return bareWord.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}

const steps = { shell: step, sql: stepSql };
const quotes = { shell: quoted, sql: quotedSql };
