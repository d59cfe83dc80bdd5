import { plainText } from '../markdown/plain-text.ts';

/** Numbers words from 1, each always the same; 0 for a word of which nothing is known. */
export type Lexicon = (word: string) => number;

/**
 * What is counted of a text, by keys: its words, pairs of neighbours, pairs with one word between them, what stands at the head of a clause, how
 * long it is. Code, addresses and numbers are only told as such. Where words are not set apart by blanks, runs of one to four characters take
 * their place. `known`: keys of which something can be known; `count`: of all of them.
 */
export type Traits = { known: number[]; count: number };

export function traitsOf(markdown: string, lexicon: Lexicon): Traits {
  const known: number[] = [];
  let count = 0;
  let before = lexicon('^');
  let beforeThat = 0;
  let leads = true;
  let spoken = 0;
  const add = (one: number, other: number, kind: Kind) => {
    count += 1;
    if (one !== 0 && other !== 0) known.push(keyOf(one, other, kind));
  };
  for (const found of plainText(markdown.replace(listMark, '')).match(word) ?? []) {
    const id = lexicon(formOf(found));
    const isMark = marks.test(found);
    if (!isMark && unspaced.test(found)) for (const run of runsOf(found)) add(lexicon(run), 1, kinds.alone);
    else {
      add(id, 1, kinds.alone);
      add(before, id, kinds.pair);
      if (spoken > 1) add(beforeThat, id, kinds.apart);
    }
    if (!isMark && leads) add(id, 1, kinds.head);
    leads = isMark && ends.test(found);
    spoken += 1;
    beforeThat = before;
    before = id;
  }
  add(before, lexicon('$'), kinds.pair);
  add(lexicon(lengthOf(spoken)), 1, kinds.alone);
  return { known, count };
}

const kinds = { alone: 0, head: 1, pair: 2, apart: 3 } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

function keyOf(one: number, other: number, kind: Kind): number {
  return (one * most + other) * 4 + kind;
}

/** More words are not known of any language here. */
const most = 32_768;

/** A trait as it is written in the table of weights: "^stop", "until the", "if _ fails", "please". */
export function nameOf(key: number, wordOf: (id: number) => string): string {
  const pair = Math.floor(key / 4);
  const [one, other] = [wordOf(Math.floor(pair / most)), wordOf(pair % most)];
  return [one, `^${one}`, `${one} ${other}`, `${one} _ ${other}`][key % 4] ?? one;
}

/** The key of a trait that is written so. */
export function keyOfName(name: string, lexicon: Lexicon): number {
  const [one = '', other, last] = name.split(' ');
  if (last !== undefined) return keyOf(lexicon(one), lexicon(last), kinds.apart);
  if (other !== undefined) return keyOf(lexicon(one), lexicon(other), kinds.pair);
  return one.length > 1 && one.startsWith('^')
    ? keyOf(lexicon(one.slice(1)), 1, kinds.head)
    : keyOf(lexicon(one), 1, kinds.alone);
}

/** Long texts have many traits: each counts for less. */
export function scaleOf(count: number): number {
  return 4 / Math.sqrt(count);
}

/** "rolled" and "rolling", "fail", "fails" and "failing" are close: forms matter less than what is spoken of. */
function formOf(found: string): string {
  const first = found.charCodeAt(0);
  if (first === grave) return 'CODE';
  if (first >= zero && first <= nine) return '9';
  if (address.test(found)) return 'URL';
  const word = found.toLowerCase();
  return word.length > stemLength ? `${word.slice(0, stemLength)}*` : word;
}

const stemLength = 6;
const grave = 96;
const zero = 48;
const nine = 57;

function runsOf(text: string): string[] {
  const runs: string[] = [];
  for (let length = 1; length <= longestRun; length += 1)
    for (let at = 0; at + length <= text.length; at += 1) runs.push(text.slice(at, at + length));
  return runs;
}

const longestRun = 4;

function lengthOf(spoken: number): string {
  return spoken < 4
    ? 'LENGTH0'
    : spoken < 8
      ? 'LENGTH1'
      : spoken < 15
        ? 'LENGTH2'
        : spoken < 25
          ? 'LENGTH3'
          : 'LENGTH4';
}

const listMark = /^\s*(?:(?:>|[-*+]|\d+[.)]|#+)\s+)*(?:\[[ xX]?\]\s*)?/;
const address = /^https?:/;
const word =
  /`[^`]*`|https?:\/\/\S+|\d[\d.,:]*|[\p{L}\p{M}]+(?:['’]\p{L}+)?|[≥≤<>=%→|☐✅❌⚠🛑🔴🟢!?:;,.。，：！？；、]/gu;
const marks = /^[^\p{L}\d`]$/u;
const ends = /[.;:,!?。，：！？；、]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
