import type { Gate } from './plan.ts';

/**
 * Whether a stop names what has to be so ("only after the backup", "CRITICAL: rules reviewed") rather than what must not be ("DO NOT
 * PROCEED IF the backup is empty"). The question about it, and what an answer is called, turn around with it.
 */
export function isDemand({ type, conditions }: Pick<Gate, 'type' | 'conditions'>): boolean {
  return (type === 'soft' || type === 'approval') && !conditions.some(({ text }) => namesACase.test(text));
}

/** "If production has important data": a case that holds or does not, in the languages of the checklists. */
const namesACase = /^(?:if|when|in case|falls|wenn|sofern|si|se|caso|если|如果|若|もし|만약|اگر)(?![\p{L}\p{N}])/iu;
