import type { Gate } from '../../plan/plan.ts';
import type { Cursor } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { leadingCondition } from '../gates/condition-words.ts';
import { conditionOf } from '../gates/conditions.ts';
import { readGate } from '../gates/gate-words.ts';
import type { SoftGateKind } from '../gates/soft-gate-words.ts';
import type { TextLine } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';

/** What the walk asks as the condition of its item anyway is listed and stops nothing a second time. */
export function addSoftGate(
  cursor: Cursor,
  kind: SoftGateKind,
  text: string,
  line: number,
  conditions: TextLine[] = [],
): void {
  const said = words(text);
  const own = kind === 'applies' ? conditionOf(text) : kind === 'skip' ? cursor.context.condition : null;
  const asked = own !== null || kind === 'applies';
  const ends = kind === 'stop' || kind === 'return';
  const [alone] = conditions.length > 0 ? [] : [own ?? (ends ? caseOf(said) : undefined)];
  const cases = alone === undefined ? conditions : [{ line, text: alone }];
  addGate(
    cursor,
    { line, type: gateTypes[kind] ?? worded(said), text: said, conditions: cases },
    asked ? 'listed' : 'stops',
  );
}

/** "Do not go on unless …" as an item of a list is as strict as anywhere else. */
function worded(said: string): Gate['type'] {
  const type = readGate(said)?.type;
  return type === undefined || type === 'order' ? 'soft' : type;
}

const gateTypes: Partial<Record<SoftGateKind, Gate['type']>> = {
  approval: 'approval',
  stop: 'stop',
  return: 'rollback',
};

/** "If the numbers differ" of "If the numbers differ, stop"; the sentence where the case does not stand at its head. */
function caseOf(said: string): string {
  return leadingCondition(said) ?? said.replace(/[.。!！]$/, '');
}
