import { describe, expect, test } from 'vitest';
import { fold, hasFold } from '../../src/patterns/fold.ts';

const units = Array.from({ length: 0xd800 }, (_, unit) => unit).concat(
  Array.from({ length: 0x2000 }, (_, index) => 0xe000 + index),
);
const everyUnit = String.fromCharCode(...units.slice(0, 30_000)) + String.fromCharCode(...units.slice(30_000));

describe('folding', () => {
  test('gives all units one number that a pattern without case takes for a letter of a hint', () => {
    const cased = units.filter((unit) => hasFold(unit) && isCased(unit));
    expect(cased.length).toBeGreaterThan(500);
    for (const unit of cased) {
      const letter = String.fromCharCode(unit);
      for (const flags of ['gi', 'giu'])
        for (const [same] of everyUnit.matchAll(new RegExp(letter, flags)))
          expect(fold(same.charCodeAt(0)), `${letter} ${same}`).toBe(fold(unit));
    }
  });

  test('leaves alone what has no case, which no other unit is taken for', () => {
    const others = units.filter((unit) => hasFold(unit) && !isCased(unit) && unit > 0x7f);
    const known = new Set(others);
    const pattern = others.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
    for (const [same] of everyUnit.matchAll(new RegExp(`[${pattern}]`, 'giu')))
      expect(known.has(same.charCodeAt(0)), same).toBe(true);
    for (const unit of others) expect(fold(unit)).toBe(unit);
  });
});

function isCased(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() !== letter || letter.toUpperCase() !== letter;
}
