import { oneOf } from '../../patterns/joined.ts';

/**
 * The clauses of one sentence, each of which can say something of its own: what stands before and behind a semicolon, a dash or a colon, and behind
 * "then" or "but". Given as they are written, without the word that joins them. Empty for a sentence that is one clause.
 */
export function clausesOf(sentence: string): string[] {
  if (!mayEnd.test(sentence)) return [];
  const clauses: string[] = asidesOf(sentence);
  let from = 0;
  for (const { index, 0: mark } of withoutCode(sentence).matchAll(ends)) {
    clauses.push(sentence.slice(from, index));
    from = index + mark.length;
  }
  clauses.push(sentence.slice(from));
  const said = clauses.map((clause) => clause.trim().replace(joint, '')).filter((clause) => says.test(clause));
  return said.length === 1 && said[0] === sentence ? [] : said;
}

/** "(but never at night)": what is forbidden in brackets says it beside the sentence. */
function asidesOf(sentence: string): string[] {
  return [...sentence.matchAll(aside)].map(([, inside = '']) => inside);
}

const aside =
  /[(（]((?:but |and )?(?:do not|don['’]t|never|not (?:before|until)|only (?:after|once|if|when))\s[^()（）]{4,})[)）]/giu;

/** What ends a clause in code is a command's. */
function withoutCode(text: string): string {
  return text.includes('`') ? text.replace(/`[^`]*`/g, (code) => '_'.repeat(code.length)) : text;
}

const says = /\p{L}[^\p{L}]*\p{L}/u;

/** Most sentences hold no mark that could end a clause: a look tells it faster than the pattern does. */
const mayEnd = /[;；:：—–(（]|\s-{1,2}\s|,\s|\s(?:and|und|et|y|e|и)\s/;

const ends = oneOf(
  /\s*[;；：—]\s*|:\s+|\s+–\s*|\s+-{1,2}\s+/giu,
  /,\s+(?=(?:then|so|but|dann|danach|aber|puis|ensuite|mais|luego|entonces|pero|depois|então|mas|затем|потом|но)\s)/giu,
  /(?=,?\s+(?:and|und|et|y|e|и)\s)(?<!^(?!(?:you|we|wir|ihr|nous|vous|мы|вы)(?!\p{L}))[^.;:,]{2,60}(?<!\p{L})(?:will|wird|werden|va|vont|vai|vão|van|будет|будут)\s[^.;:,]{0,160}),?\s+(?:and|und|et|y|e|и)\s+(?=(?:then|dann|puis|ensuite|luego|depois|então|затем|потом)\s)/giu,
  /(?=,?\s+and\s)(?<!^(?!(?:you|we)\b)[^.;:,]{2,60}\bwill\s[^.;:,]{0,160}),?\s+and\s+(?=(?:immediately\s+)?(?:stop|abort|halt|cancel|pause|roll ?back|revert|do not|don['’]t|never|wait)\s)/giu,
);

/** The word that joins a clause to the one before it. */
const joint =
  /^(?:(?:and|but|then|so|also|und|aber|dann|danach|et|mais|puis|ensuite|y|e|pero|mas|luego|entonces|então|depois|и|а|но|затем|потом)\s+)+/iu;
