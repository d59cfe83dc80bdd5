/** One kind of character that word processors, wikis and chats put in place of ASCII, or that cannot be seen: what it is called, and what was meant. */
type Lookalike = { name: string; pattern: RegExp; meant: string | ((found: string) => string) };

/**
 * The names of the characters in a command that a shell takes for parts of a word where something else was meant; empty where there are
 * none. An apostrophe between two letters is text in every language that has one, and is left alone.
 */
export function lookalikesIn(text: string): string[] {
  if (!mayHoldOne.test(text)) return [];
  return lookalikes.filter(({ pattern }) => text.search(pattern) >= 0).map(({ name }) => name);
}

/** The command as it was most likely meant: plain quotes, spaces and hyphens, nothing that cannot be seen. A proposal, to be looked at. */
export function withoutLookalikes(text: string): string {
  return lookalikes.reduce(
    (rest, { pattern, meant }) => rest.replace(pattern, (found) => (typeof meant === 'string' ? meant : meant(found))),
    text,
  );
}

/** What each of them holds: most commands are plain. */
const mayHoldOne = /[^\t\n\x20-\x7e]/;

const lookalikes: readonly Lookalike[] = [
  { name: 'a space that does not break', pattern: /[\u00a0\u2007\u202f]/g, meant: ' ' },
  { name: 'typographic single quotes', pattern: /[\u2018\u201a\u201b]|(?<!\p{L})\u2019|\u2019(?!\p{L})/gu, meant: "'" },
  { name: 'typographic double quotes', pattern: /[\u201c-\u201f]/g, meant: '"' },
  // What writes a dash for "--" writes it before whole words; before one letter a hyphen stood.
  {
    name: 'a dash in place of a hyphen',
    pattern: /(?<=^|\s)[\u2010-\u2015](?=\w)\w*/gm,
    meant: (found) => `${found.length > 2 ? '--' : '-'}${found.slice(1)}`,
  },
  {
    name: 'characters without a width',
    pattern:
      /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu,
    meant: '',
  },
  { name: 'control characters', pattern: /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, meant: '' },
];
