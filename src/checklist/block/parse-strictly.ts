import { forEachChild, type ParsedScript, parse, type SyntaxNode } from 'unbash';
import { maskPlaceholders } from './placeholders.ts';

/**
 * The script, or null when bash would not read every character of it. The parser itself is tolerant: it leaves out what it cannot place,
 * and takes the rest of the text for a heredoc that is never closed. Placeholders count as words. Offsets are those of the source.
 */
export function parseStrictly(source: string): ParsedScript | null {
  const script = parse(maskPlaceholders(source));
  if (script.errors?.length || !onlyGapsBetween(script, source)) return null;
  return script.commands.every((statement) => endOf(statement) !== null) ? script : null;
}

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

function onlyGapsBetween(script: ParsedScript, source: string): boolean {
  const edges = [
    0,
    ...script.commands.flatMap((statement) => [statement.pos, endOf(statement) ?? statement.end]),
    source.length,
  ];
  for (let at = 0; at < edges.length; at += 2) {
    const gap = source.slice(edges[at], Math.max(edges[at] ?? 0, edges[at + 1] ?? 0));
    if (/[^\s;&]/.test(gap.replace(/(^|[\s;&])#[^\n]*/g, '$1'))) return false;
  }
  return true;
}
