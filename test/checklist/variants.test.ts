import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { planOfBytes } from './plan-of.ts';

const shared = new URL('../../../shared/', import.meta.url);
const index = new URL('corpus/variants/index.tsv', shared);
const rows = existsSync(index)
  ? readFileSync(index, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t') as [base: string, variant: string])
  : [];

/** A variant is compared with its base as it was when it was made: that a file moved on is not its fault. */
function bytesOf(base: string): Uint8Array {
  const [, seed] = /^seed_(\d+)$/.exec(base) ?? [];
  const folder = new URL(seed ? 'seeds/' : 'corpus/docs/', shared);
  const name = readdirSync(folder).find((one) => one.startsWith(seed ?? base)) ?? '';
  return readFileSync(new URL(name, folder));
}

const pathOf = (base: string, variant: string) => new URL(`corpus/variants/${base}.${variant}.md`, shared);

/** What is read, without the file's name, digest and encoding, and what is said of those. */
function reading(bytes: Uint8Array): Omit<Plan, 'source' | 'notes'> & { notes: string[] } {
  const { source: _source, notes, ...rest } = planOfBytes(bytes, 'x.md');
  return {
    ...rest,
    notes: notes.filter(({ why }) => !/^UTF-8 that was read|^The file is not/.test(why)).map(({ why }) => why),
  };
}

const same = ['bom', 'crlf', 'cr_mixed', 'utf16le', 'moji_cp1252', 'moji_cp1254', 'moji_mac_roman'];

describe.skipIf(rows.length === 0)('variants of real checklists', () => {
  test.each(rows.filter(([, variant]) => same.includes(variant)))('%s.%s is read as its base is', (base, variant) => {
    expect(reading(readFileSync(pathOf(base, variant)))).toEqual(reading(bytesOf(base)));
  });

  test.each(rows.filter(([, variant]) => variant === 'nbsp'))('%s.%s loses no box, and says so', (base, variant) => {
    const plan = planOfBytes(readFileSync(pathOf(base, variant)), 'x.md');
    expect(plan.tasks).toHaveLength(planOfBytes(bytesOf(base), 'x.md').tasks.length);
    expect(plan.notes.some(({ why }) => why.startsWith('A no-break space'))).toBe(true);
  });

  test.each(rows.filter(([, variant]) => variant === 'tab'))('%s.%s has the boxes of its base', (base, variant) => {
    const boxes = ({ tasks }: Plan) => tasks.map(({ line, checked }) => [line, checked]);
    const plan = planOfBytes(readFileSync(pathOf(base, variant)), 'x.md');
    expect(boxes(plan)).toEqual(boxes(planOfBytes(bytesOf(base), 'x.md')));
  });

  test.each(rows.filter(([, variant]) => variant === 'smartquotes'))(
    '%s.%s has no certain command with a typographic quotation mark',
    (base, variant) => {
      const { blocks, notes, inlineCommands } = planOfBytes(readFileSync(pathOf(base, variant)), 'x.md');
      const quoted = blocks
        .filter(({ confidence }) => confidence === 'A' || confidence === 'B')
        .flatMap(({ commands }) => commands)
        .filter(({ text }) => /[\u2018-\u201f]/.test(text));
      expect(quoted.map(({ text }) => text)).toEqual([]);
      const noted = new Set(notes.map(({ line }) => line));
      const inline = inlineCommands.filter(({ text, line }) => /[\u2018-\u201f]/.test(text) && !noted.has(line));
      expect(inline.map(({ text }) => text)).toEqual([]);
    },
  );

  test('every kind of variant is looked at', () => {
    const kinds = new Set(rows.map(([, variant]) => variant));
    expect([...kinds].filter((kind) => ![...same, 'nbsp', 'tab', 'smartquotes'].includes(kind))).toEqual([]);
  });
});
