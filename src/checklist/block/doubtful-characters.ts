import type { BlockReading } from '../block-reading.ts';

/** Characters that word processors and wikis put in place of ASCII: a shell takes them for parts of a word. */
const lookalikes: readonly { pattern: RegExp; name: string }[] = [
  { pattern: /[\u00a0\u2007\u202f]/, name: 'a space that does not break' },
  { pattern: /[\u2018\u2019\u201a\u201b]/, name: 'typographic single quotes' },
  { pattern: /[\u201c\u201d\u201e\u201f]/, name: 'typographic double quotes' },
  { pattern: /(?:^|\s)[\u2010-\u2015]\w/, name: 'a dash in place of a hyphen' },
  {
    pattern:
      /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/u,
    name: 'characters without a width',
  },
  { pattern: /[\x00-\x08\x0b-\x1f\x7f-\x9f]/, name: 'control characters' },
];

/** A note for each command with a lookalike: shown, and not run until the operator accepts a repair. */
export function doubtful(commands: BlockReading['commands']): BlockReading['notes'] {
  return commands.flatMap(({ line, text }) => {
    const names = lookalikes.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
    return names.length === 0
      ? []
      : [{ line, text, why: `Holds ${names.join(' and ')}: not what was meant for a shell.` }];
  });
}
