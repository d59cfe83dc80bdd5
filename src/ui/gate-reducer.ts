import { isPaste } from './press.ts';
import type { Typed } from './screen.ts';

/**
 * The field of a gate. Times in milliseconds. Each character carries how much time its typing took, capped, so that a pause before or
 * after a burst cannot stand in for typing by hand.
 */
export type GateField = {
  phrase: string;
  characters: { text: string; creditMs: number }[];
  armedAt: number;
  firstAt: number | undefined;
  lastAt: number;
  attempts: number;
  disarmed: boolean;
  note: string | undefined;
};

/** What a piece of typing led to, besides the changed field. */
export type GateOutcome =
  | { is: 'typing' }
  | { is: 'mistyped'; typed: string; why: string }
  | { is: 'confirmed'; tookMs: number; attempts: number }
  | { is: 'rearmed' };

/** Measured against pastes, bursts, key repeat and typing by hand; the nine scenarios of the unit tests are the reference. */
const armMs = 1000;
const quietMs = 300;
const perCharacterMs = 40;
const mostCreditMs = 100;
const unseenMs = 10 * 60 * 1000;

export function openGate(phrase: string, at: number): GateField {
  return {
    phrase,
    characters: [],
    armedAt: at + armMs,
    firstAt: undefined,
    lastAt: at,
    attempts: 0,
    disarmed: false,
    note: undefined,
  };
}

export function typedText(gate: GateField): string {
  return gate.characters.map(({ text }) => text).join('');
}

/**
 * What may be kept of a text that was typed where the phrase is wanted: as far as it is the phrase, in whatever case. What is not may be a passphrase,
 * typed by somebody who takes the next question to be there already.
 */
export function asFarAsMeant(text: string, phrase: string, rest: (hidden: string[]) => string): string {
  const [list, wanted] = [Array.from(text), Array.from(phrase.toLowerCase())];
  const differs = list.findIndex((one, at) => one.toLowerCase() !== wanted[at]);
  return differs < 0 ? text : list.slice(0, differs).join('') + rest(list.slice(differs));
}

/** What of it is on the screen: all where it is the phrase but for a few letters, for whoever mistyped has to see where. The rest as stars. */
export function asItIsShown(text: string, phrase: string): string {
  return isMistyped(text, phrase) ? text : asFarAsMeant(text, phrase, (rest) => '*'.repeat(rest.length));
}

/** Whether a text is the phrase, or its beginning, with one letter in four wrong, missing or too many; three at most, and one behind its end. */
function isMistyped(text: string, phrase: string): boolean {
  const most = Math.min(3, Math.floor(text.length / 4));
  if (most === 0 || text.length > phrase.length + 1) return false;
  return leastEdits(text.toLowerCase(), phrase.toLowerCase()) <= most;
}

/** The fewest letters to change, add or leave out that make a beginning of the phrase of a text. */
function leastEdits(text: string, phrase: string): number {
  let row = Array.from({ length: phrase.length + 1 }, (_, at) => at);
  for (const [line, letter] of Array.from(text).entries()) {
    const next = [line + 1];
    for (const [at, wanted] of Array.from(phrase).entries()) {
      const [diagonal = 0, above = 0, left = 0] = [row[at], row[at + 1], next[at]];
      next.push(Math.min(diagonal + (letter === wanted ? 0 : 1), above + 1, left + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

const thrownAway = 'Keys pressed before the gate was ready were thrown away: start again.';

/** True while what is typed is thrown away. */
export function isArming({ armedAt }: GateField, at: number): boolean {
  return at < armedAt;
}

/** A gate that nobody touched for ten minutes forgets what was typed: its facts have to be read again. */
export function gateAfter(gate: GateField, at: number): GateField {
  if (gate.disarmed || at - gate.lastAt < unseenMs) return gate;
  const note = 'This gate was left alone for 10 minutes. Press any key: its facts are read again.';
  return { ...emptied(gate, note), disarmed: true };
}

/** The gate after one more piece of typing. Pure: only `confirmed` may run anything. */
export function reduceGate(before: GateField, typed: Typed): [GateField, GateOutcome] {
  const { at } = typed;
  const gate = gateAfter(before, at);
  if (gate.disarmed) return [{ ...openGate(gate.phrase, at), attempts: gate.attempts }, { is: 'rearmed' }];
  if (isArming(gate, at)) {
    const armedAt = Math.max(gate.armedAt, at + quietMs);
    return [{ ...gate, armedAt, lastAt: at, note: thrownAway }, typing];
  }
  if ('key' in typed) return typed.key === 'Enter' ? entered(gate, at) : [edited(gate, typed.key, at), typing];
  if (typed.pasted || isPaste(typed.text)) {
    const why = 'pasted';
    const cleared = emptied({ ...gate, lastAt: at }, 'Pasted text is not accepted here. Type it by hand.');
    return [
      { ...cleared, attempts: gate.attempts + 1 },
      { is: 'mistyped', typed: forTheRecord(typed.text, gate.phrase), why },
    ];
  }
  return [added(gate, typed.text, at), typing];
}

const typing: GateOutcome = { is: 'typing' };

function added(gate: GateField, text: string, at: number): GateField {
  const list = Array.from(text);
  // The very first character cannot be measured; the rest of its piece came in no time.
  const first = gate.characters.length === 0;
  const credit = first ? 0 : Math.min(at - gate.lastAt, mostCreditMs * list.length) / list.length;
  const fresh = list.map((one, index) => ({ text: one, creditMs: first && index === 0 ? perCharacterMs : credit }));
  const firstAt = gate.characters.length === 0 ? at : gate.firstAt;
  return { ...gate, characters: [...gate.characters, ...fresh], firstAt, lastAt: at, note: undefined };
}

function edited(gate: GateField, key: string, at: number): GateField {
  if (key === 'Ctrl-U' || key === 'Ctrl-C') return emptied({ ...gate, lastAt: at }, undefined);
  if (key === 'Backspace') return { ...gate, characters: gate.characters.slice(0, -1), lastAt: at };
  return { ...gate, lastAt: at };
}

function entered(gate: GateField, at: number): [GateField, GateOutcome] {
  const text = typedText(gate);
  if (text === '') return [{ ...gate, lastAt: at }, typing];
  const spent = gate.characters.reduce((sum, { creditMs }) => sum + creditMs, 0);
  const byHand = spent >= perCharacterMs * gate.characters.length;
  if (byHand && at - gate.lastAt < perCharacterMs) return [{ ...gate, lastAt: at, note: notAlone }, typing];
  const attempts = gate.attempts + 1;
  if (byHand && text === gate.phrase)
    return [
      { ...gate, lastAt: at, attempts },
      { is: 'confirmed', tookMs: at - (gate.firstAt ?? at), attempts },
    ];
  const why = byHand ? 'not the phrase' : 'faster than typing by hand';
  const note = byHand
    ? `${differs(text, gate.phrase)} Cleared (attempt ${attempts}).`
    : `That came faster than typing by hand. Type it again, then Enter (attempt ${attempts}).`;
  return [
    { ...emptied({ ...gate, lastAt: at }, note), attempts },
    { is: 'mistyped', typed: forTheRecord(text, gate.phrase), why },
  ];
}

/** A line that lags brings Enter together with the letter before it: what was typed stays. */
const notAlone = 'Enter came together with the last letter. Press Enter once more.';

function differs(text: string, phrase: string): string {
  return text.toLowerCase() === phrase.toLowerCase()
    ? `You typed "${text}". Case counts.`
    : `${isMistyped(text, phrase) ? `You typed "${text}"` : 'Those were not the words'}. Wanted: ${phrase}.`;
}

function forTheRecord(text: string, phrase: string): string {
  return asFarAsMeant(text, phrase, () => '…');
}

function emptied(gate: GateField, note: string | undefined): GateField {
  return { ...gate, characters: [], firstAt: undefined, note };
}
