import type { Note } from '../plan/plan.ts';
import type { DocumentNode } from './markdown/nodes.ts';

/** What stands in the document and could not be understood: a block or a comment that is never closed, work that HTML swallows. */
export function findDoubts(nodes: DocumentNode[], lines: string[]): Note[] {
  return nodes.flatMap((node) => {
    const at = { line: node.line, text: lines[node.line - 1] ?? '' };
    if (node.kind === 'html')
      return isOpenComment(node, lines) ? [{ ...at, why: commentNeverClosed }] : swallowed(node, lines);
    if (node.kind !== 'code' || !node.fenced || isClosed(node.line, node.endLine, lines)) return [];
    return [{ ...at, why: neverClosed }];
  });
}

/** Markdown reads nothing inside of HTML until an empty line ends it: boxes right below `<details>` are no boxes. */
function swallowed({ line, endLine }: DocumentNode, lines: string[]): Note[] {
  if (/<!--/.test(lines[line - 1] ?? '')) return [];
  const inside = lines.slice(line, endLine);
  const first = inside.findIndex((text) => /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s|`{3,}|~{3,})/.test(text));
  return first < 0 ? [] : [{ line: line + 1 + first, text: inside.slice(first).join('\n'), why: insideHtml }];
}

const insideHtml =
  'This stands in the HTML above it, where markdown reads no boxes and no blocks: nothing of it is walked. Put an empty line between them.';

const neverClosed =
  'This block is never closed: everything below it was read as part of it. Close it in the file and open the file again.';
const commentNeverClosed =
  'This comment is never closed: everything below it is hidden in it, and nothing of that is walked. Close it with "-->" and open the file again.';

function isClosed(line: number, endLine: number, lines: string[]): boolean {
  return endLine > line && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[endLine - 1] ?? '');
}

/** Markdown ends such a comment at the end of the file, or of the list item or quotation that it stands in. */
function isOpenComment({ line, endLine }: DocumentNode, lines: string[]): boolean {
  if (!/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*<!--/.test(lines[line - 1] ?? '')) return false;
  return !lines.slice(line - 1, endLine).some((text) => text.includes('-->'));
}
