import { cellWidth } from './width.ts';

/**
 * Makes text from outside (a checklist, a command, a database, another operator) safe to draw: no escape sequence, no control character
 * but the newline, nothing that turns the direction of text around or that takes no cell. A tab becomes spaces up to the next
 * multiple of 8. Emoji are kept; the two characters that terminals disagree about (U+FE0F, U+20E3) go.
 */
export function sanitise(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  const plain = text
    .toWellFormed()
    .replace(/\r\n/g, '\n')
    .replace(SEQUENCES, '')
    .replace(KEYCAP, '$1')
    .replace(UNWANTED, '');
  return plain.includes('\t') ? expandTabs(plain) : plain;
}

/** Anything beyond printable ASCII and newlines is looked at. */
const NEEDS_WORK = /[^\n\x20-\x7e]/;

/**
 * String sequences (OSC, DCS, APC, PM, SOS) with their content where they have an end; then CSI; then other
 * two-character escapes. 8-bit introducers count as well.
 */
const SEQUENCES =
  /(?:\x1b[\]P_^X]|[\x9d\x90\x9f\x9e\x98])(?:[^\x07\x1b\x9c\n]*(?:\x07|\x9c|\x1b\\))?|(?:\x1b\[|\x9b)[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]?|\x1b[\x20-\x2f]*[\x30-\x7e]?/g;

/** A keycap emoji is drawn as its digit: tmux gives it one cell, others two. */
const KEYCAP = /([0-9#*])\ufe0f?\u20e3/g;

/**
 * C0 but newline and tab, DEL, C1; bidi controls and marks; zero-width characters, variation selectors, tags, a stray keycap, line and
 * paragraph separators. ZWJ (U+200D) goes too: terminals disagree about joined emoji.
 */
const UNWANTED =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Variation_Selector}|\u20e3/gu;

function expandTabs(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let column = 0;
      return line.replace(/\t|[^\t]+/g, (part) => {
        const piece = part === '\t' ? ' '.repeat(TAB - (column % TAB)) : part;
        column += cellWidth(piece);
        return piece;
      });
    })
    .join('\n');
}

const TAB = 8;
