import type { Gate } from './plan.ts';

/**
 * Whether a stop names what has to be so ("only after the backup", "CRITICAL: rules reviewed") rather than what must not be ("DO NOT
 * PROCEED IF the backup is empty"). A plan of an earlier version only has the type to go by. The question about it, and what an answer is called, turn around with it.
 */
export function isDemand(gate: Pick<Gate, 'type' | 'text' | 'conditions' | 'demand'>): boolean {
  if (gate.demand === true) return true;
  const { type, conditions } = gate;
  if (type !== 'soft' && type !== 'approval') return false;
  return !isRowOfResults(gate) && !conditions.some(({ text }) => namesACase.test(text));
}

/** A row of a table of results (`6-7/8 | with reservations`) is a case: what the other rows say is as good or better. */
function isRowOfResults({ text, conditions }: Pick<Gate, 'text' | 'conditions'>): boolean {
  return text.includes(' | ') && conditions.length === 1 && / [<>≤≥=]*\s*\d/.test(conditions[0]?.text ?? '');
}

/** "If production has important data": a case that holds or does not, in the languages of the checklists. */
const namesACase = /^(?:if|when|in case|falls|wenn|sofern|si|se|caso|если|如果|若|もし|만약|اگر)(?![\p{L}\p{N}])/iu;
