import { blockItems } from '../block/block-items.ts';
import { leadAbove, recordBlock } from '../block/record-block.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { conditionOf, within } from '../gates/conditions.ts';
import { readGate } from '../gates/gate-words.ts';
import { ledCase } from '../gates/led-case.ts';
import { textOf } from '../markdown/nodes.ts';
import { takeWaysBack } from '../rollbacks/told-in-comment.ts';
import { leadText } from '../text/lead.ts';
import { opensWayBack } from './opening-trigger.ts';
import { addCommentStops, addTextGates } from './text-gates.ts';

/** A fence or an indented block: its units become items of the lane it stands in. */
export const code: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'code') return 0;
  const reading = recordBlock(cursor, node, 'lane');
  if (reading.reads === 'text') addTextGates(cursor, node);
  if (cursor.context.purpose === 'read') {
    // What a comment says ends the work does so wherever the block stands.
    for (const gate of reading.gates) if (gate.type !== 'soft') addGate(cursor, gate);
    return 1;
  }
  const lead = leadAbove(cursor.nodes, cursor.at);
  const condition = within(cursor.context.condition, cursor.context.inOption ? null : conditionAbove(cursor));
  blockItems(cursor, { node, reading: takeWaysBack(cursor, reading), lead, condition });
  if (reading.reads === 'config' || reading.reads === 'powershell') addCommentStops(cursor, node);
  return 1;
};

/** "If …:" right above holds for the block; a whole sentence with "if", a stop, or what a way back is for, does not. */
function conditionAbove(cursor: Cursor): string | null {
  const { nodes, at } = cursor;
  const above = nodes[at - 1];
  if (above?.kind === 'paragraph' && opensWayBack({ ...cursor, at: at - 1 }, above)) return null;
  const led = ledCase(above);
  if (led !== null) return led;
  if (above?.kind === 'paragraph' && (leadText(above) === null || readGate(textOf(above)) !== null)) return null;
  return conditionOf(leadAbove(nodes, at));
}
