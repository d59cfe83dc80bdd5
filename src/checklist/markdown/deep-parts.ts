import { columnsOf } from './columns.ts';
import type { CodeNode, DocumentNode, TextLine } from './nodes.ts';

/** The lines with each such part at its item's text, how many were moved, and which of them were fences (1-based lines). */
export type RaisedParts = { lines: string[]; moved: number; fences: number[] };

/**
 * A fence or a list that stands four columns or more behind the text of its list item ("- [ ] Run:" with its fence under the "R") is text by the
 * rules of markdown, and its author meant a block or a list. It is moved to where the item's text begins, with all that stands as deep below it. A
 * fence that is never closed, and what stands in a quotation, stays what it is.
 */
export function raiseDeepParts(nodes: readonly DocumentNode[], lines: string[]): RaisedParts {
  if (!lines.some((line) => deepPart.test(line))) return { lines, moved: 0, fences: [] };
  const raised = { lines: [...lines], moved: 0, fences: [] };
  for (const node of nodes) for (const { line } of openings(node, lines)) raise(raised, node, line);
  return raised;
}

const deepFence = /^(?: {4}|\t)\s*(`{3,}|~{3,})[^`]*$/;
const deepPart = /^(?: {4}|\t)\s*(?:(?:`{3,}|~{3,})[^`]*$|(?:[-*+]|1[.)])\s+\S)/;

/** Lines of a node that look like the beginning of such a part; lists in items alone. Indented code is one only where it is a fence in an item. */
function openings(node: DocumentNode, lines: readonly string[]): TextLine[] {
  if (node.quoted) return [];
  if (node.kind === 'paragraph' || node.kind === 'item') {
    const inItem = node.kind === 'item' || node.owner !== null;
    return node.lines.slice(1).filter(({ line }) => (inItem ? deepPart : deepFence).test(lines[line - 1] ?? ''));
  }
  const first = node.kind === 'code' && isIndentedInItem(node) ? node.content[0] : undefined;
  return first !== undefined && deepFence.test(lines[first.line - 1] ?? '') ? [first] : [];
}

function isIndentedInItem({ fenced, owner }: CodeNode): boolean {
  return !fenced && owner !== null;
}

function raise(raised: RaisedParts, node: DocumentNode, opening: number): void {
  const first = raised.lines[opening - 1] ?? '';
  const depth = columnsOf(first);
  const by = depth - textColumn(node, raised.lines);
  const isFence = deepFence.test(first);
  // What an earlier part of the item has taken along is where it belongs.
  if (by < 4 || (isFence && closingOf(raised.lines, opening) === null)) return;
  for (let at = opening - 1; at < raised.lines.length; at += 1) {
    const line = raised.lines[at] ?? '';
    if (line.trim() === '') continue;
    if (columnsOf(line) < depth) break;
    raised.lines[at] = `${' '.repeat(columnsOf(line) - by)}${line.trimStart()}`;
  }
  raised.moved += 1;
  if (isFence) raised.fences.push(opening);
}

/** The line of the fence's end: the same marks, alone, with nothing between that is less deep than the fence. */
function closingOf(lines: readonly string[], opening: number): number | null {
  const first = lines[opening - 1] ?? '';
  const marks = /`{3,}|~{3,}/.exec(first)?.[0] ?? '';
  for (let at = opening; at < lines.length; at += 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    if (columnsOf(lines[at] ?? '') < columnsOf(first)) return null;
    if (text.startsWith(marks) && text.replaceAll(marks.charAt(0), '') === '') return at + 1;
  }
  return null;
}

/** The column where the text of the item begins that holds the node; 0 outside lists. */
function textColumn(node: DocumentNode, lines: readonly string[]): number {
  const item = node.kind === 'item' ? node : node.owner;
  if (item === null) return 0;
  const marker = /^\s*(?:[-*+]|\d{1,9}[.)])\s{1,4}/.exec(lines[item.line - 1] ?? '')?.[0] ?? '';
  return columnsOf(`${marker}.`.replace(/\S(?=.)/g, ' '));
}
