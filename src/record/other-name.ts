/**
 * What is not shown where the verifier's list has the signer below another name than the session gives its operator; undefined where it is the same.
 * Letters beyond ASCII are named: `аnn` with a Cyrillic а reads as `ann` does.
 */
export function otherName(operator: string, listed: string): string | undefined {
  if (operator === listed) return undefined;
  const strange = new Set([...operator, ...listed].filter((one) => (one.codePointAt(0) ?? 0) > 0x7e));
  const letters = [...strange].map(
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const note = letters.length === 0 ? '' : ` (mind the letters ${letters.slice(0, 8).join(', ')})`;
  return `That ${operator}, as the session calls its operator, and ${listed}, as whom your list has the key that signed, are one person${note}.`;
}
