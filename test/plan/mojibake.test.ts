import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodePage, codePages } from '../../src/plan/code-pages.ts';
import { repairMojibake } from '../../src/plan/mojibake.ts';

/** What a program shows that takes UTF-8 for the code page. */
function mistaken(text: string, page: CodePage): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : (codePages[page][byte - 128] ?? '')))
    .join('');
}

describe('repairMojibake', () => {
  for (const page of ['cp1252', 'cp1254', 'macintosh'] as const) {
    test(`gives back text that was read as ${page}`, () => {
      const text = '# 🚀 Plan\n- ✅ Größe prüfen → fertig\n- ⚠️ “quoted”\n';
      expect(repairMojibake(mistaken(text, page)).text).toBe(text);
    });
  }

  test('repairs one broken place and leaves the rest of the text', () => {
    expect(repairMojibake('ready (âœ…) – “über” ✅')).toMatchObject({
      text: 'ready (✅) – “über” ✅',
      repaired: 'cp1252',
    });
  });

  test('leaves text alone that is right', () => {
    for (const text of ['Größe – naïve café', '배포 체크리스트', 'приёмка “готова”', '日本語✅', 'a→b ≥ 3 ½']) {
      expect(repairMojibake(text)).toEqual({ text, repaired: null, runs: 0, first: 0 });
    }
  });

  test('leaves a letter next to a quote or an ellipsis alone', () => {
    for (const text of [
      'l’état',
      'd’échec',
      'qu’à',
      '«état»',
      '“VALIDÉ”',
      '«VALIDÉ»',
      '„Spaß“',
      'groß…',
      '„MENÜ“',
      'CAFÉ…',
    ]) {
      expect(repairMojibake(text)).toEqual({ text, repaired: null, runs: 0, first: 0 });
    }
  });

  test('gives back the letters of the languages that checklists are read in', () => {
    for (const text of [
      'île été œuvre',
      'șantier țintă',
      'ưu tiên',
      'откат',
      'אזהרה',
      'بازگشت',
      'e\u0301te\u0301',
      '回滚 ロールバック 롤백',
    ]) {
      expect(repairMojibake(mistaken(text, 'cp1252')).text).toBe(text);
    }
  });

  test('never changes where lines end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const lines = (value: string) => value.split(/\r\n|\n|\r/).length;
        expect(lines(repairMojibake(text).text)).toBe(lines(text));
      }),
    );
  });
});
