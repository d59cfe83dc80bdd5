import type { Key } from 'ink';

/**
 * What came from the keyboard in one piece. `key`: a named key (`Enter`, `Esc`, `Up`, `Ctrl-C`, …). `text`: one or more characters that
 * arrived together; more than a person types at once, or one with a line end, is a paste.
 */
export type Press = { kind: 'key'; name: string; bytes: string } | { kind: 'text'; text: string };

/** Lag merges up to some four keys into one piece (measured over tmux); more than that is no typing. */
const mostTypedAtOnce = 4;

export function isPaste(text: string): boolean {
  return text.length > mostTypedAtOnce || /[\r\n]/.test(text);
}

/** Reads what Ink hands to an input handler. Undefined: nothing to react to. */
export function readPress(input: string, key: Key): Press | undefined {
  for (const [flag, name, bytes] of named)
    if (key[flag]) return pressed(key.shift && flag === 'tab' ? 'Shift-Tab' : name, bytes);
  if (key.ctrl && /^[a-z[\\\]^_]$/.test(input)) {
    const code = input.toUpperCase().charCodeAt(0) & 0x1f;
    return pressed(`Ctrl-${input.toUpperCase()}`, String.fromCharCode(code));
  }
  if (key.ctrl || key.meta || input === '') return undefined;
  return { kind: 'text', text: input };
}

/** A few characters that lag brought together, as the single keys they were; a paste stays whole. */
export function oneByOne(press: Press): Press[] {
  if (press.kind === 'key' || isPaste(press.text)) return [press];
  return Array.from(press.text, (text) => ({ kind: 'text', text }));
}

function pressed(name: string, bytes: string): Press {
  return { kind: 'key', name, bytes };
}

/** Ink's flags, our names, and the bytes a program in a terminal expects for them. */
const named = [
  ['return', 'Enter', '\r'],
  ['escape', 'Esc', '\x1b'],
  ['upArrow', 'Up', '\x1b[A'],
  ['downArrow', 'Down', '\x1b[B'],
  ['rightArrow', 'Right', '\x1b[C'],
  ['leftArrow', 'Left', '\x1b[D'],
  ['pageUp', 'PageUp', '\x1b[5~'],
  ['pageDown', 'PageDown', '\x1b[6~'],
  ['home', 'Home', '\x1b[H'],
  ['end', 'End', '\x1b[F'],
  ['tab', 'Tab', '\t'],
  ['backspace', 'Backspace', '\x7f'],
  ['delete', 'Delete', '\x1b[3~'],
] as const satisfies readonly (readonly [keyof Key, string, string])[];
