/**
 * Long patterns are put together of short ones, a line each, so that a vocabulary can be read and one word of it changed. The build writes each
 * as the one literal that it stands for.
 */

/** Matches where one of the patterns does: `/a/` or `/b/` is `/a|b/`. All have the same flags; throws where they do not. */
export function oneOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), flagsOf(patterns));
}

/** Matches the patterns one right after the other: `/a/`, then `/b|c/`, is `/a(?:b|c)/`. All have the same flags; throws where they do not. */
export function inRow(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => asPart(source)).join(''), flagsOf(patterns));
}

function flagsOf(patterns: readonly RegExp[]): string {
  const [flags = '', ...others] = new Set(patterns.map((pattern) => pattern.flags));
  if (others.length > 0) throw new Error(`These patterns have different flags: ${patterns.join(', ')}.`);
  return flags;
}

function asPart(source: string): string {
  return hasAlternatives(source) ? `(?:${source})` : source;
}

/** Whether a `|` stands outside of all groups and classes. */
function hasAlternatives(source: string): boolean {
  const flat = source.replaceAll(/\\./gs, '').replaceAll(/\[[^\]]*\]/g, '');
  let depth = 0;
  for (const character of flat) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}
