import { blockItems } from '../block-items.ts';
import { conditionOf } from '../conditions.ts';
import type { Recogniser } from '../draft.ts';
import { leadAbove, recordBlock } from '../record-block.ts';

/** A fence or an indented block: its units become items of the lane it stands in. */
export const code: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'code') return 0;
  const reading = recordBlock(cursor, node, 'lane');
  if (cursor.context.purpose === 'read') return 1;
  const lead = leadAbove(cursor.nodes, cursor.at);
  const condition = cursor.context.condition ?? (cursor.context.inOption ? null : conditionOf(lead));
  blockItems(cursor, { node, reading, lead, condition });
  return 1;
};
