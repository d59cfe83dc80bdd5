import type { Gate, Note, Rollback, Step } from '../plan/plan.ts';
import { strongest } from './unit-items.ts';

/**
 * Gives each step its way back: its own procedure, else its section's, else the document's of the same environment; the latter only to
 * steps that change something or that have a stop leading back. Says which stops lead nowhere.
 */
export function assignRollbacks(
  steps: Step[],
  gates: Gate[],
  rollbacks: Rollback[],
  sectionLine: (step: Step) => number[],
): { steps: Step[]; gates: Gate[]; notes: Note[] } {
  const given = steps.map((step) => ({ ...step, rollback: wayBack(step, gates, rollbacks, sectionLine(step)) }));
  const byId = new Map(given.map((step) => [step.id, step]));
  const notes: Note[] = [];
  const led = gates.map((gate) => {
    if (gate.type !== 'rollback') return gate;
    const rollback = gate.step === null ? null : (byId.get(gate.step)?.rollback ?? null);
    if (gate.step !== null && rollback === null) notes.push({ line: gate.line, text: gate.text, why: noWayBack });
    return { ...gate, rollback };
  });
  return { steps: given, gates: led, notes };
}

const noWayBack = 'The checklist says to roll back here and writes no procedure for it. Agree on one before you start.';

function wayBack(step: Step, gates: Gate[], rollbacks: Rollback[], parents: number[]): string | null {
  const own = rollbacks.find((one) => one.scope === 'step' && one.owner === step.line);
  if (own !== undefined) return own.id;
  const leadsBack = gates.some((gate) => gate.step === step.id && gate.type === 'rollback');
  const changes = ['changes', 'destroys'].includes(strongest(step.items.map((item) => item.effect)));
  if (!leadsBack && !changes) return null;
  const section = rollbacks.filter(
    (one) => one.scope === 'section' && one.owner !== null && parents.includes(one.owner),
  );
  const general = rollbacks.filter((one) => one.scope === 'document');
  const fitting = [...section, ...general].filter(
    (one) => one.environment === null || step.environment === null || one.environment === step.environment,
  );
  return (fitting.find((one) => sharesWords(one, step)) ?? fitting[0])?.id ?? null;
}

const common = new Set([
  'rollback',
  'production',
  'staging',
  'database',
  'deployment',
  'deploy',
  'step',
  'verify',
  'apply',
  'plan',
  'procedure',
]);

/** "If migrations fail" fits "Run migrations" better than "If the code has issues" does. */
function sharesWords(rollback: Rollback, step: Step): boolean {
  const stems = (text: string) =>
    [...text.toLowerCase().matchAll(/\p{L}{5,}/gu)]
      .map(([word]) => word)
      .filter((word) => !common.has(word))
      .map((word) => word.slice(0, 6));
  const wanted = new Set(stems(step.title));
  return stems(rollback.title).some((stem) => wanted.has(stem));
}
