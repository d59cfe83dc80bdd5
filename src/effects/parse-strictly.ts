import { forEachChild, type ParsedScript, type SyntaxNode } from 'unbash';
import { remember } from '../patterns/remember.ts';
import { parseShell } from './parse-shell.ts';
import { maskPlaceholders } from './placeholders.ts';

/**
 * The script, or null when bash would not read every character of it. The parser itself is tolerant: it leaves out what it cannot place
 * (`echo (`), and takes the rest of the text for a heredoc that is never closed. Placeholders count as words. Offsets are those of the source.
 */
export const parseStrictly = remember((source): ParsedScript | null => {
  const masked = maskPlaceholders(source);
  const script = parseShell(masked);
  if (script.errors?.length) return null;
  const statements: Span[] = [];
  for (const statement of script.commands) {
    const end = endOf(statement);
    if (end === null || !readsWhole(statement, masked)) return null;
    statements.push([statement.pos, end]);
  }
  return /^[\s;&]*$/.test(withoutComments(leftOver(masked, [0, masked.length], statements))) ? script : null;
});

/** Where a node ends with the bodies of its heredocs, which lie behind it. Null: one of them is never closed. */
export function endOf(node: SyntaxNode): number | null {
  let end: number | null = node.end;
  if (node.type === 'HereDoc') end = node.closing?.end ?? null;
  forEachChild(node, (child) => {
    const below = endOf(child);
    end = end === null || below === null ? null : Math.max(end, below);
  });
  return end;
}

type Span = [start: number, end: number];

/** Between the words of a command stand only blanks and joined lines. */
function readsWhole(node: SyntaxNode, source: string): boolean {
  const children: Span[] = [];
  let whole = true;
  forEachChild(node, (child) => {
    children.push([child.pos, child.end]);
    whole &&= readsWhole(child, source);
  });
  return whole && (node.type !== 'Command' || /^(?:\s|\\\n)*$/.test(leftOver(source, [node.pos, node.end], children)));
}

function leftOver(source: string, [start, end]: Span, covered: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const [from, to] of [...covered].sort((a, b) => a[0] - b[0])) {
    rest += source.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return rest + source.slice(at, Math.max(at, end));
}

function withoutComments(text: string): string {
  return text.replace(/(^|[\s;&])#[^\n]*/g, '$1');
}
