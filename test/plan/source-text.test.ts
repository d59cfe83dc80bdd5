import { describe, expect, test } from 'vitest';
import { readText } from '../../src/plan/source-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readText', () => {
  test('takes a BOM off and says so', () => {
    const read = readText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('# A\n')]));
    expect(read).toEqual({ lines: ['# A'], encoding: { eol: 'lf', bom: true, repaired: null }, notes: [] });
  });

  test('reads UTF-16 of either order by its BOM', () => {
    const little = Uint8Array.from([0xff, 0xfe, ...Buffer.from('# Ä\r\nb', 'utf16le')]);
    const big = Uint8Array.from([0xfe, 0xff, ...Buffer.from('# Ä\r\nb', 'utf16le').swap16()]);
    expect(readText(little).lines).toEqual(['# Ä', 'b']);
    expect(readText(big)).toMatchObject({ lines: ['# Ä', 'b'], encoding: { eol: 'crlf', bom: true } });
  });

  test('keeps the lines of the file for CRLF, LF and lone CR', () => {
    expect(readText(utf8('a\r\nb\nc\rd'))).toMatchObject({ lines: ['a', 'b', 'c', 'd'], encoding: { eol: 'mixed' } });
    expect(readText(utf8('a\r\n\r\nb\r\n'))).toMatchObject({ lines: ['a', '', 'b'], encoding: { eol: 'crlf' } });
  });

  test('reads bytes that are not UTF-8 as Windows-1252, with a note', () => {
    const read = readText(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x97]));
    expect(read.lines).toEqual(['Café —']);
    expect(read.encoding.repaired).toBe('windows-1252');
    expect(read.notes[0]?.why).toContain('not valid UTF-8');
  });
});

test('the note about a repaired text names the first line that was repaired', () => {
  const { notes } = readText(new TextEncoder().encode('# A\r\n\r\nfine\r\nbroken âœ…\r\n'));
  expect(notes.map(({ line, text }) => [line, text])).toEqual([[4, 'broken ✅']]);
});
