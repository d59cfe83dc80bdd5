import type { DocumentNode, HeadingNode, ItemNode } from '../markdown/nodes.ts';
import { textOf } from '../markdown/nodes.ts';
import { isBox } from './sections.ts';

/**
 * "1) CHECKS" over boxes at the margin, then "2) BACKUP" over others: three numbered lines or more in a row, each of them alone in its list, are
 * headings of what stands below them, one level below the heading that they stand under.
 */
export function withNumberedHeads(nodes: DocumentNode[]): DocumentNode[] {
  const heads = headsAmong(nodes);
  if (heads.size === 0) return nodes;
  let level = 1;
  return nodes.map((node) => {
    if (node.kind === 'heading') level = node.level;
    return node.kind === 'item' && heads.has(node) ? asHeading(node, level + 1) : node;
  });
}

function headsAmong(nodes: DocumentNode[]): ReadonlySet<DocumentNode> {
  const found = new Set<DocumentNode>();
  let run: ItemNode[] = [];
  const close = () => {
    if (run.length >= least) for (const item of run) found.add(item);
    run = [];
  };
  for (const [at, node] of nodes.entries()) {
    if (node.kind === 'heading') close();
    if (node.kind !== 'item' || node.ordinal === null || node.owner !== null) continue;
    if (node.ordinal !== (run.at(-1)?.ordinal ?? 0) + 1) close();
    if (standsOverBoxes(node, nodes[at + 1]) && node.ordinal === run.length + 1) run.push(node);
    else close();
  }
  close();
  return found;
}

const least = 3;

function standsOverBoxes(item: ItemNode, next: DocumentNode | undefined): boolean {
  const bare = !isBox(item) && !item.quoted && item.lines.length === 1 && textOf(item).length <= longest;
  return bare && next?.kind === 'item' && next.owner === null && next.list !== item.list && isBox(next);
}

/** What is longer says what to do. */
const longest = 80;

function asHeading(item: ItemNode, level: number): HeadingNode {
  const { line, endLine, owner, quoted, ordinal } = item;
  return { kind: 'heading', line, endLine, owner, quoted, level, text: `${ordinal}. ${textOf(item)}`, listed: true };
}
