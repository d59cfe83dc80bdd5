import { onlyTells } from '../block/only-told.ts';
import { recordBlock } from '../block/record-block.ts';
import type { Recogniser } from '../draft.ts';
import { type CodeNode, textOf } from '../markdown/nodes.ts';

/** A block below "Last time someone ran:" or "The script does the following:": it is shown with its lead, and is no item of any walk. */
export const toldCode: Recogniser = (cursor) => {
  const { nodes, at, draft } = cursor;
  const node = nodes[at];
  if ((node?.kind !== 'paragraph' && node?.kind !== 'item') || nodes[at + 1]?.kind !== 'code') return 0;
  if (!onlyTells(textOf(node))) return 0;
  const end = nodes.findIndex((one, index) => index > at && one.kind !== 'code');
  const blocks = nodes
    .slice(at + 1, end < 0 ? nodes.length : end)
    .filter((one): one is CodeNode => one.kind === 'code');
  draft.prose.push(...node.lines);
  const context = { ...cursor.context, blockRole: 'reference' as const };
  for (const block of blocks) recordBlock({ ...cursor, context }, block, 'read');
  return 1 + blocks.length;
};
