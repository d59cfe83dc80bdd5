import type { Choice, Gate } from '../../plan/plan.ts';
import type { Item } from '../../steps/index.ts';

/**
 * The items of a step, with a box that only leads to a choice ("Move the data, pick one:" above its ways) behind those ways: nobody can say that it
 * is done before one of them is.
 */
export function leadsBehindWays(items: readonly Item[], choices: readonly Choice[], gates: readonly Gate[]): Item[] {
  return choices.reduce<Item[]>(
    (walked, choice) => {
      const asked = walked.findIndex(({ id }) => id === choice.askedAt);
      const lead = walked[asked - 1];
      const ways = new Set(choice.options.flatMap((option) => option.items));
      const last = walked.findLastIndex(({ id }) => ways.has(id));
      if (lead === undefined || last < asked || !leadsOn(lead) || gates.some(({ after }) => after === lead.id))
        return walked;
      return [...walked.slice(0, asked - 1), ...walked.slice(asked, last + 1), lead, ...walked.slice(last + 1)];
    },
    [...items],
  );
}

function leadsOn(item: Item): boolean {
  return item.kind === 'check' && /[:：]\W*$/u.test(item.data.text);
}
