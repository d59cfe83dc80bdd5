/**
 * The number of a UTF-16 unit with its case taken off: two units that a pattern with the flag `i` takes for the same have the same number
 * here, wherever `hasFold` is true for one of them.
 */
export function fold(unit: number): number {
  return unit < foldedUnits.length ? (foldedUnits[unit] ?? unit) : (rare.get(unit) ?? unit);
}

/** Whether a hint may hold this unit: of letters of some scripts (Greek, for one) patterns take more for the same than is known here. */
export function hasFold(unit: number): boolean {
  const isLatinOrCyrillic = unit < 0x017f || (unit >= 0x0400 && unit < foldedUnits.length);
  const letter = String.fromCharCode(unit);
  const isCaseless = unit > 0x0600 && letter.toUpperCase() === letter && letter.toLowerCase() === letter;
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  return (isLatinOrCyrillic || isCaseless) && !isSurrogate && unit !== 0xb5 && unit > 0x1f;
}

/** Latin with its accents, Cyrillic, and what stands between. */
export const foldedUnits = Uint16Array.from({ length: 0x0530 }, (_, unit) => lower(unit));

function lower(unit: number): number {
  const text = String.fromCharCode(unit).toLowerCase();
  // The long s is an s to patterns; the dotted capital I in lower case is two units, and to patterns a letter of its own.
  return unit === 0x017f ? 0x73 : text.length === 1 ? text.charCodeAt(0) : unit;
}

/** Signs and old letters far away that patterns take for letters of the table. */
const rare: ReadonlyMap<number, number> = new Map([
  [0x212a, 0x6b],
  [0x212b, 0xe5],
  [0x1e9e, 0xdf],
  ...[0x432, 0x434, 0x43e, 0x441, 0x442, 0x442, 0x44a, 0x463, 0xa64b].map((letter, index): [number, number] => [
    0x1c80 + index,
    letter,
  ]),
]);
