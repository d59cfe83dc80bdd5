import { hintedIn } from '../../patterns/hinted.ts';
import type { StrongWords } from './strong-words.ts';

export const english: StrongWords = hintedIn({
  cases: /\b(?:if|when|whenever|in case|any|every|should|upon)\b|→|⇒|[-=]>/i,
  rollback:
    /\b(?:(?:immediate(?:ly)?|instant(?:ly)?|at once|right away) (?:and \w+ )?(?:roll(?:ing)?[- ]?back|revert)\b|(?:roll(?:ing)?[- ]?back|revert)(?: it| this| everything| the \w+)? (?:immediately|instantly|at once|right away)\b)/i,
});
