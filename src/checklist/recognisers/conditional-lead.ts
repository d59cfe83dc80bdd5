import type { Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { saysOnlyAsNeeded } from '../gates/condition-words.ts';
import { ledCase } from '../gates/led-case.ts';
import { type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { namesTrouble } from './case-lead.ts';
import { code } from './code.ts';
import { listBelow } from './listed-conditions.ts';

/**
 * "If the tables are new:" over a list or a block: what stands there is done in that case only. In the walk it is a soft stop as well, which
 * is asked with the first of them.
 */
export const conditionalLead: Recogniser = (cursor) => {
  const { nodes, at, draft, context } = cursor;
  const node = nodes[at];
  if (node?.kind !== 'paragraph' || context.purpose === 'read' || context.inOption) return 0;
  const condition = ledCase(node);
  const below = condition === null ? [] : listBelow(cursor);
  const isBlock = nodes[at + 1]?.kind === 'code' && nodes[at + 1]?.owner === node.owner;
  if (condition === null || (below.length === 0 && !isBlock)) return 0;
  draft.prose.push(...node.lines);
  const before = draft.items.length;
  const place = draft.gates.length;
  const stops = context.purpose === 'walk' && saysWhen(condition);
  if (stops) addGate(cursor, gateOf(node, condition));
  const led = { ...context, condition };
  const taken = isBlock ? code({ ...cursor, at: at + 1, context: led }) : below.length;
  if (!isBlock) context.read(below, led, draft);
  // A stop that nothing below asks with its own condition would ask for the case as if it had to be so.
  if (stops && draft.items[before]?.condition !== condition) draft.gates.splice(place, 1);
  return 1 + taken;
};

/** "Optionally", "if needed" and "in case of a failure" say nothing of when that could be asked before it. */
function saysWhen(condition: string): boolean {
  return /\s|\p{Lo}{4}/u.test(condition) && !saysOnlyAsNeeded(condition) && !namesTrouble(condition);
}

function gateOf({ line, lines }: ParagraphNode, condition: string) {
  return { line, type: 'soft' as const, text: words(textOf({ lines })), conditions: [{ line, text: condition }] };
}
