import type { Note } from '../plan/plan.ts';
import type { DocumentNode, TextLine } from './nodes.ts';

/** What stands in the document and could not be understood: control lines of a template, a block that is never closed. */
export function findDoubts(nodes: DocumentNode[], lines: string[]): Note[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph' || node.kind === 'item') return node.lines.flatMap(templateLine);
    if (node.kind === 'code' && node.fenced && !isClosed(node.line, node.endLine, lines)) {
      return [{ line: node.line, text: lines[node.line - 1] ?? '', why: neverClosed }];
    }
    return [];
  });
}

const neverClosed =
  'This block is never closed: everything below it was read as part of it. Close it in the file and open the file again.';
const control = /^\s*(?:<%(?!=)|\{%|\{\{[#/^]|<#)/;

function templateLine({ line, text }: TextLine): Note[] {
  const why =
    'A control line of a template: the file was not rendered, so what it includes or leaves out is not decided here.';
  return control.test(text) ? [{ line, text, why }] : [];
}

function isClosed(line: number, endLine: number, lines: string[]): boolean {
  return endLine > line && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[endLine - 1] ?? '');
}
