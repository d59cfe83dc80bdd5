import type { Span } from './line.ts';
import type { Typed } from './screen.ts';

/** A text being typed. `at` counts characters (by grapheme) left of the cursor. `secret`: drawn as stars. */
export type Field = { text: string; at: number; secret: boolean };

export function emptyField({ text = '', secret = false }: { text?: string; secret?: boolean } = {}): Field {
  return { text, at: characters(text).length, secret };
}

/** The field after one more piece of typing. Pasted line ends become spaces: a value is one line. */
export function edit(field: Field, typed: Typed): Field {
  if ('key' in typed) return editing[typed.key]?.(field) ?? field;
  const flat = typed.text.replace(/\r\n?|\n/g, ' ').replace(/[\x00-\x1f\x7f]/g, '');
  const text = typed.pasted ? flat.trim() : flat;
  const list = characters(field.text);
  const fresh = [...list.slice(0, field.at), text, ...list.slice(field.at)].join('');
  return { ...field, text: fresh, at: field.at + characters(text).length };
}

/** The field as spans with its cursor; the end in sight when it is wider than there is room. */
export function fieldSpans(field: Field, width: number): Span[] {
  const list = field.secret ? characters(field.text).map(() => '*') : characters(hidePasswords(field.text));
  const from = Math.max(0, Math.min(field.at, list.length) - width + 1);
  const shown = list.slice(from, from + width);
  const at = field.at - from;
  return [
    { text: shown.slice(0, at).join('') },
    { text: at < shown.length ? (shown[at] ?? '_') : '_', tone: 'cursor' },
    { text: shown.slice(at + 1).join('') },
  ];
}

/** The text with a star for each character of a password in an address, `scheme://user:password@host`: who looks over a shoulder reads too. */
export function hidePasswords(text: string): string {
  return text.replace(/(:\/\/[^\s/:@]*:)([^\s/]+)(?=@)/g, (_, before, password) => {
    return before + '*'.repeat(characters(password).length);
  });
}

const editing: Record<string, (field: Field) => Field> = {
  Backspace: (field) => cut(field, field.at - 1, field.at),
  Delete: (field) => cut(field, field.at, field.at + 1),
  'Ctrl-U': (field) => ({ ...field, text: '', at: 0 }),
  'Ctrl-C': (field) => ({ ...field, text: '', at: 0 }),
  'Ctrl-W': (field) => {
    const before = characters(field.text).slice(0, field.at).join('');
    const kept = before.replace(/\S+\s*$/, '');
    return cut(field, characters(kept).length, field.at);
  },
  Left: (field) => ({ ...field, at: Math.max(0, field.at - 1) }),
  Right: (field) => ({ ...field, at: Math.min(characters(field.text).length, field.at + 1) }),
  Home: (field) => ({ ...field, at: 0 }),
  End: (field) => ({ ...field, at: characters(field.text).length }),
};

function cut(field: Field, from: number, to: number): Field {
  if (from < 0) return field;
  const list = characters(field.text);
  return { ...field, text: [...list.slice(0, from), ...list.slice(to)].join(''), at: from };
}

/** Made when it is first needed: it takes longer than the rest of a screen, and no first screen has a field with more than ASCII in it. */
let segmenter: Intl.Segmenter | undefined;

function characters(text: string): string[] {
  if (/^[ -~]*$/.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
