import { definitionOf } from '../steps/index.ts';
import { matchLists } from './match-lists.ts';
import type { Plan } from './plan.ts';
import { proseByItem } from './prose-around.ts';

/**
 * One difference between two versions of a checklist. `text` is as it is now, or for what was removed as it was; `was` only where it was
 * changed. `lane` is the title of the step or way back that it stands in (null for the lane itself, and for stops of the whole document).
 * Lines are 1-based; null where that version does not have it. A step in another environment than before is changed, and both texts name
 * theirs.
 */
export type PlanChange = {
  what: 'step' | 'way back' | 'command' | 'by hand' | 'stop' | 'expectation' | 'text' | 'value' | 'to sign';
  change: 'added' | 'removed' | 'changed' | 'moved';
  text: string;
  was: string | null;
  lane: string | null;
  line: number | null;
  oldLine: number | null;
};

/**
 * What changed from one version of a checklist to the next: steps and ways back, and within them what runs, what is done by hand, stops, what
 * is expected and what the text beside it says; of the whole document the values that it asks for and the form to sign.
 */
export function comparePlans(old: Plan, now: Plan): PlanChange[] {
  const lanes = matchLists(lanesOf(old), lanesOf(now), sameLane, likeLane);
  const changes = lanes.flatMap((pair) => [
    ...laneChange(pair),
    ...matchLists(pair.old?.parts ?? [], pair.now?.parts ?? [], samePart, likePart).flatMap((part) =>
      partChange(part, (pair.now ?? pair.old)?.name ?? null),
    ),
  ]);
  return joinMoved(changes);
}

type Part = { what: Exclude<PlanChange['what'], 'step' | 'way back'>; text: string; line: number };
type Lane = {
  what: 'step' | 'way back' | 'document';
  name: string | null;
  environment: string | null;
  key: string;
  line: number;
  parts: Part[];
};
type Pair<Value> = { old?: Value; now?: Value; moved: boolean };

function lanesOf(plan: Plan): Lane[] {
  const gates = Map.groupBy(plan.gates, ({ step }) => step);
  const expected = Map.groupBy(plan.expectations, ({ item }) => item);
  const steps = plan.steps.map((step) => lane('step', step, gates.get(step.id) ?? [], expected));
  const backs = plan.rollbacks.map((rollback) => lane('way back', { ...rollback, prose: [] }, [], expected));
  const loose = (expected.get(null) ?? []).map(expectation);
  const shared = [...(gates.get(null) ?? []).map(stop), ...loose, ...valuesOf(plan), ...fieldsOf(plan)];
  return [{ what: 'document', name: null, environment: null, key: '', line: 1, parts: shared }, ...steps, ...backs];
}

type Titled = Pick<Plan['steps'][number], 'title' | 'line' | 'environment' | 'items' | 'prose'>;

function lane(
  what: 'step' | 'way back',
  { title, line, environment, items, prose }: Titled,
  gates: Plan['gates'],
  expected: Map<string | null, Plan['expectations']>,
): Lane {
  const runs = items.map((item): Part => {
    const condition =
      item.condition === null ? [] : [`only if: ${item.condition.replace(/^(?:only )?if\b:?\s*/i, '')}`];
    const own = item.environment === undefined ? [] : [`on ${item.environment}:`];
    const text = [...condition, ...own, ...definitionOf(item).describe(item)].join('\n');
    return { what: definitionOf(item).program(item) === null ? 'by hand' : 'command', text, line: item.line };
  });
  const looks = items.flatMap(({ id }) => expected.get(id) ?? []).map(expectation);
  const said = [...proseByItem({ items, prose, title }).values()].flat().map((one): Part => ({ what: 'text', ...one }));
  const parts = [...runs, ...looks, ...said, ...gates.map(stop)].sort((left, right) => left.line - right.line);
  return { what, name: title, environment, key: `${what} ${environment} ${withoutNumber(title)}`, line, parts };
}

const expectation = ({ text, line }: Plan['expectations'][number]): Part => ({ what: 'expectation', text, line });

/** What has to be filled in. What only looks like a value of another run is asked about where it stands. */
function valuesOf({ placeholders }: Plan): Part[] {
  return placeholders
    .filter(({ class: kind }) => kind !== 'example')
    .map(({ token, lines }): Part => ({ what: 'value', text: token, line: lines[0] ?? 1 }));
}

function fieldsOf({ signOff }: Plan): Part[] {
  return signOff.map(
    ({ label, options, line }): Part => ({ what: 'to sign', text: [label, ...options].join(' / '), line }),
  );
}

/** A stop with its conditions, which may stand in a list below it. */
function stop({ text, conditions, line }: Plan['gates'][number]): Part {
  const more = conditions.map((condition) => condition.text).filter((condition) => !text.includes(condition));
  return { what: 'stop', text: [text, ...more].join('\n'), line };
}

/** A step that only got another number is the same step. */
function withoutNumber(title: string): string {
  return title.replace(/^(?:(?:step|phase)\s+)?[\d.]+[.):]*\s*/i, '').toLowerCase();
}

const sameLane = (left: Lane, right: Lane) => left.key === right.key;
const samePart = (left: Part, right: Part) => left.what === right.what && left.text === right.text;
/** A condition that comes or goes makes no other part of it. */
const likePart = (left: Part, right: Part) =>
  left.what === right.what ? alike(withoutCondition(left.text), withoutCondition(right.text)) : 0;
const withoutCondition = (text: string) => text.replace(/^only if: .*\n/, '');

/** Under another title it is the same lane when it does about the same work. */
function likeLane(left: Lane, right: Lane): number {
  if (left.what !== right.what || left.what === 'document') return 0;
  const work = ({ parts }: Lane) => parts.map(({ text }) => text).join('\n');
  return Math.max(alike(work(left), work(right)), alike(left.key, right.key));
}

/** The share of words that two texts have in common, 0 to 1. */
function alike(left: string, right: string): number {
  const [one, other] = [left, right].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu)));
  if (!one?.size || !other?.size) return 0;
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

function laneChange({ old, now, moved }: Pair<Lane>): PlanChange[] {
  const { what, name } = now ?? old ?? { what: 'document', name: null };
  if (what === 'document' || name === null) return [];
  const base = { what, text: name, was: null, lane: null, line: now?.line ?? null, oldLine: old?.line ?? null };
  if (!old || !now) return [{ ...base, change: now ? 'added' : 'removed' }];
  return [
    ...(moved ? [{ ...base, change: 'moved' as const }] : []),
    ...(old.key === now.key ? [] : [{ ...base, change: 'changed' as const, ...wordsOf(old, now) }]),
  ];
}

/** The titles of a lane that got another one; with the environments where those differ. */
function wordsOf(old: Lane, now: Lane): { text: string; was: string } {
  const named = ({ name, environment }: Lane) =>
    old.environment === now.environment ? (name ?? '') : `${name} [${environment ?? 'no environment named'}]`;
  return { text: named(now), was: named(old) };
}

function partChange({ old, now, moved }: Pair<Part>, lane: string | null): PlanChange[] {
  const part = now ?? old;
  if (part === undefined) return [];
  const base = {
    what: part.what,
    text: part.text,
    was: null,
    lane,
    line: now?.line ?? null,
    oldLine: old?.line ?? null,
  };
  if (!old || !now) return [{ ...base, change: now ? 'added' : 'removed' }];
  if (old.text !== now.text) return [{ ...base, change: 'changed', was: old.text }];
  return moved ? [{ ...base, change: 'moved' }] : [];
}

/** What was taken out of one step and put into another was moved. */
function joinMoved(changes: PlanChange[]): PlanChange[] {
  const isPart = ({ what }: PlanChange) => what !== 'step' && what !== 'way back';
  const removed = changes.filter((one) => one.change === 'removed' && isPart(one));
  const gone = new Set<PlanChange>();
  const joined = changes.map((one): PlanChange => {
    if (one.change !== 'added' || !isPart(one)) return one;
    const from = removed.find((other) => !gone.has(other) && other.what === one.what && other.text === one.text);
    if (from === undefined) return one;
    gone.add(from);
    return { ...one, change: 'moved', oldLine: from.oldLine };
  });
  return joined.filter((one) => !gone.has(one));
}
