import { hinted } from '../../patterns/hinted.ts';
import { remember } from '../../patterns/remember.ts';
import { plainText } from '../markdown/plain-text.ts';
import { conditionInBrackets, leadingCondition, saysOnlyAsNeeded } from './condition-words.ts';
import { seldomIn } from './seldom-words.ts';

/** "For major or minor releases (x.y.0), …": what is to be done for some of them only. */
const forSome = hinted(
  /^for (?:an? |any |all )?(?!(?:example|instance|more|details|each|every|the|your|this)\b)[\w./ -]{3,40}?\b(?:releases?|versions?|deployments?|upgrades?|migrations?|installations?)(?: \([^)]*\))?(?=, )/i,
);

/**
 * "If …," at the start of a sentence, "(optional)", "(if needed)", "As a last resort:": what has to be true for it to apply, in the author's words; null where
 * it always applies.
 */
export const conditionOf = remember((markdown): string | null => {
  const text = plainText(markdown)
    .replace(/^[^\p{L}([]+/u, '')
    .replace(/^\([^)]*\)\s*(?=if\b)/i, '');
  return forSome.exec(text)?.[0] ?? seldomIn(text) ?? leadingCondition(text) ?? conditionInBrackets(text);
});

/**
 * What has to be true for a thing that stands in one case within another: "If the shop is closed; If the oven is new". "(if needed)" around it
 * says no more than its own case; what is said twice is asked once.
 */
export function within(outer: string | null, inner: string | null): string | null {
  if (outer === null || inner === null) return inner ?? outer;
  const [around, own] = [outer.toLowerCase(), inner.toLowerCase()];
  if (own.includes(around) || !saysWhen(outer)) return inner;
  return around.includes(own) ? outer : `${outer.replace(/^only (?=if\b)/i, '')}; ${inner}`;
}

/** "Optionally" and "if needed" say nothing of when. */
export function saysWhen(condition: string): boolean {
  return /\s|\p{Lo}{4}/u.test(condition) && !saysOnlyAsNeeded(condition);
}
