import type { DocumentNode } from '../markdown/nodes.ts';
import { hasInlineCommand } from './task-items.ts';

/**
 * The lists of bullets in which some are run: "Stop the app.", "`./promote.sh`", "Start the app." are one procedure. The list above the one
 * with the command counts too, whose bullet leads to it.
 */
export function workLists(nodes: readonly DocumentNode[]): ReadonlySet<number> {
  const lists = new Set<number>();
  for (const node of nodes) {
    if (node.kind === 'item' && node.ordinal === null && hasInlineCommand(node)) {
      lists.add(node.list);
      if (node.owner?.ordinal === null) lists.add(node.owner.list);
    }
    if (node.kind === 'code' && node.owner?.ordinal === null) lists.add(node.owner.list);
  }
  return lists;
}
