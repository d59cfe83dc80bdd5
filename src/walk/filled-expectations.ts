import type { Expectation, Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import { expectationsOf } from './lane.ts';
import { standsAt } from './token-place.ts';
import { filledValue } from './values.ts';

/**
 * What is expected of an item, with the values that were given in the place of their tokens: the output of `deploy <version>` shows the
 * version, never "<version>". Secrets stay tokens, and so does what stands in a pattern, where a value would mean something else.
 */
export function filledExpectations(
  plan: Plan,
  state: SessionState,
  item: Item,
  environment: string | null,
): Expectation[] {
  const values = new Map(
    plan.placeholders.flatMap(({ token, secret }) => {
      const value = secret ? undefined : filledValue(state, token, environment)?.value;
      return value === undefined || token.startsWith('$') ? [] : [[token, value] as const];
    }),
  );
  return expectationsOf(plan, item).map((one) =>
    values.size === 0 || one.check === 'pattern'
      ? one
      : { ...one, text: filled(one.text, values), parts: one.parts.map((part) => filled(part, values)) },
  );
}

function filled(text: string, values: ReadonlyMap<string, string>): string {
  const tokens = [...values.keys()].sort((left, right) => right.length - left.length);
  let [result, at] = ['', 0];
  while (at < text.length) {
    const token = tokens.find((one) => standsAt(text, one, at));
    result += token === undefined ? text.charAt(at) : values.get(token);
    at += token?.length ?? 1;
  }
  return result;
}
