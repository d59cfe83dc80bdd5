import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asFarAsMeant,
  asItIsShown,
  type GateField,
  type GateOutcome,
  gateAfter,
  openGate,
  reduceGate,
  typedText,
} from '../../src/ui/gate-reducer.ts';
import type { Typed } from '../../src/ui/screen.ts';

const phrase = 'production 19';
const armed = 1400;

/** Feeds pieces to a gate opened at 0; the outcomes that are more than typing, and the field at the end. */
function feed(pieces: Typed[], wanted = phrase): { outcomes: GateOutcome[]; gate: GateField } {
  let gate = openGate(wanted, 0);
  const outcomes: GateOutcome[] = [];
  for (const piece of pieces) {
    const [next, outcome] = reduceGate(gate, piece);
    gate = next;
    if (outcome.is !== 'typing') outcomes.push(outcome);
  }
  return { outcomes, gate };
}

const text = (piece: string, at: number, pasted = false): Typed => ({ text: piece, pasted, at });
const enter = (at: number): Typed => ({ key: 'Enter', at });

/** One character each `every` milliseconds. */
function byHand(word: string, from: number, every: number): Typed[] {
  return Array.from(word, (one, index) => text(one, from + index * every));
}

const typedAt70 = byHand(phrase, armed, 70);
const endOfTyping = armed + phrase.length * 70;

describe('nine ways keys reach a gate', () => {
  const scenarios: { title: string; pieces: Typed[]; confirmed: boolean }[] = [
    { title: 'a bracketed paste', pieces: [text(`${phrase}\r`, armed, true)], confirmed: false },
    { title: 'an unbracketed paste', pieces: [text(`${phrase}\r`, armed)], confirmed: false },
    { title: 'a paste, then Enter', pieces: [text(phrase, armed, true), enter(armed + 2000)], confirmed: false },
    {
      title: 'a burst of keys with Enter in it',
      pieces: [text(`${phrase}\r`, armed), enter(armed + 1)],
      confirmed: false,
    },
    {
      title: 'single keys without a pause',
      pieces: [...['p', 'rodu', 'c', 'tion', ' 19'].map((one, at) => text(one, armed + at * 4)), enter(armed + 20)],
      confirmed: false,
    },
    { title: 'typing by hand, 70 ms a key', pieces: [...typedAt70, enter(endOfTyping + 300)], confirmed: true },
    { title: 'type-ahead', pieces: [text(`${phrase}\n`, 5), enter(10), enter(2000)], confirmed: false },
    {
      title: 'Enter held down',
      pieces: Array.from({ length: 60 }, (_, at) => enter(armed + at * 33)),
      confirmed: false,
    },
    {
      title: 'the wrong case',
      pieces: [...byHand('Production 19', armed, 70), enter(endOfTyping + 300)],
      confirmed: false,
    },
  ];
  test.each(scenarios)('$title: confirmed $confirmed', ({ pieces, confirmed }) => {
    const { outcomes } = feed(pieces);
    expect(outcomes.some(({ is }) => is === 'confirmed')).toBe(confirmed);
  });
});

test('the confirmation says how long it took and how many attempts it needed', () => {
  const wrong = [...byHand('production 18', armed, 70), enter(endOfTyping + 200)];
  const right = [...byHand(phrase, armed + 3000, 70), enter(armed + 3000 + 12 * 70 + 200)];
  expect(feed([...wrong, ...right]).outcomes).toEqual([
    { is: 'mistyped', typed: 'production 1…', why: 'not the phrase' },
    { is: 'confirmed', tookMs: 12 * 70 + 200, attempts: 2 },
  ]);
});

test('a wrong case is named as that, and the field is empty again', () => {
  const { gate } = feed([...byHand('Production 19', armed, 70), enter(endOfTyping + 300)]);
  expect(gate.note).toBe('You typed "Production 19". Case counts. Cleared (attempt 1).');
  expect(typedText(gate)).toBe('');
});

test('lag that merges up to four keys is not refused', () => {
  const pieces = ['prod', 'ucti', 'on 1', '9'].map((one, at) => text(one, armed + at * 280));
  expect(feed([...pieces, enter(armed + 1400)]).outcomes.at(-1)?.is).toBe('confirmed');
});

test('Enter pressed as fast as the letters were typed counts', () => {
  expect(feed([...typedAt70, enter(endOfTyping)]).outcomes.at(-1)?.is).toBe('confirmed');
});

test('Enter that comes together with the last letter is asked for once more, and what was typed stays', () => {
  const last = endOfTyping - 70;
  const { gate, outcomes } = feed([...typedAt70, enter(last + 5)]);
  expect(outcomes).toEqual([]);
  expect(gate.note).toBe('Enter came together with the last letter. Press Enter once more.');
  expect(feed([...typedAt70, enter(last + 5), enter(last + 400)]).outcomes).toMatchObject([{ is: 'confirmed' }]);
});

test('nothing of a passphrase typed or pasted where the phrase is wanted is told again, or kept', () => {
  const secret = 'correct horse';
  const typed = feed([...byHand(secret, armed, 70), enter(endOfTyping + 300)]);
  const pasted = feed([text(secret, armed, true)]);
  for (const { outcomes, gate } of [typed, pasted]) {
    expect(outcomes).toMatchObject([{ is: 'mistyped', typed: '…' }]);
    expect(gate.note).not.toMatch(/correct|horse/);
  }
});

test.each([
  ['production 19', 'production 19'],
  ['Production 1', 'Production 1'],
  ['productoin 19', 'product******'],
  ['production 199', 'production 19*'],
  ['hunter2', '*******'],
])('of %j as much is shown as is the phrase', (typed, shown) => {
  expect(asFarAsMeant(typed, phrase, (rest) => '*'.repeat(rest.length))).toBe(shown);
});

test('keys before the gate is ready push its opening away and leave nothing', () => {
  const { gate } = feed(byHand('prod', 800, 100));
  expect(typedText(gate)).toBe('');
  expect(gate.armedAt).toBe(800 + 300 + 300);
});

test.each([
  ['productoin 19', 'productoin 19'],
  ['prodution 1', 'prodution 1'],
  ['production 199', 'production 199'],
  ['production 19hunter2', 'production 19*******'],
  ['hunter2', '*******'],
  ['h', '*'],
])('whoever mistyped sees where: %j is shown as %j', (typed, shown) => {
  expect(asItIsShown(typed, phrase)).toBe(shown);
});

test('what was mistyped is named beside what is wanted, and kept as far as it is the phrase', () => {
  const { gate, outcomes } = feed([...byHand('productoin 19', armed, 70), enter(endOfTyping + 300)]);
  expect(gate.note).toBe('You typed "productoin 19". Wanted: production 19. Cleared (attempt 1).');
  expect(outcomes).toMatchObject([{ is: 'mistyped', typed: 'product…' }]);
});

test('ten minutes unseen forget what was typed, and the next key only wakes the gate', () => {
  const { gate } = feed(typedAt70);
  const later = endOfTyping + 10 * 60_000;
  expect(gateAfter(gate, later).disarmed).toBe(true);
  const [awake, outcome] = reduceGate(gate, enter(later));
  expect(outcome.is).toBe('rearmed');
  expect(typedText(awake)).toBe('');
});

test('a letter taken back takes its time with it', () => {
  const slow = byHand('xxxxxxxxxxxxx', armed, 100);
  const backspaces: Typed[] = slow.map((_, at) => ({ key: 'Backspace', at: armed + 1400 + at }));
  const burst = ['prod', 'ucti', 'on 1', '9'].map((one, at) => text(one, armed + 1500 + at));
  expect(feed([...slow, ...backspaces, ...burst, enter(armed + 4000)]).outcomes.at(-1)?.is).toBe('mistyped');
});

test('no sequence of pastes and bursts confirms, whatever the pauses between them', () => {
  const paste = fc.record({
    kind: fc.constant('paste' as const),
    text: fc.constantFrom(phrase, `${phrase}\r`, `${phrase}\n`),
  });
  const burst = fc.record({
    kind: fc.constant('burst' as const),
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 13, maxLength: 13 }),
  });
  const key = fc.record({ kind: fc.constantFrom('Enter' as const, 'Backspace' as const, 'Ctrl-U' as const) });
  const move = fc.tuple(fc.oneof(paste, burst, key, key), fc.integer({ min: 0, max: 5000 }));
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let at = armed;
      const pieces = moves.flatMap(([one, pause]): Typed[] => {
        at += pause;
        if (one.kind === 'paste') return [text(one.text, at, true)];
        if (one.kind !== 'burst') return [{ key: one.kind, at }];
        const list: Typed[] = [];
        for (let from = 0, index = 0; from < phrase.length; index++) {
          const size = one.sizes[index] ?? 1;
          at += 2;
          list.push(text(phrase.slice(from, from + size), at));
          from += size;
        }
        return list;
      });
      expect(feed(pieces).outcomes.some(({ is }) => is === 'confirmed')).toBe(false);
    }),
  );
});
