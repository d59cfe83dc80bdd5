import { hinted } from '../../patterns/hinted.ts';
import type { Gate, Note, Rollback, Step } from '../../plan/plan.ts';
import { undoesRollback } from '../../plan/undoes-rollback.ts';
import { strongest } from '../tasks/unit-items.ts';

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
    const rollback = gate.step === null ? only : (byId.get(gate.step)?.rollback ?? pointedTo(gate, rollbacks));
    if (gate.step !== null && rollback === null) notes.push({ line: gate.line, text: gate.text, why: noWayBack });
    return { ...gate, rollback };
  });
  return { steps: given, gates: led, notes };
}

/** "Execute the rollback steps above", where one procedure alone can be meant. */
function pointedTo({ text }: Gate, rollbacks: readonly Rollback[]): string | null {
  return rollbacks.length === 1 && points.test(text) ? (rollbacks[0]?.id ?? null) : null;
}

const points = hinted(
  /\b(?:above|below|steps|procedure|section|plan)\b|oben|unten|schritte|abschnitt|ci-(?:dessus|dessous)|étapes|acima|abaixo|arriba|abajo|pasos|passos|выше|ниже|шаг|上述|以上|下述|步骤|上記|下記|手順|위의|아래|절차|بالا|زیر/iu,
);

/** The note of a stop that leads nowhere. */
export const noWayBack =
  'The checklist says to roll back here and writes no procedure for it. Agree on one before you start.';

/**
 * Ways back that several steps share: by the line of the section that owns them, and those of the whole document, these also by the stems of
 * the words in their titles. A document may hold thousands of both.
 */
type WaysBack = { bySection: Map<number, Rollback[]>; general: Rollback[]; byStem: Map<string, Rollback[]> };

function waysBack(rollbacks: Rollback[]): WaysBack {
  const ways: WaysBack = { bySection: new Map(), general: [], byStem: new Map() };
  for (const one of rollbacks) {
    if (one.afterLoss) continue;
    // A stop may lead there, and no step goes back by it.
    if (undoesRollback(one)) {
      if (one.scope === 'document') ways.general.push(one);
      continue;
    }
    if (one.scope === 'section' && one.owner !== null) addTo(ways.bySection, one.owner, one);
    if (one.scope !== 'document') continue;
    ways.general.push(one);
    for (const stem of stemsOf(one.title)) addTo(ways.byStem, stem, one);
  }
  return ways;
}

function addTo<Key>(groups: Map<Key, Rollback[]>, key: Key, one: Rollback): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}

/** A way back of the step's own section comes before those of the document; "If migrations fail" fits "Run migrations" better than "If the code has issues" does. */
function wayBack(step: Step, leadsBack: boolean, ways: WaysBack, parents: number[]): string | null {
  const changes = ['changes', 'destroys'].includes(strongest(step.items.map((item) => item.effect)));
  if (!leadsBack && !changes) return null;
  const fits = (one: Rollback) =>
    one.environment === null || step.environment === null || one.environment === step.environment;
  const wanted = stemsOf(step.title);
  const own = parents.flatMap((line) => ways.bySection.get(line) ?? []).filter(fits);
  const section = own.sort((one, other) => one.line - other.line);
  const named = [...wanted].flatMap((stem) => ways.byStem.get(stem)?.find(fits) ?? []);
  const alike =
    section.find(({ title }) => [...stemsOf(title)].some((stem) => wanted.has(stem))) ??
    named.sort((one, other) => one.line - other.line)[0];
  return (alike ?? section[0] ?? ways.general.find((one) => fits(one) && !undoesRollback(one)))?.id ?? null;
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

/** Beginnings of the longer words of a title, without those that every title holds. */
function stemsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 6)));
}
