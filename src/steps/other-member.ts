/**
 * The member of an answer in JSON that has another value than is expected of it: `"status":"degraded"` where `"status":"ok"` is. Only of words and of
 * true and false, for times, counts and versions are written down as examples; and only where no member of that name has the value.
 */
export function otherMember(expected: string, output: string): string | undefined {
  for (const { key, value } of membersOf(expected)) {
    if (!/^(?:"[\p{L} _-]+"|true|false)$/u.test(value)) continue;
    const found = membersOf(output).filter((one) => one.key === key);
    if (found[0] !== undefined && found.every((one) => one.value.toLowerCase() !== value.toLowerCase()))
      return found[0].text;
  }
  return undefined;
}

function membersOf(text: string): { key: string; value: string; text: string }[] {
  const found = text.matchAll(/("[^"\n]+")\s*:\s*("(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)/g);
  return [...found].map(([whole, key = '', value = '']) => ({ key, value, text: whole }));
}
