import { addGate } from '../add-gate.ts';
import { openCase } from '../criteria/open-case.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { leadText } from '../lead.ts';
import { type DocumentNode, textOf } from '../nodes.ts';
import { words } from '../plain-text.ts';
import { boxPattern } from '../sections.ts';
import { conditionsIn, conditionsOf, recordBoxes } from './gate.ts';

/** "Rollback is required when:" over its cases: a stop with them as its conditions, whatever words the lead says it with. */
export const openCaseLead: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  const lead = leadOf(node);
  const type = node === undefined || lead === null ? null : openCase(lead);
  if (node === undefined || lead === null || type === null || isTheWay(cursor, type)) return 0;
  const below = conditionsOf(type, cursor);
  const conditions = below.flatMap(conditionsIn);
  if (conditions.length === 0) return 0;
  recordBoxes(cursor, below);
  addGate(cursor, { line: node.line, type, text: words(lead), conditions });
  return 1 + below.length;
};

function leadOf(node: DocumentNode | undefined): string | null {
  if (node?.kind !== 'item') return leadText(node);
  const text = textOf(node);
  return /[:：]\W*$/.test(text) && node.ordinal === null && !boxPattern.test(text) ? text : null;
}

/** In a way back, "If the copy is gone, restore the old one:" is a part of it. */
function isTheWay({ context, draft }: Cursor, type: string): boolean {
  return context.purpose === 'rollback' && type === 'rollback' && draft.items.length > 0;
}
