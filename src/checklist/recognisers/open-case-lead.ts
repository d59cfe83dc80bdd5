import type { Gate } from '../../plan/plan.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { criteriaNamed } from '../gates/criteria/criteria-name.ts';
import { openCase } from '../gates/criteria/open-case.ts';
import { typeOf } from '../gates/gate-words.ts';
import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { endsInColon } from '../text/ends-in-colon.ts';
import { leadText } from '../text/lead.ts';
import { conditionsBelow, conditionsIn, conditionsOf, recordBoxes } from './listed-conditions.ts';

/** "Rollback is required when:" over its cases: a stop with them as its conditions, whatever words the lead says it with. */
export const openCaseLead: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  const lead = leadOf(node, cursor.nodes[cursor.at + 1]);
  const type = node === undefined || lead === null ? null : (openCase(lead) ?? typeOfCaption(cursor, lead));
  if (node === undefined || lead === null || type === null || isTheWay(cursor, type)) return 0;
  const below = conditionsBelow(cursor).some(({ kind }) => kind === 'table')
    ? conditionsBelow(cursor)
    : conditionsOf(type, cursor);
  const conditions = below.flatMap(conditionsIn);
  if (conditions.length === 0) return 0;
  recordBoxes(cursor, below);
  addGate(cursor, { line: node.line, type, text: words(lead), conditions });
  return 1 + below.length;
};

/** "Table 2: rollback thresholds" */
function typeOfCaption({ nodes, at }: Cursor, lead: string): Gate['type'] | null {
  const outcome = nodes[at + 1]?.kind === 'table' ? criteriaNamed(lead.replace(numbered, '')) : null;
  return outcome === null ? null : typeOf[outcome];
}

const numbered = /^\W*(?:table|tabelle|tableau|tabla|tabela|таблица|表|표|جدول)\s*\d+\s*[:：.–—-]\s*/iu;

function leadOf(node: DocumentNode | undefined, next: DocumentNode | undefined): string | null {
  if (node?.kind === 'paragraph' && next?.kind === 'table') return textOf(node);
  if (node?.kind !== 'item') return leadText(node);
  const text = textOf(node);
  return endsInColon(text) && node.ordinal === null && !boxPattern.test(text) ? text : null;
}

/** In a way back, "If the copy is gone, restore the old one:" is a part of it. */
function isTheWay({ context, draft }: Cursor, type: Gate['type']): boolean {
  return context.purpose === 'rollback' && type === 'rollback' && draft.items.length > 0;
}
