import { recordBlock } from '../block/record-block.ts';
import type { Recogniser } from '../draft.ts';
import { boxStyle, isInside, nodesUntil, textOf } from '../markdown/nodes.ts';
import { boxPattern, isBox } from '../sections/sections.ts';
import { isStruckOut } from '../text/struck-out.ts';

/** "- [ ] ~~Tell the office~~": what its author crossed out is shown with all that stands in it, and is nothing to do. */
export const struckItem: Recogniser = (cursor) => {
  const { nodes, at, draft } = cursor;
  const node = nodes[at];
  if (node?.kind !== 'item' || !isStruckOut(textOf(node).replace(boxPattern, ''))) return 0;
  const inside = nodesUntil(nodes, at, (one) => !isInside(one, node));
  const context = { ...cursor.context, blockRole: 'reference' as const };
  for (const one of [node, ...inside]) {
    if (one.kind === 'code') recordBlock({ ...cursor, context }, one, 'read');
    if (one.kind === 'item' && isBox(one)) {
      const checked = /^\[x/i.test(one.lines[0]?.text ?? '');
      draft.tasks.push({ line: one.line, style: boxStyle(one), checked, step: null });
    }
    if (one.kind === 'item' || one.kind === 'paragraph') draft.prose.push(...one.lines);
  }
  return 1 + inside.length;
};
