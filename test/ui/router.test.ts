import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Press } from '../../src/ui/press.ts';
import { type Routed, route, routePaste, type Situation } from '../../src/ui/router.ts';
import type { KeyBinding } from '../../src/ui/screen.ts';

const bindings: KeyBinding[] = ['g', 'y', 'c', 'x', 'R', 'Enter', 'Esc', '1', 'Ctrl-C'].map((key) => ({
  key,
  label: key,
  does: () => {},
}));
const idle: Situation = { bindings, field: false, keyboard: undefined, changedAt: 0, at: 1000 };
const text = (piece: string): Press => ({ kind: 'text', text: piece });
const key = (name: string, bytes = '\r'): Press => ({ kind: 'key', name, bytes });

/** Where it went, in a word: the key of the binding, or the name of who got it. */
const whither = (routed: Routed) => (routed.to === 'binding' ? routed.binding.key : routed.to);

describe('outside a field', () => {
  test.each([
    ['g', 'g'],
    ['z', 'nobody'],
    ['ggggg', 'nobody'],
    ['y\r', 'nobody'],
  ])('%j goes to %s', (piece, to) => {
    expect(whither(route(text(piece), idle))).toBe(to);
  });

  test('what is ignored is counted in characters, not in bytes', () => {
    expect(route(text('äöüßé\r'), idle)).toEqual({
      to: 'nobody',
      message: 'Ignored 6 pasted characters: nothing here takes text.',
    });
  });

  test.each([
    ['Enter', 'nobody', 'Enter'],
    ['y', 'nobody', 'y'],
    ['1', 'nobody', '1'],
    ['c', 'nobody', 'c'],
    ['x', 'nobody', 'x'],
    ['g', 'g', 'g'],
    ['Esc', 'Esc', 'Esc'],
    ['R', 'R', 'R'],
  ])('%s in the first 300 ms of a screen goes to %s, later to %s', (name, early, late) => {
    const press = name.length > 1 ? key(name) : text(name);
    expect(whither(route(press, { ...idle, at: 299 }))).toBe(early);
    expect(whither(route(press, { ...idle, at: 300 }))).toBe(late);
  });
});

describe('a phrase that is typed before its gate stands open', () => {
  const strayed: Situation = { ...idle, strayedAt: 1000, at: 1299 };

  test.each(['g', 'y', '1', ' '])('%j right behind a character that means nothing is not heard', (piece) => {
    expect(route(text(piece), strayed)).toMatchObject({ to: 'nobody', strayed: true });
    expect(route(key('Enter'), strayed)).toMatchObject({ to: 'nobody', strayed: true });
    expect(route(text(piece), { ...strayed, at: 1300 })).toEqual(route(text(piece), { ...idle, at: 1300 }));
  });

  test('a character that means nothing begins it; a named key does not', () => {
    expect(route(text('z'), idle)).toMatchObject({ strayed: true });
    expect(route(key('Tab'), idle)).not.toHaveProperty('strayed');
  });

  test.each([
    ['Esc', '\x1b'],
    ['Ctrl-C', '\x03'],
    ['Ctrl-\\', '\x1c'],
  ])('%s is always heard', (name, bytes) => {
    expect(route(key(name, bytes), strayed).to).not.toBe('nobody');
  });

  test('in the field that its first letter led to it takes a second Enter; in other fields it does not', () => {
    const opened: Situation = { ...idle, field: true, asksTwiceWhenEarly: true, changedAt: 1000, at: 1299 };
    expect(route(text('t'), opened)).toMatchObject({ to: 'field', isEarly: true });
    expect(route(text('t'), { ...opened, at: 1300 })).not.toHaveProperty('isEarly');
    expect(route(text('t'), { ...opened, asksTwiceWhenEarly: false })).not.toHaveProperty('isEarly');
    const typed: Situation = { ...opened, at: 2000 };
    expect(route(key('Enter'), { ...typed, isEarly: true })).toMatchObject({ to: 'nobody', lookedAt: true });
    expect(route(key('Enter'), typed)).toMatchObject({ to: 'binding' });
  });
});

describe('a key that does nothing says so', () => {
  test('Enter names what goes on instead', () => {
    const choices = bindings.filter((one) => one.key !== 'Enter').slice(0, 2);
    const routed = route(key('Enter'), { ...idle, bindings: choices });
    expect(routed).toEqual({ to: 'nobody', message: 'Enter does nothing here: choose g g, y y.' });
    const some = route(key('Enter'), { ...idle, bindings: choices, off: new Set(['g']) });
    expect(some).toEqual({ to: 'nobody', message: 'Enter does nothing here: choose y y.' });
  });

  test('another one names the help', () => {
    expect(route(text('z'), idle)).toMatchObject({
      to: 'nobody',
      message: 'That key does nothing here. ? shows the keys.',
    });
  });
});

describe('in a field', () => {
  const field = { ...idle, field: true };

  test('letters are text, named keys that are bound are keys, the others edit', () => {
    expect(route(text('R'), field)).toEqual({ to: 'field', typed: { text: 'R', pasted: false, at: 1000 } });
    expect(whither(route(key('Esc'), field))).toBe('Esc');
    expect(route(key('Backspace'), field)).toEqual({ to: 'field', typed: { key: 'Backspace', at: 1000 } });
  });

  test('Ctrl-C clears, whatever it is bound to elsewhere', () => {
    expect(route(key('Ctrl-C'), field)).toEqual({ to: 'field', typed: { key: 'Ctrl-C', at: 1000 } });
  });

  test('a paste says that it is one, however it came', () => {
    expect(route(text('DATABASE'), field)).toMatchObject({ typed: { pasted: true } });
    expect(routePaste('ab', field)).toMatchObject({ typed: { pasted: true } });
  });
});

test('while a command has the keyboard everything is its, but Ctrl-] and Ctrl-\\', () => {
  const handed = { ...idle, keyboard: 'run-1' };
  expect(route(key('Enter'), handed)).toEqual({ to: 'command', bytes: '\r' });
  expect(route(text('rm -rf x\r'), handed)).toEqual({ to: 'command', bytes: 'rm -rf x\r' });
  expect(routePaste('R', handed)).toEqual({ to: 'command', bytes: 'R' });
  expect(route(key('Ctrl-]'), handed)).toEqual({ to: 'keyboardBack' });
  expect(route(key('Ctrl-\\'), handed)).toEqual({ to: 'leaveNow' });
});

test('no paste, of whatever length and content, is ever a key', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 5 }), fc.nat(), (pasted, at) => {
      expect(route(text(pasted), { ...idle, at }).to).toBe('nobody');
      expect(routePaste(pasted, { ...idle, at }).to).toBe('nobody');
    }),
  );
});
