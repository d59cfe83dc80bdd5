import { introducesChoice } from '../choices/choice-lead.ts';
import type { Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { saysWhen, within } from '../gates/conditions.ts';
import { namesTrouble } from '../gates/criteria/failure-words.ts';
import { ledCase } from '../gates/led-case.ts';
import { listWithBlocks } from '../markdown/blocks-of-lists.ts';
import { type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { code } from './code.ts';
import { opensWayBack } from './opening-trigger.ts';
import { joinsOr } from './or-blocks.ts';

/**
 * "If the tables are new:" over a list or a block: what stands there is done in that case only. In the walk it is a soft stop as well, which
 * is asked with the first of them.
 */
export const conditionalLead: Recogniser = (cursor) => {
  const { nodes, at, draft, context } = cursor;
  const node = nodes[at];
  if (node?.kind !== 'paragraph' || context.purpose === 'read' || context.inOption) return 0;
  if (opensWayBack(cursor, node) || introducesChoice(node)) return 0;
  const own = ledCase(node);
  const below = own === null ? [] : listWithBlocks(cursor);
  const isBlock = nodes[at + 1]?.kind === 'code' && nodes[at + 1]?.owner === node.owner;
  if (own === null || (below.length === 0 && !isBlock) || (isBlock && joinsOr(nodes, at + 2))) return 0;
  draft.prose.push(...node.lines);
  const before = draft.items.length;
  const place = draft.gates.length;
  const condition = within(context.condition, own) ?? own;
  const stops = context.purpose === 'walk' && saysWhen(own) && !namesTrouble(own);
  if (stops) addGate(cursor, gateOf(node, condition));
  const led = { ...context, condition };
  const taken = isBlock ? code({ ...cursor, at: at + 1, context: led }) : below.length;
  if (!isBlock) context.read(below, led, draft);
  // A stop that nothing below asks with its own condition would ask for the case as if it had to be so.
  if (stops && draft.items[before]?.condition !== condition) draft.gates.splice(place, 1);
  return 1 + taken;
};

function gateOf({ line, lines }: ParagraphNode, condition: string) {
  return { line, type: 'soft' as const, text: words(textOf({ lines })), conditions: [{ line, text: condition }] };
}
