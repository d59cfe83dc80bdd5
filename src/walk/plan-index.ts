import type { Choice, Expectation, Gate, Plan } from '../plan/plan.ts';

/** What a plan holds, by what it is asked for at every event: the stops of a step, what an item should give, the choices. `ways`: those that are asked in the walk, by each item that one of their ways holds. */
export type PlanIndex = {
  gates: ReadonlyMap<string | null, Gate[]>;
  expectations: ReadonlyMap<string | null, Expectation[]>;
  choices: ReadonlyMap<string, Choice>;
  askedAt: ReadonlyMap<string | null, Choice[]>;
  ways: ReadonlyMap<string, Choice[]>;
};

/** Made once for each plan, which nobody changes while it is walked: a plan of thousands of steps is looked through once, not at every step. */
export function indexOf(plan: Plan): PlanIndex {
  const known = indexes.get(plan);
  if (known !== undefined) return known;
  const index = {
    gates: Map.groupBy(plan.gates, ({ step }) => step),
    expectations: Map.groupBy(plan.expectations, ({ item }) => item),
    choices: new Map(plan.choices.map((choice) => [choice.id, choice])),
    askedAt: Map.groupBy(plan.choices, ({ askedAt }) => askedAt),
    ways: waysOf(plan),
  };
  indexes.set(plan, index);
  return index;
}

const indexes = new WeakMap<Plan, PlanIndex>();

function waysOf({ choices }: Plan): Map<string, Choice[]> {
  const asked = choices.filter(({ askedAt }) => askedAt !== null);
  const held = asked.flatMap((choice) =>
    choice.options.flatMap(({ items }) => items.map((item) => ({ item, choice }))),
  );
  const byItem = Map.groupBy(held, ({ item }) => item);
  return new Map([...byItem].map(([item, found]) => [item, found.map(({ choice }) => choice)]));
}
