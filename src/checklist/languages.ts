/** The languages that words of stops are known in; those of one script are tried in this order. */
export type Language =
  | 'english'
  | 'german'
  | 'french'
  | 'iberian'
  | 'russian'
  | 'chinese'
  | 'japanese'
  | 'korean'
  | 'persian';

/** The languages that a text may be in, by the scripts of its letters: a line in ASCII need not be tried in nine languages. */
export function languagesOf(text: string): readonly Language[] {
  if (/^[\u0000-\u024f\u2010-\u203a]*$/.test(text)) return latin;
  return [...latin, ...scripts.filter(({ letters }) => letters.test(text)).map(({ language }) => language)];
}

const latin: readonly Language[] = ['english', 'german', 'french', 'iberian'];
const scripts: readonly { language: Language; letters: RegExp }[] = [
  { language: 'russian', letters: /\p{Script=Cyrillic}/u },
  { language: 'chinese', letters: /\p{Script=Han}/u },
  { language: 'japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u },
  { language: 'korean', letters: /\p{Script=Hangul}/u },
  { language: 'persian', letters: /\p{Script=Arabic}/u },
];
