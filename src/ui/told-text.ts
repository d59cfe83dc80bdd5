import { environmentAt } from '../plan/environment-at.ts';
import { standsAt } from '../walk/token-place.ts';
import { filledValue } from '../walk/values.ts';
import type { View } from './view.ts';

/** What a person is told to do or to look at, with the values that were given in the place of their tokens; a secret one stays a token. */
export function toldText({ plan, state, lane, inHand }: View, text: string): string {
  const environment = environmentAt(lane?.lane, inHand?.kind === 'item' ? inHand.item : undefined);
  return plan.placeholders.reduce((told, { token }) => {
    const value = token.startsWith('$') ? undefined : filledValue(state, token, environment)?.value;
    return value === undefined ? told : withValue(told, token, value);
  }, text);
}

function withValue(text: string, token: string, value: string): string {
  let filled = '';
  let done = 0;
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + token.length)) {
    if (!standsAt(text, token, at)) continue;
    filled += text.slice(done, at) + value;
    done = at + token.length;
  }
  return filled + text.slice(done);
}
