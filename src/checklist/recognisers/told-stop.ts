import type { Cursor } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { readGate } from '../gates/gate-words.ts';
import { strongWordsIn } from '../gates/refusals/strong-stops.ts';
import type { ItemNode } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { namesCase } from './case-lead.ts';

/**
 * The stop of an item that asks nothing beside its task: in a way back and in what is only read it is told, and "Stop the rollout" below "If a check fails" has that
 * heading for its case.
 */
export function addToldStop(cursor: Cursor, { line }: ItemNode, text: string): void {
  const read = readGate(text);
  const { purpose } = cursor.context;
  if (read !== null) {
    const conditions = read.conditions.map((condition) => ({ line, text: condition }));
    if (purpose !== 'walk' && read.type !== 'order') addGate(cursor, { line, ...read, conditions });
    return;
  }
  const heading = words(cursor.context.heading);
  const type = namesCase(heading) ? strongWordsIn(words(text)) : null;
  // In a way back to go back is the work itself.
  if (type === null || (purpose === 'rollback' && type === 'rollback')) return;
  addGate(cursor, { line, type, text: words(text), conditions: [{ line, text: heading }] });
}
