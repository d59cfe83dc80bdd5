import type { Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { namesPreconditions } from '../gates/criteria/precondition.ts';
import type { DocumentNode } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { leadText } from '../text/lead.ts';
import { listBelow, statesIn } from './listed-conditions.ts';

/** "Preconditions:" over bullets that tell how things are: a stop with those as its conditions. Where bullets are tasks, each is asked anyway. */
export const preconditionLead: Recogniser = (cursor) => {
  const { nodes, at, draft, context } = cursor;
  const node = nodes[at];
  const lead = leadText(node);
  if (node === undefined || lead === null || context.purpose !== 'walk' || context.bulletsAreTasks) return 0;
  if (!namesPreconditions(lead)) return 0;
  const below = listBelow(cursor);
  const conditions = below.some(isWork) ? [] : statesIn(below);
  if (conditions.length === 0) return 0;
  draft.prose.push(...below.flatMap((one) => (one.kind === 'item' ? one.lines : [])));
  addGate(cursor, { line: node.line, type: 'soft', text: words(lead), conditions });
  return 1 + below.length;
};

function isWork(node: DocumentNode): boolean {
  if (node.kind !== 'item') return true;
  return node.ordinal !== null || boxPattern.test(node.lines[0]?.text ?? '') || hasInlineCommand(node);
}
