import type { Note } from '../plan/plan.ts';
import type { DocumentNode } from './nodes.ts';

/** What stands in the document and could not be understood: a block that is never closed. */
export function findDoubts(nodes: DocumentNode[], lines: string[]): Note[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'code' || !node.fenced || isClosed(node.line, node.endLine, lines)) return [];
    return [{ line: node.line, text: lines[node.line - 1] ?? '', why: neverClosed }];
  });
}

const neverClosed =
  'This block is never closed: everything below it was read as part of it. Close it in the file and open the file again.';

function isClosed(line: number, endLine: number, lines: string[]): boolean {
  return endLine > line && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[endLine - 1] ?? '');
}
