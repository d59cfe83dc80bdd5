/** `exact`: all that a part can match, where that is a few strings. `needs`: strings of which each match holds one; null: nothing is known. */
export type Part = { exact: readonly string[] | null; needs: readonly string[] | null };

/** Any text at all. */
export const anything: Part = { exact: null, needs: null };

/** The empty text. */
export const nothing: Part = { exact: [''], needs: null };

/** More strings than that are not followed any further: looking for them would cost more than they save. */
const mostExact = 64;

const mostNeeds = 400;

/** A class of more characters than this says nothing. */
export const mostOfClass = 6;

/** The strings of which each match holds one; null where nothing is known. */
export function known({ exact, needs }: Part): readonly string[] | null {
  return better(exact, needs);
}

/** The rarer the most common of the strings is in texts that the pattern has nothing to do with, the better; then the fewer. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || leastRarity(one) === 0) return other !== null && leastRarity(other) > 0 ? other : null;
  if (other === null || leastRarity(other) < leastRarity(one)) return one;
  return leastRarity(other) > leastRarity(one) || other.length < one.length ? other : one;
}

function leastRarity(strings: readonly string[]): number {
  return Math.min(rareEnough, ...strings.map(rarity));
}

/** A letter of a syllable or a word says as much as several of an alphabet. */
export function rarity(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at) < 0x2e80 ? 1 : 3;
  return sum;
}

/** Letters in a string with which it stands in few texts. */
export const rareEnough = 6;

/** One part or another. */
export function either(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const exact = parts.every((part) => part.exact !== null) ? union(parts.map((part) => part.exact ?? [])) : null;
  const each = parts.map(known);
  const needs = each.every((strings) => strings !== null) ? union(each.map((strings) => strings ?? [])) : null;
  return {
    exact: exact !== null && exact.length <= mostExact ? exact : null,
    needs: needs !== null && needs.length <= mostNeeds ? needs : null,
  };
}

/** All strings of several lists, each once. */
export function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** One part after the other: strings that follow each other are one longer string. */
export function inSequence(parts: readonly Part[]): Part {
  let needs: readonly string[] | null = null;
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    const joined: readonly string[] | null = part.exact === null ? null : crossed(run, part.exact);
    if (joined !== null) {
      run = joined;
      continue;
    }
    whole = false;
    needs = better(better(needs, run), part.needs);
    run = part.exact ?? [''];
  }
  return { exact: whole ? run : null, needs: better(needs, run) };
}

/** Null where that would be too many, or where the strings are long enough as they are. */
function crossed(before: readonly string[], after: readonly string[]): string[] | null {
  if (before.length * after.length > mostExact || leastRarity(before) === rareEnough) return null;
  return union(before.map((start) => after.map((end) => start + end)));
}
