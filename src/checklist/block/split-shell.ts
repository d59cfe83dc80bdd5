import type { ParsedScript } from 'unbash';
import { endOf, parseStrictly } from '../../effects/parse-strictly.ts';
import { plainWords } from '../../effects/plain-words.ts';
import { logicalLines } from './logical-lines.ts';
import type { Line, Piece, Split } from './piece.ts';

/**
 * Cuts shell lines into commands, comments and blanks. Several statements on one line are one command; a loop, a function, a heredoc or an
 * open quotation is one command over its lines. What the parser refuses is cut line by line and reported as not parsed.
 */
export function splitShell(written: readonly Line[]): Split {
  const lines = written.map(typedLine);
  if (lines.every(standsAlone)) return { pieces: lines.map(pieceOf), parsed: true };
  const source = lines.map(({ text }) => text).join('\n');
  const script = parseStrictly(source);
  if (script === null) return { pieces: splitByLine(lines), parsed: false };
  return { pieces: fillGaps(lines, commandSpans(script, source), source), parsed: true };
}

/** ">>> exit" is typed into the interpreter that the command above opened, and an error in any shell: a note, never a command. */
function typedLine(line: Line): Line {
  return /^\s*>>>\s/.test(line.text) ? { ...line, text: `# ${line.text.trim()}` } : line;
}

/** A line that is a command of its own, a comment or blank, whatever stands around it. */
function standsAlone({ text }: Line): boolean {
  return /^\s*(?:#|$)/.test(text) || plainWords(text) !== null;
}

function pieceOf(line: Line): Piece {
  const text = line.text.trim();
  if (text === '' || text.startsWith('#')) return gap(line);
  return { kind: 'command', line: line.line, endLine: line.line, text, host: null };
}

type CommandSpan = { start: number; end: number; first: number; last: number };

function commandSpans(script: ParsedScript, source: string): CommandSpan[] {
  const lineOf = lineFinder(source);
  const spans: CommandSpan[] = [];
  for (const statement of script.commands) {
    const end = endOf(statement) ?? statement.end;
    const span = {
      start: statement.pos,
      end,
      first: lineOf(statement.pos),
      last: lineOf(Math.max(statement.pos, end - 1)),
    };
    const previous = spans.at(-1);
    if (previous && span.first <= previous.last) {
      previous.end = Math.max(previous.end, end);
      previous.last = Math.max(previous.last, span.last);
    } else spans.push(span);
  }
  return spans;
}

function lineFinder(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

function fillGaps(lines: readonly Line[], spans: readonly CommandSpan[], source: string): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (let at = 0; at < lines.length; at++) {
    const span = spans[next];
    if (span?.first !== at) {
      pieces.push(gap(lines[at] ?? { line: 0, text: '' }));
      continue;
    }
    const last = lines[span.last] ?? { line: 0, text: '' };
    pieces.push({
      kind: 'command',
      line: lines[at]?.line ?? 0,
      endLine: last.line,
      text: source.slice(span.start, span.end).trimEnd(),
      host: null,
    });
    const lineEnd = source.indexOf('\n', span.end);
    const comment = trailingComment(source.slice(span.end, lineEnd < 0 ? source.length : lineEnd));
    if (comment !== null) pieces.push({ kind: 'comment', line: last.line, text: comment, trailing: true });
    at = span.last;
    next++;
  }
  return pieces;
}

function trailingComment(rest: string): string | null {
  const comment = /^[\s;]*#+\s*(.*\S)\s*$/.exec(rest);
  return comment?.[1] ?? null;
}

/** A line outside every command: blank, or a comment without its mark. */
function gap({ line, text }: Line): Piece {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank', line };
  return { kind: 'comment', line, text: trimmed.replace(/^#+\s?/, ''), trailing: false };
}

function splitByLine(lines: readonly Line[]): Piece[] {
  return logicalLines(lines, ['#']).flatMap((group): Piece[] => {
    const [first] = group.lines;
    if (!first) return [];
    if (group.blank || group.comment) return [gap(first)];
    const text = group.lines
      .map((line) => line.text)
      .join('\n')
      .trim();
    return [{ kind: 'command', line: first.line, endLine: group.lines.at(-1)?.line ?? first.line, text, host: null }];
  });
}
