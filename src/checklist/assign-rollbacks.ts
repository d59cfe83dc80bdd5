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
  const leading = new Set(gates.filter((gate) => gate.type === 'rollback').map((gate) => gate.step));
  const own = new Map(rollbacks.filter((one) => one.scope === 'step').map((one) => [one.owner, one.id]));
  const shared = waysBack(rollbacks);
  const given = steps.map((step) => {
    const rollback = own.get(step.line) ?? wayBack(step, leading.has(step.id), shared, sectionLine(step));
    return { ...step, rollback };
  });
  const { general } = shared;
  const byId = new Map(given.map((step) => [step.id, step]));
  const notes: Note[] = [];
  const led = gates.map((gate) => {
    if (gate.type !== 'rollback') return gate;
    const only = general.length === 1 ? (general[0]?.id ?? null) : null;
    const rollback = gate.step === null ? only : (byId.get(gate.step)?.rollback ?? null);
    if (gate.step !== null && rollback === null) notes.push({ line: gate.line, text: gate.text, why: noWayBack });
    return { ...gate, rollback };
  });
  return { steps: given, gates: led, notes };
}

/** The note of a stop that leads nowhere. */
export const noWayBack =
  'The checklist says to roll back here and writes no procedure for it. Agree on one before you start.';

/** Ways back that several steps share: by the line of the section that owns them, and those of the whole document. */
type WaysBack = { bySection: Map<number, Rollback[]>; general: Rollback[] };

function waysBack(rollbacks: Rollback[]): WaysBack {
  const bySection = new Map<number, Rollback[]>();
  for (const one of rollbacks) {
    if (one.scope !== 'section' || one.owner === null) continue;
    const known = bySection.get(one.owner);
    if (known === undefined) bySection.set(one.owner, [one]);
    else known.push(one);
  }
  return { bySection, general: rollbacks.filter((one) => one.scope === 'document') };
}

function wayBack(step: Step, leadsBack: boolean, { bySection, general }: WaysBack, parents: number[]): string | null {
  const changes = ['changes', 'destroys'].includes(strongest(step.items.map((item) => item.effect)));
  if (!leadsBack && !changes) return null;
  const section = parents.flatMap((line) => bySection.get(line) ?? []).sort((one, other) => one.line - other.line);
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
