import type { Plan } from '../plan/plan.ts';
import { secretsIn } from '../secrets/known.ts';
import { createMasker } from '../secrets/masker.ts';

/**
 * A plan to be shown, without the secrets that its checklist holds: what its commands assign to names of secrets, and whatever has the shape
 * of one. Only what people wrote is masked; ids, environments and paths stay, for they are looked up.
 */
export function maskPlan(plan: Plan): Plan {
  const texts: string[] = [];
  changed(plan, (text) => {
    texts.push(text);
    return text;
  });
  const masker = createMasker(texts.flatMap(secretsIn));
  return changed(plan, (text) => masker.text(text));
}

/** Where the words of the checklist stand in a plan. */
const written = new Set(['title', 'text', 'label']);

function changed(plan: Plan, change: (text: string) => string): Plan {
  return JSON.parse(
    JSON.stringify(plan, (key, value) => (typeof value === 'string' && written.has(key) ? change(value) : value)),
  );
}
