import { identifySql } from '../../effects/identify-sql.ts';
import type { Line, Piece } from './piece.ts';

/** Cuts SQL lines into statements, comments and blanks. Lines of a client (`\d users`, `.tables`) are statements of their own. */
export function splitSql(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let region: Line[] = [];
  const flush = (): void => {
    pieces.push(...splitRegion(region));
    region = [];
  };
  for (const line of lines) {
    if (isMetaCommand(line.text) && !insideStatement(region)) {
      flush();
      const [, text = '', comment] = /^\s*(.*?)(?:\s+--\s*(.*\S))?\s*$/.exec(line.text) ?? [];
      pieces.push({ kind: 'statement', line: line.line, endLine: line.line, text });
      if (comment) pieces.push({ kind: 'comment', line: line.line, text: comment, trailing: true });
    } else region.push(line);
  }
  flush();
  return pieces;
}

/** `\d users` of psql and `.schema` of sqlite3: not SQL, known to the client only. */
export function isMetaCommand(text: string): boolean {
  return /^\s*(?:\\[a-z?!]+[+]?(?:\s|$)|\.[a-z]+(?:\s|$))/i.test(text);
}

function insideStatement(region: readonly Line[]): boolean {
  const last = region.findLast(({ text }) => text.trim() !== '' && !/^\s*(?:--|#)/.test(text));
  return last !== undefined && !/;\s*(?:--.*)?$/.test(last.text);
}

function splitRegion(lines: readonly Line[]): Piece[] {
  const source = lines.map(({ text }) => text).join('\n');
  const statements = identifySql(source);
  const pieces: Piece[] = [];
  let offset = 0;
  let at = 0;
  let index = 0;
  while (at < lines.length) {
    const line = lines[at] ?? { line: 0, text: '' };
    const lineEnd = offset + line.text.length;
    const statement = statements[index];
    if (!statement || statement.start > lineEnd) {
      pieces.push(gap(line));
      offset = lineEnd + 1;
      at++;
      continue;
    }
    let lastOffset = offset;
    let last = at;
    while (last + 1 < lines.length && lastOffset + (lines[last]?.text.length ?? 0) < statement.end) {
      lastOffset += (lines[last]?.text.length ?? 0) + 1;
      last++;
    }
    const lastLine = lines[last] ?? line;
    pieces.push({ kind: 'statement', line: line.line, endLine: lastLine.line, text: statement.text.trim() });
    index++;
    const following = statements[index];
    const lastEnd = lastOffset + lastLine.text.length;
    if (following && following.start <= lastEnd) {
      // Another statement begins on the same line: come back to it.
      at = last;
      offset = lastOffset;
      continue;
    }
    const comment = /^[\s;]*--\s*(.*\S)\s*$/.exec(source.slice(statement.end + 1, lastEnd))?.[1];
    if (comment) pieces.push({ kind: 'comment', line: lastLine.line, text: comment, trailing: true });
    at = last + 1;
    offset = lastEnd + 1;
  }
  return pieces;
}

function gap({ line, text }: Line): Piece {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank', line };
  return {
    kind: 'comment',
    line,
    text: trimmed.replace(/^(?:--+|#+|\/\*+)\s?/, '').replace(/\s*\*\/$/, ''),
    trailing: false,
  };
}
