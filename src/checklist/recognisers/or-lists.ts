import { isOrLine } from '../choices/or-lines.ts';
import type { Way } from '../choices/unled-ways.ts';
import type { Recogniser } from '../draft.ts';
import { type DocumentNode, type ItemNode, isInside } from '../markdown/nodes.ts';
import { addWays } from './chosen-list.ts';

/** A list, a line that is nothing but "or", and another list: each list is a way of its own. */
export const orLists: Recogniser = (cursor) => {
  const { nodes, at, context } = cursor;
  const first = nodes[at];
  if (first?.kind !== 'item' || !first.beforeOr || context.purpose === 'read' || !begins(nodes, at, first)) return 0;
  const ways: Way[] = [[first, ...restOf(nodes, at, first)]];
  let end = at + (ways[0]?.length ?? 0);
  for (let next = nodes[end + 1]; isOr(nodes[end], first) && next?.kind === 'item'; next = nodes[end + 1]) {
    const way: Way = [next, ...restOf(nodes, end + 1, next)];
    ways.push(way);
    end += way.length + 1;
  }
  if (ways.length < 2) return 0;
  addWays(cursor, ways, context.heading);
  return end - at;
};

function begins(nodes: DocumentNode[], at: number, { list }: ItemNode): boolean {
  const above = nodes[at - 1];
  return above?.kind !== 'item' || above.list !== list;
}

/** What stands in the list behind its first item. */
function restOf(nodes: DocumentNode[], at: number, first: ItemNode): DocumentNode[] {
  const behind = nodes.slice(at + 1);
  const end = behind.findIndex(
    (node) => !(node.kind === 'item' && node.list === first.list) && !isInside(node, first) && !isBelow(node, first),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** Inside of another item of the same list. */
function isBelow(node: DocumentNode, { list }: ItemNode): boolean {
  for (let owner = node.owner; owner !== null; owner = owner.owner) if (owner.list === list) return true;
  return false;
}

function isOr(node: DocumentNode | undefined, { owner }: ItemNode): boolean {
  return node?.owner === owner && isOrLine(node);
}
