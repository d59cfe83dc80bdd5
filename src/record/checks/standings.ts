import type { Plan } from '../../plan/plan.ts';
import type { EventData, EventType, SessionEvent } from '../../session/events.ts';
import { endedBadly } from './ended-badly.ts';

/** How an item stands by the events alone: nothing of it was done, or it did not end well and nobody said what they make of it; else it is met. */
export type Standing = 'open' | 'bad' | 'met';

/** `ran`: how its last run, or its wait, ended; `run`: that run; `said`: what a person said of that; `passed`: skipped, or gone on from. */
type Item = { run?: string; ran?: Standing; said?: Standing; passed?: true };
type Change = { items: readonly string[]; made(old: Item): Item };

/** What the events of a journal come to, as far as they were heard. */
export type Standings = { hear(event: SessionEvent): void; of(step: string, item: string): Standing };

/** Follows the events of a journal, and tells of each item how it stands. What the walk alone can tell is taken for met. */
export function followStandings(plan: Plan): Standings {
  const items = new Map<string, Item>();
  /** Steps that were skipped as a whole, and the items at which a way was chosen. */
  const done = new Set<string>();
  return {
    of: (step, id) => {
      const { passed, said, ran } = items.get(id) ?? {};
      return passed || done.has(step) || done.has(id) ? 'met' : (said ?? ran ?? 'open');
    },
    hear: (event) => {
      for (const name of doneBy(plan, event)) done.add(name);
      for (const id of forgottenBy(plan, event)) items.delete(id);
      const { items: changed, made } = changeOf(event);
      for (const id of changed) items.set(id, made(items.get(id) ?? {}));
    },
  };
}

function doneBy({ choices }: Plan, { type, data }: SessionEvent): string[] {
  if (type === 'step.skipped' && data.item === undefined) return [data.step];
  if (type !== 'choice.made') return [];
  return choices.flatMap(({ id, askedAt }) => (id === data.choice && askedAt !== null ? [askedAt] : []));
}

/** What is walked anew begins anew. */
function forgottenBy({ steps, rollbacks }: Plan, { type, data }: SessionEvent): string[] {
  const lanes =
    type === 'rollback.started'
      ? rollbacks.filter(({ id }) => id === data.rollback)
      : type === 'rollback.ended'
        ? steps.filter(({ id }) => data.undone?.includes(id))
        : [];
  return lanes.flatMap(({ items }) => items.map(({ id }) => id));
}

const none: Change = { items: [], made: (old) => old };

function changeOf(event: SessionEvent): Change {
  const change = changes[event.type] as ((data: SessionEvent['data'], event: SessionEvent) => Change) | undefined;
  return change?.(event.data, event) ?? none;
}

const changes: { [Type in EventType]?: (data: EventData<Type>, event: SessionEvent) => Change } = {
  'run.requested': ({ item, run, probe, checks }) =>
    probe === undefined && checks === undefined ? of(item, () => ({ run, ran: 'open' })) : none,
  'run.kept': ({ item, run }) => of(item, (old) => (old.run === run ? { ...old, ran: 'met' } : old)),
  'run.ended': ended,
  'run.lost': ended,
  'query.answered': ended,
  'check.answered': ({ items, answer }) => ({ items, made: (old) => answered(old, answer) }),
  'step.skipped': ({ item }) => passed(item === undefined ? [] : [item]),
  'step.overridden': ({ item }) => passed(item === undefined ? [] : [item]),
  'reading.answered': ({ items, answer }) => passed(answer === 'skip' ? items : []),
  'wait.started': ({ item }) => of(item, (old) => ({ ...old, ran: 'open' })),
  'wait.ended': ({ item }) => of(item, (old) => ({ ...old, ran: 'met' })),
  'checklist.followed': ({ item }) => of(item, (old) => ({ ...old, ran: 'met' })),
};

function of(item: string, made: Change['made']): Change {
  return { items: [item], made };
}

function passed(items: readonly string[]): Change {
  return { items, made: (old) => ({ ...old, passed: true }) };
}

function ended({ item, run }: { item: string; run: string }, event: SessionEvent): Change {
  return of(item, (old) => {
    if (old.run !== run) return old;
    const { said: _said, ...rest } = old;
    return { ...rest, ran: endedBadly(event) ? 'bad' : 'met' };
  });
}

function answered(old: Item, answer: EventData<'check.answered'>['answer']): Item {
  if (answer === 'applies') return old;
  if (answer !== 'open') return { ...old, said: answer === 'notAsExpected' ? 'bad' : 'met' };
  const { said: _said, passed: _passed, ...rest } = old;
  return rest;
}
