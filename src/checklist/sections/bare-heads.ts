import { type DocumentNode, type HeadingNode, type ItemNode, type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { isBox } from './sections.ts';

/**
 * "Run steps" on a line of its own, right above a list, in a document that marks no heading but its title: three of them or more are headings
 * of what stands below them. So are lines with a number ("2) Data") right above bullets.
 */
export function withBareHeads(nodes: DocumentNode[]): DocumentNode[] {
  const marked = nodes.filter((node) => node.kind === 'heading' && node.owner === null);
  if (marked.length > 1 || marked.some((node) => node !== nodes[0])) return nodes;
  const heads = nodes.filter((node, at) => isHead(node, nodes[at + 1], nodes[at - 1]));
  if (heads.length < least) return nodes;
  const found = new Set(heads);
  return nodes.map((node) => (found.has(node) ? asHeading(node as ItemNode | ParagraphNode) : node));
}

const least = 3;

function isHead(node: DocumentNode, next: DocumentNode | undefined, above: DocumentNode | undefined): boolean {
  if ((node.kind !== 'paragraph' && node.kind !== 'item') || node.owner !== null || node.quoted || isBox(node))
    return false;
  if (node.lines.length !== 1 || next?.kind !== 'item' || next.owner !== null || next.line !== node.line + 1)
    return false;
  if (above !== undefined && above.endLine >= node.line - 1) return false;
  if (node.kind === 'item' && (node.ordinal === null || next.ordinal !== null || next.list === node.list)) return false;
  return names.test(textOf(node));
}

/** A few words without an end: what is longer, ends or leads to the list says something. */
const names = /^[\p{Lu}\p{Lo}][^`.:：。!?;]{2,50}(?:\([^()]{1,30}\))?$/u;

function asHeading(node: ItemNode | ParagraphNode): HeadingNode {
  const { line, endLine, owner, quoted } = node;
  const number = node.kind === 'item' && node.ordinal !== null ? `${node.ordinal}. ` : '';
  return { kind: 'heading', line, endLine, owner, quoted, level: 2, text: `${number}${textOf(node)}`, listed: true };
}
