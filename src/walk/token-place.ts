/**
 * Whether a token stands in the text at `at` as itself: `VERSION` is no part of `$VERSION`, of `API_VERSION` or of `VERSION=2`. Tokens with
 * marks of their own (`<tag>`, `[STACK]`) stand wherever they are written.
 */
export function standsAt(text: string, token: string, at: number): boolean {
  if (!text.startsWith(token, at)) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.charAt(at + token.length);
  if (/^\w/.test(token) && /(?:\w|\$\{?)$/.test(before)) return false;
  if (/\w$/.test(token) && /\w/.test(after)) return false;
  return !(after === '=' && /^[A-Z][A-Z0-9_]*$/.test(token));
}

/** Whether it stands anywhere in the text. */
export function standsIn(text: string, token: string): boolean {
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1))
    if (standsAt(text, token, at)) return true;
  return false;
}
