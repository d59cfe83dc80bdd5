import { blockItems } from '../block/block-items.ts';
import { leadAbove, recordBlock } from '../block/record-block.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { conditionOf } from '../gates/conditions.ts';
import { readGate } from '../gates/gate-words.ts';
import { announcesRules, isBan } from '../gates/soft-gate-words.ts';
import { type CodeNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { leadText } from '../text/lead.ts';

/** A fence or an indented block: its units become items of the lane it stands in. */
export const code: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'code') return 0;
  const reading = recordBlock(cursor, node, 'lane');
  if (reading.reads === 'text') addTextRules(cursor, node);
  if (cursor.context.purpose === 'read') return 1;
  const lead = leadAbove(cursor.nodes, cursor.at);
  const condition = cursor.context.condition ?? (cursor.context.inOption ? null : conditionAbove(cursor));
  blockItems(cursor, { node, reading, lead, condition });
  return 1;
};

/** Rules drawn in a box of text ("║ 1. NO release WITHOUT a backup ║"): under a heading that announces rules each line is one. */
function addTextRules(cursor: Cursor, node: CodeNode): void {
  if (!announcesRules(cursor.context.heading)) return;
  for (const { line, text } of node.content) {
    const rule = text.replace(/^[\s│┃║|+*#>-]+|[\s│┃║|+]+$/g, '').replace(/^\d{1,2}[.)]\s+/, '');
    const strict = readGate(rule);
    if (strict !== null && strict.type !== 'order')
      addGate(cursor, {
        line,
        type: strict.type,
        text: strict.text,
        conditions: strict.conditions.map((condition) => ({ line, text: condition })),
      });
    else if (isBan(rule)) addGate(cursor, { line, type: 'soft', text: words(rule), conditions: [] });
  }
}

/** "If …:" right above holds for the block; a whole sentence with "if", or a stop, does not. */
function conditionAbove({ nodes, at }: Cursor): string | null {
  const above = nodes[at - 1];
  if (above?.kind === 'paragraph' && (leadText(above) === null || readGate(textOf(above)) !== null)) return null;
  return conditionOf(leadAbove(nodes, at));
}
