import type { Line } from './piece.ts';

/** Physical lines that a shell would read as one, and the first word of the first of them. */
export type LogicalLine = { lines: Line[]; comment: boolean; blank: boolean };

/**
 * Groups lines by open quotes, trailing backslashes and heredocs without a parser: for blocks that no parser accepts, and to ask where a
 * line begins before its language is known. `marks` are the comment marks of the block (`#`, and `--` in SQL fences).
 */
export function logicalLines(lines: readonly Line[], marks: readonly string[]): LogicalLine[] {
  const groups: LogicalLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const taken = take(lines, at, marks);
    groups.push(taken);
    at += taken.lines.length;
  }
  return groups;
}

function take(lines: readonly Line[], at: number, marks: readonly string[]): LogicalLine {
  const first = lines[at] ?? { line: 0, text: '' };
  const trimmed = first.text.trim();
  const single = { lines: [first], comment: marks.some((mark) => trimmed.startsWith(mark)), blank: trimmed === '' };
  if (single.comment || single.blank) return single;
  let open: Open = openAfter(first.text, null);
  let end = at + 1;
  while (open !== null && end < lines.length) {
    open = openAfter(lines[end]?.text ?? '', open);
    end++;
  }
  // What never closes is an apostrophe in prose rather than a quotation of the rest of the block.
  if (open !== null && open !== '\\') return single;
  return { ...single, lines: lines.slice(at, end) };
}

type Open = '"' | "'" | '\\' | { heredoc: string } | null;

function openAfter(text: string, before: Open): Open {
  if (before !== null && typeof before === 'object') return text.trim() === before.heredoc ? null : before;
  const quote = quoteAfter(text, before === '\\' ? null : before);
  if (quote !== null) return quote;
  const heredoc = /<<-?\s*["']?(\w+)["']?/.exec(text);
  return heredoc?.[1] && !text.includes('<<<') ? { heredoc: heredoc[1] } : null;
}

/** The quotation or continuation that is open at the end of a line. */
function quoteAfter(text: string, before: '"' | "'" | null): '"' | "'" | '\\' | null {
  let quote = before;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\' && quote !== "'") {
      if (at === text.length - 1) return quote ?? '\\';
      at++;
    } else if (quote === null && character === '#' && /^$|\s/.test(text[at - 1] ?? '')) return null;
    else if (character === '"' || character === "'") quote = nextQuote(quote, character);
  }
  return quote;
}

function nextQuote(open: '"' | "'" | null, character: '"' | "'"): '"' | "'" | null {
  if (open === null) return character;
  return open === character ? null : open;
}
