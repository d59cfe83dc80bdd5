import { type CodePage, codePages } from './code-pages.ts';

/** The text as it was meant; `runs` counts the repaired places, `first` is the index of the first of them in the text as it was. */
export type Repaired = { text: string; repaired: CodePage | null; runs: number; first: number };

/**
 * Undoes UTF-8 that was read as another code page: "âœ…" becomes "✅". Each run of non-ASCII characters is mapped back to bytes by
 * itself and replaced only when the mapping is lossless, the bytes are valid UTF-8 and the result is shorter and in letters that
 * checklists are written in, so a text that is right stays as it is. Of the code pages the one that repairs most runs is taken. Line ends are untouched.
 */
export function repairMojibake(text: string): Repaired {
  const suspects = [...new Set(text.match(/[^\p{ASCII}]{2,}/gu) ?? [])];
  if (suspects.length === 0) return { text, repaired: null, runs: 0, first: 0 };
  const best = (Object.keys(codePages) as CodePage[])
    .map((page) => ({ page, repairs: repairsOf(suspects, page) }))
    .reduce((left, right) => (right.repairs.size > left.repairs.size ? right : left));
  if (best.repairs.size === 0) return { text, repaired: null, runs: 0, first: 0 };
  let [runs, first] = [0, 0];
  const repaired = text.replace(/[^\p{ASCII}]{2,}/gu, (run, index: number) => {
    const repair = best.repairs.get(run);
    if (repair === undefined) return run;
    if (runs === 0) first = index;
    runs += 1;
    return repair;
  });
  return { text: repaired, repaired: best.page, runs, first };
}

function repairsOf(runs: string[], page: CodePage): Map<string, string> {
  const bytes = bytesOf(page);
  const repairs = new Map<string, string>();
  for (const run of runs) {
    const repair = repairRun(run, bytes);
    if (repair !== null) repairs.set(run, repair);
  }
  return repairs;
}

/** A character that the page cannot have made splits the run: what stands on each side may still be repaired. */
function repairRun(run: string, bytes: Map<string, number>): string | null {
  let changed = false;
  let result = '';
  let part: { text: string; bytes: number[] } = { text: '', bytes: [] };
  const flush = () => {
    const decoded = part.text === '' ? null : decodeStrictly(part.bytes);
    const isRepair = decoded !== null && decoded.length < part.text.length && !unlikely.test(decoded);
    if (isRepair) changed = true;
    result += isRepair ? decoded : part.text;
    part = { text: '', bytes: [] };
  };
  for (const character of run) {
    const byte = bytes.get(character);
    if (byte === undefined) {
      flush();
      result += character;
    } else {
      part.text += character;
      part.bytes.push(byte);
    }
  }
  flush();
  return changed ? result : null;
}

/**
 * What a right text is mistaken for where a quote or an ellipsis stands next to a letter: "’é" are the bytes of an Armenian letter, "ß“" those of an
 * N'Ko one. Letters that Romanian and Vietnamese need are left out.
 */
const unlikely = /[\u0180-\u019f\u01a2-\u01ae\u01b1-\u0217\u021c-\u02af\u0500-\u05cf\u0700-\u08ff]/u;

function decodeStrictly(bytes: number[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function bytesOf(page: CodePage): Map<string, number> {
  // Programs that find a byte undefined often leave it as the C1 control of the same number; no text means those.
  const controls = Array.from({ length: 32 }, (_, index): [string, number] => [
    String.fromCharCode(index + 128),
    index + 128,
  ]);
  return new Map([
    ...controls,
    ...codePages[page].map((character, index): [string, number] => [character, index + 128]),
  ]);
}
