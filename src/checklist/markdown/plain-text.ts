import { remember } from '../../patterns/remember.ts';

/** Markdown of one line as a person reads it: emphasis and links taken off, code spans kept in their backticks. */
export function plainText(markdown: string): string {
  // Most lines have no marks at all, and this is asked of every line several times.
  return marks.test(markdown) ? withoutMarkup(markdown) : markdown.trim();
}

const withoutMarkup = remember((markdown) =>
  withoutMarksOutsideCode(markdown.includes('<!--') ? markdown.split('\n').map(withoutComments).join('\n') : markdown)
    .replace(/\s+/g, ' ')
    .trim(),
);

/** A line without its comments; one that does not end there is text like any other. */
function withoutComments(line: string): string {
  let plain = '';
  let from = 0;
  for (let open = line.indexOf(opens); open >= 0; open = line.indexOf(opens, from)) {
    const end = line.indexOf(ends, open + opens.length);
    if (end < 0) break;
    plain += line.slice(from, open);
    from = end + ends.length;
  }
  return plain + line.slice(from);
}

const opens = '<!--';
const ends = '-->';

/** What could be a mark, or blanks to be joined. */
const marks = /[*_`<[#{]|\s\s|[^\S ]/;

/** The words of a line for looking at: plain text without code marks, decoration or a trailing hash, lower case left as it is. */
export const words = remember((markdown) => withoutDecoration(withoutCodeMarks(plainText(markdown))).trim());

function withoutCodeMarks(text: string): string {
  return text.includes('`') ? text.replace(/`/g, '') : text;
}

/** Most lines begin with a plain letter: the pattern takes nothing off, and takes its time all the same. */
function withoutDecoration(text: string): string {
  const first = text.charCodeAt(0) | 32;
  return first >= letterA && first <= letterZ ? text : text.replace(decoration, '');
}

const decoration = /^[^\p{L}\p{N}[(<>"'/$~-]+/u;
const letterA = 97;
const letterZ = 122;

/** HTML that shapes text and says nothing: anchors of headings above all. */
const tag = /<\/?(?:a|br|sup|sub|b|i|u|em|strong|span|img|kbd|font|center|small)(?:\s[^<>]*)?\/?>/gi;

function withoutMarksOutsideCode(text: string): string {
  if (!text.includes('`')) return withoutMarks(text);
  return text
    .split(/(`+[^`]*`+)/)
    .map((part, index) => (index % 2 === 1 ? part : withoutMarks(part)))
    .join('');
}

/** Each kind of mark is looked for only where its characters are. */
function withoutMarks(text: string): string {
  let plain = text;
  if (plain.includes('](')) plain = plain.replace(/!?\[([^[\]]*)\]\([^)]*\)/g, '$1');
  if (plain.includes('<')) plain = plain.replace(tag, '');
  if (plain.includes('{#')) plain = plain.replace(/(?<!\s)\s+\{#[\w-]+\}\s*$/, '');
  if (/[*_]/.test(plain)) plain = withoutEmphasis(plain);
  return plain.includes('#') ? plain.replace(/(?<!\s)\s+#+\s*$/, '') : plain;
}

function withoutEmphasis(text: string): string {
  let plain = text;
  if (plain.includes('**') || plain.includes('__'))
    plain = plain.replace(/(\*\*|__)(?=\S)(.*?)\1/g, '$2').replace(/\*\*|__(?=\s|$)/g, '');
  if (plain.includes('*')) plain = plain.replace(/(?<![\w*])\*(?=\S)([^*]+)\*(?!\w)/g, '$1');
  return plain.includes('_') ? plain.replace(/(?<!\w)_(?=\S)([^_]+)_(?!\w)/g, '$1') : plain;
}
