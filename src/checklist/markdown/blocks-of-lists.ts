import { type DocumentNode, type ItemNode, isInside, textOf } from './nodes.ts';

/** The list behind a place with all that stands in its items, and with the blocks at the margin that an item leads to: it goes on behind them. */
export function listWithBlocks({ nodes, at }: { nodes: DocumentNode[]; at: number }): DocumentNode[] {
  const first = nodes[at + 1];
  if (first?.kind !== 'item' || first.owner !== (nodes[at]?.owner ?? null)) return [];
  let last = first;
  let end = at + 2;
  for (let node = nodes[end]; node !== undefined; node = nodes[end]) {
    if (node.kind === 'item' && node.owner === first.owner) {
      if (node.list !== last.list && !goesOn(last, node, nodes[end - 1])) break;
      last = node;
    } else if (!isInside(node, last) && !isBlockOf(last, node, nodes[end - 1])) break;
    end += 1;
  }
  return nodes.slice(at + 1, end);
}

/** "1. Stop it:" above a block at the margin: the block is its own, as far as the text tells. */
export function isBlockOf(item: ItemNode, node: DocumentNode, above: DocumentNode | undefined): boolean {
  if (node.kind !== 'code' || node.owner !== item.owner || above !== item) return false;
  const isRightBelow = node.line === (item.lines.at(-1)?.line ?? item.line) + 1;
  return leads(item) || (item.ordinal !== null && isRightBelow);
}

/** Whether a list goes on with this item behind such a block. */
export function goesOn(item: ItemNode, next: ItemNode, above: DocumentNode | undefined): boolean {
  if (above?.kind !== 'code' || above.owner !== item.owner) return false;
  return item.ordinal === null ? next.ordinal === null && leads(item) : next.ordinal === item.ordinal + 1;
}

function leads(item: ItemNode): boolean {
  return /[:：]$/.test(textOf(item));
}
