import { hinted } from '../../patterns/hinted.ts';
import type { Cursor } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { namesCriteria } from '../gates/criteria/criteria-name.ts';
import { opensCase } from '../gates/criteria/open-case.ts';
import { type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { leadText } from '../text/lead.ts';
import { conditionLine, listBelow, recordBoxes } from './listed-conditions.ts';

/** "**If a critical issue is found at any point:**", "Use it if any of these holds:" and "Triggers:" at the head of a way back say when it is taken. */
export function openingTrigger(cursor: Cursor, node: ParagraphNode): number {
  const { context, draft } = cursor;
  const text = words(textOf(node)).replace(/[:：]$/, '');
  const lead = leadText(node);
  if (context.purpose !== 'rollback' || draft.items.length > 0) return 0;
  const [, name = lead ?? '', rest = text] = /^([^:：]{2,40})[:：]\s+(\S.*)$/u.exec(text) ?? [];
  const leadsToCases = (lead !== null && opensCase(lead)) || namesCriteria(name);
  if (!leadsToCases && (lead === null || !saysWhen.test(text))) return 0;
  const listed = leadsToCases ? listBelow(cursor) : [];
  const below = listed.some((one) => one.kind === 'item' && one.ordinal !== null && hasInlineCommand(one))
    ? []
    : listed;
  recordBoxes(cursor, below);
  const conditions = below.length > 0 ? below.map(conditionLine) : [{ line: node.line, text: rest }];
  addGate(cursor, { line: node.line, type: 'rollback', text, conditions });
  return 1 + below.length;
}

const saysWhen = hinted(
  /^(?:(?:execute|use|run|do|start|trigger|apply|follow)(?: this| it)? )?(?:only )?(?:if|when|in case)\b/i,
);
