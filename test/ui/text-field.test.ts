import { expect, test } from 'vitest';
import type { Typed } from '../../src/ui/screen.ts';
import { edit, emptyField, type Field, fieldSpans } from '../../src/ui/text-field.ts';

const key = (name: string): Typed => ({ key: name, at: 0 });
const text = (piece: string, pasted = false): Typed => ({ text: piece, pasted, at: 0 });
const after = (field: Field, ...typed: Typed[]) => typed.reduce(edit, field);
const shown = (field: Field, width = 40) => fieldSpans(field, width).map((span) => span.text);

test('text goes in where the cursor is', () => {
  const field = after(emptyField(), text('bc'), key('Home'), text('a'), key('End'), text('d'));
  expect(field).toEqual({ text: 'abcd', at: 4, secret: false });
});

test('pasted line ends become spaces, and the blanks around a paste go', () => {
  expect(after(emptyField(), text('  one\r\ntwo\n', true)).text).toBe('one two');
});

test('backspace takes one character, whatever it is made of', () => {
  const field = after(emptyField(), text('é👍🏽'), key('Backspace'));
  expect(field).toEqual({ text: 'é', at: 1, secret: false });
  expect(after(field, key('Left'), key('Delete')).text).toBe('');
  expect(after(emptyField(), key('Backspace'), key('Delete')).text).toBe('');
});

test('Ctrl-U and Ctrl-C clear, Ctrl-W takes a word', () => {
  expect(after(emptyField({ text: 'one two ' }), key('Ctrl-W')).text).toBe('one ');
  expect(after(emptyField({ text: 'one' }), key('Ctrl-U')).text).toBe('');
  expect(after(emptyField({ text: 'one' }), key('Ctrl-C')).text).toBe('');
});

test('a secret is drawn as stars', () => {
  expect(shown(after(emptyField({ secret: true }), text('hunter2')))).toEqual(['*******', '_', '']);
});

test('the end stays in sight where the text is wider than its room', () => {
  expect(shown(emptyField({ text: '0123456789' }), 5).join('')).toBe('6789_');
});
