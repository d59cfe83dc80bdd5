/**
 * A line made safe to print, with nothing taken away: controls become visible (␀ … ␡), and so do the characters that turn the direction
 * of text or take no cell. A command says in a record all that it said to the shell.
 */
export function visible(line: string): string {
  return line.replace(controls, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** A line of a program's output as its words: what only colours it goes. */
export function withoutEscapes(line: string): string {
  return line.replace(escapes, '');
}

/** CSI, OSC and the two-character escapes of ECMA-48. */
export const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[ -/]*[0-Z\\^-~])/g;

const controls =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/gu;
