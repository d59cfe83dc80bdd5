import { onlyTells } from '../block/only-told.ts';
import type { Recogniser } from '../draft.ts';
import { textOf } from '../markdown/nodes.ts';
import { codeBelow, recordForReference } from './aside-nodes.ts';

/** A block below "Last time someone ran:" or "The script does the following:": it is shown with its lead, and is no item of any walk. */
export const toldCode: Recogniser = (cursor) => {
  const { nodes, at, draft } = cursor;
  const node = nodes[at];
  if ((node?.kind !== 'paragraph' && node?.kind !== 'item') || nodes[at + 1]?.kind !== 'code') return 0;
  if (!onlyTells(textOf(node))) return 0;
  const blocks = codeBelow(cursor);
  draft.prose.push(...node.lines);
  for (const block of blocks) recordForReference(cursor, block);
  return 1 + blocks.length;
};
