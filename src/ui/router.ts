import { keyName } from './key-row.ts';
import { isPaste, type Press } from './press.ts';
import type { KeyBinding, Typed } from './screen.ts';

/** What the router has to know of the moment a key arrives. */
export type Situation = {
  /** The terminal is too small to show anything: what a key would say is not said, for it would be read later. */
  unseen?: boolean;
  bindings: readonly KeyBinding[];
  /** A text field has the focus: letters are no keys. */
  field: boolean;
  /** The run that has the keyboard. */
  keyboard: string | undefined;
  /** When the screen last changed, and now: milliseconds. */
  changedAt: number;
  at: number;
};

export type Routed =
  | { to: 'command'; bytes: string }
  | { to: 'keyboardBack' }
  | { to: 'leaveNow' }
  | { to: 'field'; typed: Typed }
  | { to: 'binding'; binding: KeyBinding }
  | { to: 'nobody'; message?: string; staysDeaf?: true };

/** After a change of screen these are not heard for a moment: key repeat and what was meant for the screen before. */
const deafMs = 300;
const deafTo = /^(Enter|[cxy]|[0-9])$/;
/** Ticking keys that come on while the screen is deaf keep it so: held down, they never reach the panel behind. */
const deafUntilPause = /^[cx]$/;

/** Where one piece from the keyboard goes. Pure: the same piece at the same moment always goes the same way. */
export function route(press: Press, situation: Situation): Routed {
  const { keyboard, field, at } = situation;
  if (press.kind === 'key' && press.name === 'Ctrl-\\') return { to: 'leaveNow' };
  if (keyboard !== undefined) {
    if (press.kind === 'text') return { to: 'command', bytes: press.text };
    return press.name === 'Ctrl-]' ? { to: 'keyboardBack' } : { to: 'command', bytes: press.bytes };
  }
  if (press.kind === 'text') {
    if (field) return { to: 'field', typed: { text: press.text, pasted: isPaste(press.text), at } };
    if (isPaste(press.text)) return ignoredPaste(press.text);
    return routeKey(press.text, situation);
  }
  // In a field Ctrl-C clears, whatever it means elsewhere.
  if (field && press.name === 'Ctrl-C') return { to: 'field', typed: { key: press.name, at } };
  const routed = routeKey(press.name, situation);
  return field && routed.to === 'nobody' ? { to: 'field', typed: { key: press.name, at } } : routed;
}

/** A bracketed paste: text for a field or for the command that has the keyboard, nothing for anybody else. */
export function routePaste(text: string, { keyboard, field, at }: Situation): Routed {
  if (keyboard !== undefined) return { to: 'command', bytes: text };
  return field ? { to: 'field', typed: { text, pasted: true, at } } : ignoredPaste(text);
}

function routeKey(key: string, { bindings, at, changedAt, unseen }: Situation): Routed {
  const binding = bindings.find((one) => one.key === key);
  if (deafTo.test(key) && at - changedAt < deafMs)
    return { to: 'nobody', ...(deafUntilPause.test(key) ? { staysDeaf: true } : {}) };
  if (binding === undefined && unseen) return { to: 'nobody' };
  if (binding === undefined) return { to: 'nobody', message: nothingHere(key, bindings) };
  return { to: 'binding', binding };
}

/**
 * Said for a key that does nothing: for Enter, which is pressed to go on, with what goes on instead. A character is not told again: those of a
 * passphrase that comes too early would stand on the screen one after the other.
 */
function nothingHere(key: string, bindings: readonly KeyBinding[]): string {
  const choices = bindings.filter((one) => !one.hidden && one.key !== '?').map((one) => `${one.key} ${one.label}`);
  if (key === 'Enter' && choices.length > 0)
    return `Enter does nothing here: choose ${choices.slice(0, mostChoices).join(', ')}.`;
  return `${Array.from(key).length === 1 ? 'That key' : keyName(key)} does nothing here. ? shows the keys.`;
}

const mostChoices = 4;

function ignoredPaste(text: string): Routed {
  const count = Array.from(text).length;
  return { to: 'nobody', message: `Ignored ${count} pasted characters: nothing here takes text.` };
}
