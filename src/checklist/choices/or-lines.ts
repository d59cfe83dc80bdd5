import { type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { behindOr } from './or-words.ts';

/** Marks the lists that a line which is nothing but "or" and another list follow, so that no list is gone through in vain. */
export function markOrLists(nodes: readonly DocumentNode[]): void {
  const joined = new Set(nodes.flatMap((_, at) => listBefore(nodes, at) ?? []));
  if (joined.size === 0) return;
  for (const node of nodes) if (node.kind === 'item' && joined.has(node.list)) node.beforeOr = true;
}

/** Whether a line is nothing but the word that offers another way. */
export function isOrLine(node: DocumentNode | undefined): boolean {
  return node?.kind === 'paragraph' && behindOr(words(textOf(node))) === '';
}

function listBefore(nodes: readonly DocumentNode[], at: number): number | undefined {
  const line = nodes[at];
  const next = nodes[at + 1];
  if (line === undefined || next?.kind !== 'item' || next.owner !== line.owner || !isOrLine(line)) return undefined;
  return itemBeside(nodes[at - 1], line.owner)?.list;
}

/** The item of the same depth that a node is, or stands in. */
function itemBeside(node: DocumentNode | undefined, owner: ItemNode | null): ItemNode | undefined {
  for (let one = node; one !== undefined; one = one.owner ?? undefined)
    if (one.owner === owner) return one.kind === 'item' ? one : undefined;
  return undefined;
}
