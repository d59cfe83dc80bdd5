import { hinted } from '../../patterns/hinted.ts';
import { remember } from '../../patterns/remember.ts';
import { plainText } from '../markdown/plain-text.ts';
import { conditionInBrackets, leadingCondition } from './condition-words.ts';

/** "For major or minor releases (x.y.0), …": what is to be done for some of them only. */
const forSome = hinted(
  /^for (?:an? |any |all )?(?!(?:example|instance|more|details|each|every|the|your|this)\b)[\w./ -]{3,40}?\b(?:releases?|versions?|deployments?|upgrades?|migrations?|installations?)(?: \([^)]*\))?(?=, )/i,
);

/**
 * "If …," at the start of a sentence, "(optional)", "(if needed)": what has to be true for it to apply, in the author's words; null where
 * it always applies.
 */
export const conditionOf = remember((markdown): string | null => {
  const text = plainText(markdown)
    .replace(/^[^\p{L}([]+/u, '')
    .replace(/^\([^)]*\)\s*(?=if\b)/i, '');
  return forSome.exec(text)?.[0] ?? leadingCondition(text) ?? conditionInBrackets(text);
});
