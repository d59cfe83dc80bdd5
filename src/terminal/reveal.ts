/** A piece of a text: as it stands, or standing for one character that cannot be seen as what it is. */
export type Revealed = { text: string; hidden: boolean };

/**
 * A command as it may be confirmed: what `sanitise` takes away is shown as `<U+202E>`, and so are the spaces that a shell does not take
 * for spaces. Whoever decides about it must see that there is something, whatever a terminal would make of it. Tabs and newlines stay.
 */
export function reveal(text: string): Revealed[] {
  const pieces: Revealed[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (index > from) pieces.push({ text: text.slice(from, index), hidden: false });
    const code = character.codePointAt(0) ?? 0;
    pieces.push({ text: `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`, hidden: true });
    from = index + character.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hidden: false });
  return pieces;
}

/** The characters that `reveal` would show, each once, in the order of the text. */
export function hiddenIn(text: string): string[] {
  return [...new Set(reveal(text).flatMap((piece) => (piece.hidden ? [piece.text] : [])))];
}

/**
 * Controls, formats, separators and fillers; a mark behind an emoji and the joiner between two of them are how emoji are written, and
 * change nothing.
 */
const HIDDEN =
  /(?![\n\t ]|(?<=\p{Extended_Pictographic})\ufe0f|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic}))(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\u20e3)/gu;
