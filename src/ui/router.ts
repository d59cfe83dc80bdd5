import { keyName } from './key-row.ts';
import { isPaste, type Press } from './press.ts';
import type { KeyBinding, Typed } from './screen.ts';

/** What the router has to know of the moment a key arrives. */
export type Situation = {
  /** The terminal is too small to show anything: what a key would say is not said, for it would be read later. */
  unseen?: boolean;
  bindings: readonly KeyBinding[];
  /** Keys of them that do nothing now. */
  off?: ReadonlySet<string>;
  /** A text field has the focus: letters are no keys. */
  field: boolean;
  /** The run that has the keyboard. */
  keyboard: string | undefined;
  /** A letter led to this field: whoever types on at once may mean another screen. */
  asksTwiceWhenEarly?: boolean;
  /** What stands in the field was begun so early, and nobody has looked at it since. */
  isEarly?: boolean;
  /** When the screen last changed, when a character last meant nothing, and now: milliseconds. */
  changedAt: number;
  strayedAt?: number;
  at: number;
};

export type Routed =
  | { to: 'command'; bytes: string }
  | { to: 'keyboardBack' }
  | { to: 'leaveNow' }
  | { to: 'field'; typed: Typed; isEarly?: true }
  | { to: 'binding'; binding: KeyBinding }
  | { to: 'nobody'; message?: string; staysDeaf?: true; strayed?: true; lookedAt?: true };

/** After a change of screen these are not heard for a moment: key repeat and what was meant for the screen before. */
const deafMs = 300;
const deafTo = /^(Enter|[cxy]|[0-9])$/;
/** Ticking keys that come on while the screen is deaf keep it so: held down, they never reach the panel behind. */
const deafUntilPause = /^[cx]$/;

/** Keys that come sooner behind one that means nothing, or that led to a field, are typing in the wrong place: a phrase before its gate stood open. */
const typingMs = 300;

const wrongPlace = 'Typed where nothing takes text: not heard. Wait, then press one key.';
const lookFirst = 'Typed right behind the key that opened this: look at it. Enter again records it.';

/** Where one piece from the keyboard goes. Pure: the same piece at the same moment always goes the same way. */
export function route(press: Press, situation: Situation): Routed {
  const { keyboard, field, at, strayedAt } = situation;
  if (press.kind === 'key' && press.name === 'Ctrl-\\') return { to: 'leaveNow' };
  if (keyboard !== undefined) {
    if (press.kind === 'text') return { to: 'command', bytes: press.text };
    return press.name === 'Ctrl-]' ? { to: 'keyboardBack' } : { to: 'command', bytes: press.bytes };
  }
  if (strayedAt !== undefined && at - strayedAt < typingMs && isTyped(press))
    return { to: 'nobody', message: wrongPlace, strayed: true };
  if (field && situation.isEarly && press.kind === 'key' && press.name === 'Enter')
    return { to: 'nobody', message: lookFirst, staysDeaf: true, lookedAt: true };
  if (press.kind === 'text') return routeText(press.text, situation);
  // In a field Ctrl-C clears, whatever it means elsewhere.
  if (field && press.name === 'Ctrl-C') return { to: 'field', typed: { key: press.name, at } };
  const routed = routeKey(press.name, situation);
  return field && routed.to === 'nobody' ? { to: 'field', typed: { key: press.name, at } } : routed;
}

function routeText(text: string, situation: Situation): Routed {
  const { field, asksTwiceWhenEarly, changedAt, at } = situation;
  const isEarly = asksTwiceWhenEarly && at - changedAt < typingMs;
  if (field) return { to: 'field', typed: { text, pasted: isPaste(text), at }, ...(isEarly ? { isEarly } : {}) };
  return isPaste(text) ? ignoredPaste(text) : routeKey(text, situation);
}

/** What a person types who writes something: characters, and the Enter that ends them. */
function isTyped(press: Press): boolean {
  return press.kind === 'text' || press.name === 'Enter';
}

/** A bracketed paste: text for a field or for the command that has the keyboard, nothing for anybody else. */
export function routePaste(text: string, { keyboard, field, at }: Situation): Routed {
  if (keyboard !== undefined) return { to: 'command', bytes: text };
  return field ? { to: 'field', typed: { text, pasted: true, at } } : ignoredPaste(text);
}

function routeKey(key: string, { bindings, off, at, changedAt, unseen }: Situation): Routed {
  const binding = bindings.find((one) => one.key === key);
  if (deafTo.test(key) && at - changedAt < deafMs)
    return { to: 'nobody', ...(deafUntilPause.test(key) ? { staysDeaf: true } : {}) };
  if (binding === undefined && unseen) return { to: 'nobody' };
  if (binding === undefined)
    return { to: 'nobody', message: nothingHere(key, bindings, off), ...(isCharacter(key) ? { strayed: true } : {}) };
  return { to: 'binding', binding };
}

/**
 * Said for a key that does nothing: for Enter, which is pressed to go on, with what goes on instead. A character is not told again: those of a
 * passphrase that comes too early would stand on the screen one after the other.
 */
function nothingHere(key: string, bindings: readonly KeyBinding[], off: Situation['off']): string {
  const works = (one: KeyBinding) => !one.hidden && one.key !== '?' && !off?.has(one.key);
  const choices = bindings.filter(works).map((one) => `${one.key} ${one.label}`);
  if (key === 'Enter' && choices.length > 0)
    return `Enter does nothing here: choose ${choices.slice(0, mostChoices).join(', ')}.`;
  return `${isCharacter(key) ? 'That key' : keyName(key)} does nothing here. ? shows the keys.`;
}

function isCharacter(key: string): boolean {
  return Array.from(key).length === 1;
}

const mostChoices = 4;

function ignoredPaste(text: string): Routed {
  const count = Array.from(text).length;
  return { to: 'nobody', message: `Ignored ${count} pasted characters: nothing here takes text.` };
}
