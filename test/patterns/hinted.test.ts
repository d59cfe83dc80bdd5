import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import '../../src/checklist/read-checklist.ts';
import '../../src/checklist/lint/lint.ts';
import { words } from '../../src/checklist/markdown/plain-text.ts';
import { hinted, hintedIn, hintsByPattern, mayMatchIn, mayStandIn } from '../../src/patterns/hinted.ts';
import { foldedText } from './folded-text.ts';

describe('a hinted pattern', () => {
  test('answers as the pattern itself', () => {
    const pattern = hinted(/roll[- ]?back\b/i);
    expect(pattern.test('Roll back at once')).toBe(true);
    expect(pattern.exec('then rollback')?.index).toBe(5);
    expect(pattern.exec('then go on')).toBeNull();
    expect(pattern.test('')).toBe(false);
  });

  test('answers as the pattern itself where nothing can be told of its matches', () => {
    expect(hinted(/^\d*$/).test('')).toBe(true);
    expect(mayStandIn(/\d/g)('7')).toBe(true);
  });

  test('is found also when another is added behind a text that was looked through', () => {
    const first = hinted(/\bsoak\b/);
    expect(first.test('let it soak')).toBe(true);
    expect(hinted(/\blet it\b/).test('let it soak')).toBe(true);
  });

  test('stands in a table as deep as it was', () => {
    const table = hintedIn({ english: { waits: /\bwait/i }, all: [{ type: 'stop', pattern: /\bstop\b/ }] });
    expect(table.english.waits.test('Wait a minute')).toBe(true);
    expect(table.all[0]?.type).toBe('stop');
    expect(table.all[0]?.pattern.test('go')).toBe(false);
  });
});

describe('a table that is asked at once', () => {
  const rows = hintedIn([
    { pattern: /\bsoak/i },
    { pattern: /^\d+ ok$/ },
    { pattern: /^roll ?back/i },
    { pattern: /^[^.]*$/ },
  ]);
  const tried = mayMatchIn(rows, ({ pattern }) => pattern);

  test('names the rows to try, in their order, with those of which nothing can be told', () => {
    expect(tried('Roll back, then let it soak')).toEqual([rows[0], rows[2], rows[3]]);
    expect(tried('go on')).toEqual([rows[3]]);
    expect(tried('')).toEqual([rows[3]]);
  });

  test('names every row that matches a part of the text', () => {
    const texts = everyText().slice(0, 400);
    for (const { text } of texts)
      for (const part of [text, ...text.split(/(?<=[.!?:,]) /)])
        for (const row of rows) if (row.pattern.test(part)) expect(tried(text)).toContain(row);
  });

  test('takes patterns that are no hinted ones', () => {
    expect(mayMatchIn([/wait/g, /stop/g], (pattern) => pattern)('stop here')).toEqual([/stop/g]);
  });
});

/** Checklists of the project, and every line of its tests and vocabularies, which hold words of all languages that are read. */
describe('the patterns of the room', () => {
  const texts = everyText();

  test.each([...hintsByPattern])('%s matches no text without its hints', (written, hints) => {
    if (hints === null) return;
    const end = written.lastIndexOf('/');
    const pattern = new RegExp(written.slice(1, end), written.slice(end + 1).replace(/[gy]/g, ''));
    const needed = hints.split('\n');
    for (const { text, folded } of texts)
      if (pattern.test(text))
        expect(
          needed.some((hint) => folded.includes(hint)),
          text,
        ).toBe(true);
  });

  test('are hundreds, and most of them have hints', () => {
    const known = [...hintsByPattern.values()].filter((hints) => hints !== null);
    expect(known.length).toBeGreaterThan(250);
    expect(known.length / hintsByPattern.size).toBeGreaterThan(0.85);
  });
});

function everyText(): { text: string; folded: string }[] {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const lines = ['checklists', 'test/checklist', 'src/checklist'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|ts)$/.test(name))
      .flatMap((name) => readFileSync(join(root, folder, name), 'utf8').split(/\n|['`"|]/)),
  );
  const texts = new Set(lines.flatMap((line) => [line.trim(), words(line), line.trim().toUpperCase()]));
  return [...texts].filter((text) => text.length < 300).map((text) => ({ text, folded: foldedText(text) }));
}
