import { known, union } from './pattern-parts.ts';
import { beginning, innermost, PatternReader, UnknownSyntax } from './pattern-reader.ts';

/**
 * What a text has to hold for a pattern to match it: one of these strings at least, all of them folded. Null where nothing can be told. Worked
 * out from the pattern itself, as grep and RE2 do it (Cox, "Regular Expression Matching with a Trigram Index", 2012), so that whoever
 * changes a pattern need not think of it. What the reading below does not know makes it say null.
 */
export function hintsOf({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes('v')) return null;
  try {
    const strings = known(new PatternReader(source).alternatives());
    return strings === null ? null : fewest(strings);
  } catch (error) {
    if (error instanceof UnknownSyntax) return null;
    throw error;
  }
}

/** Their beginnings, without those in which another stands: what holds the longer one holds the shorter one. */
function fewest(strings: readonly string[]): readonly string[] {
  return innermost(union([innermost(strings).map(beginning)]));
}
