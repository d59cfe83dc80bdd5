import { plainText } from './plain-text.ts';

/**
 * "If …," at the start of a sentence, "(optional)", "(if needed)": what has to be true for it to apply, in the author's words; null where
 * it always applies.
 */
export function conditionOf(markdown: string): string | null {
  const text = plainText(markdown)
    .replace(/^[^\p{L}([]+/u, '')
    .replace(/^\([^)]*\)\s*(?=if\b)/i, '');
  const leading = /^(?:optional(?:ly)?\b\s*[:,-]|(?:if|unless|in case|only if)\b[^,:.]*(?:\([^)]*\)[^,:.]*)*)/i.exec(
    text,
  )?.[0];
  if (leading !== undefined) return leading.replace(/[\s:,-]+$/, '');
  return (
    /\(((?:optional|if|when|unless|only if|as needed|where applicable|falls|si|se)\b[^)]*)\)/i.exec(text)?.[1] ?? null
  );
}
