import type { Recogniser } from '../draft.ts';
import { isInside, nodesUntil, textOf } from '../markdown/nodes.ts';
import { boxPattern } from '../sections/sections.ts';
import { isStruckOut } from '../text/struck-out.ts';
import { recordForReference, tickedAside } from './aside-nodes.ts';

/** "- [ ] ~~Tell the office~~": what its author crossed out is shown with all that stands in it, and is nothing to do. */
export const struckItem: Recogniser = (cursor) => {
  const { nodes, at, draft } = cursor;
  const node = nodes[at];
  if (node?.kind !== 'item' || !isStruckOut(textOf(node).replace(boxPattern, ''))) return 0;
  const inside = nodesUntil(nodes, at, (one) => !isInside(one, node));
  for (const one of [node, ...inside]) {
    if (one.kind === 'code') recordForReference(cursor, one);
    if (one.kind === 'item') tickedAside(cursor, one);
    if (one.kind === 'item' || one.kind === 'paragraph') draft.prose.push(...one.lines);
  }
  return 1 + inside.length;
};
