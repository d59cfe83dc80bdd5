import { wideRanges } from './wide-ranges.ts';

/** A character with the marks that combine with it, and the cells that it takes. */
export type CellRun = { text: string; width: number };

/**
 * Splits sanitised text into what a terminal draws as one thing. Own tables rather than Intl.Segmenter and string-width: those cost 20 ms at
 * start, and the joined emoji for which they are needed are gone after sanitising.
 */
export function* cellRuns(text: string): Generator<CellRun> {
  let run: CellRun | undefined;
  for (const character of text) {
    if (run !== undefined && joins(run.text, character)) {
      run.text += character;
      continue;
    }
    if (run !== undefined) yield run;
    run = { text: character, width: widthOf(character) };
  }
  if (run !== undefined) yield run;
}

function joins(before: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return false;
  if (MARK.test(character)) return true;
  if (isBetween(code, 0x1f3fb, 0x1f3ff)) return MODIFIABLE.test(before);
  if (isBetween(code, 0x1f1e6, 0x1f1ff)) return LONE_REGIONAL.test(before);
  return isJoiningJamo(code) && isHangul(before.codePointAt(0) ?? 0);
}

/** Marks above and below. Marks beside (spacing ones) take a cell of their own. */
const MARK = /^[\p{Mn}\p{Me}]$/u;
const MODIFIABLE = /^\p{Emoji_Modifier_Base}$/u;
const LONE_REGIONAL = /^\p{Regional_Indicator}$/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return code < 0x20 ? 0 : 1;
  if (INVISIBLE.test(character)) return 0;
  return isWide(code) || isBetween(code, 0x1f1e6, 0x1f1ff) ? 2 : 1;
}

/** Vowels and final consonants, which are drawn into the syllable block before them. */
const isJoiningJamo = (code: number): boolean => isBetween(code, 0x1160, 0x11ff) || isBetween(code, 0xd7b0, 0xd7fb);
const isHangul = (code: number): boolean =>
  isBetween(code, 0x1100, 0x11ff) || isBetween(code, 0xa960, 0xa97c) || isBetween(code, 0xac00, 0xd7a3);
const isBetween = (code: number, first: number, last: number): boolean => code >= first && code <= last;

function isWide(code: number): boolean {
  let low = 0;
  let high = wideRanges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < (wideRanges[middle * 2] ?? 0)) high = middle - 1;
    else if (code > (wideRanges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
