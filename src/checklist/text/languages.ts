import { mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { remember } from '../../patterns/remember.ts';

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

/** A row of a table of words: what a pattern of one language means. */
export type Said = { language: Language; pattern: Pattern };

/** Words by language as rows, in the order in which languages are tried. */
export function saidIn<Words, Row extends Said>(
  table: { [L in Language]?: Words },
  rowsOf: (words: Words, language: Language) => readonly Row[],
): Row[] {
  return all.flatMap((language) => {
    const words = table[language];
    return words === undefined ? [] : rowsOf(words, language);
  });
}

/** Which of such rows are to be tried on a text, in their order: of the languages that it may be in those that may match it. */
export function triedOn<Row extends Said>(
  rows: readonly Row[],
  of: (text: string) => readonly Language[] = languagesOf,
): (text: string) => readonly Row[] {
  const mayMatch = mayMatchIn(rows, ({ pattern }) => pattern);
  return (text) => {
    const tried = mayMatch(text);
    if (tried.length === 0) return tried;
    const languages = of(text);
    return tried.filter(({ language }) => languages.includes(language));
  };
}

/**
 * The languages that a sentence is likely in: the same, without those of Latin script of whose commonest words it holds none. English is always
 * among them. For tables whose patterns are long, and would be made for words of other languages that happen to stand in a text.
 */
export const likelyLanguagesOf = remember((text): readonly Language[] =>
  languagesOf(text).filter((language) => commonWords[language]?.test(text) !== false),
);

const commonWords: Partial<Record<Language, RegExp>> = {
  german: oneOf(
    inRow(
      /\b/i,
      oneOf(
        /der|die|das|den|dem|des|ein|eine[rnms]?|und|nicht|nichts|kein|keine[rnms]?|keinesfalls|ist|sind|wenn|falls/i,
        /bei|erst|nur|muss|sollten?|bis|vor|ohne|pro|je|darf|sonst|weiter|solange|niemand|nie|niemals|von|zu|auf|nach/i,
        /immer|rund|etwa|lassen|dauert|warten/i,
        /abbrechen|abbruch|stoppen|anhalten|fortfahren|ausrollen|zurückrollen|sofort|fehler|fehlern|freigabe/i,
      ),
      /\b/i,
    ),
    /[äöüß]/i,
  ),
  french: oneOf(
    inRow(
      /(?:^|[\s('’])/i,
      oneOf(
        /le|la|les|un|une|du|et|ne|pas|si|que|est|sont|avant|après|sans|par|sur|attendre|sinon|jamais|rien|pendant/i,
        /quelques|laisser|cela|chaque|environ/i,
        /arrêt|arrêter|déployer|déploiement|erreur|échec|immédiate?|immédiatement|retour|en cas/i,
      ),
      /(?=[\s,.:;!?'’]|$)/i,
    ),
    /\b[ldnsq]['’]/i,
  ),
  iberian: oneOf(
    inRow(
      /(?:^|[\s(])/i,
      oneOf(
        /o|os|um|uma|el|los|las|un[oa]s?|uns|cada|não|se|si|que|do|da|dos|das|del|de|para|com|con|sem|sin|antes|s[óo]/i,
        /solo|nunca|após|depois|por|nada|em|en|isso|pode|até|ser|duas|dois|devem?|precisam?|a la|aguard\w+|esper\w+|deix\w+/i,
        /dej\w+|sobre|salvo|est[aeo]|est[áa]n?|todavía|aún|ainda|são|é|es|son/i,
        /detener|detenga|abortar|aborte|pare|parar|interromper|interrumpir|revertir|reverter|continuar|prosseguir/i,
        /fallo|falla|falha|erro|despliegue|(?:inm|im)ediat[oa](?:mente)?/i,
      ),
      /(?=[\s,.:;!?]|$)/i,
    ),
    /[ãõñ]/i,
  ),
};

const latin: readonly Language[] = ['english', 'german', 'french', 'iberian'];
const scripts: readonly { language: Language; letters: RegExp }[] = [
  { language: 'russian', letters: /\p{Script=Cyrillic}/u },
  { language: 'chinese', letters: /\p{Script=Han}/u },
  { language: 'japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u },
  { language: 'korean', letters: /\p{Script=Hangul}/u },
  { language: 'persian', letters: /\p{Script=Arabic}/u },
];
const all: readonly Language[] = [...latin, ...scripts.map(({ language }) => language)];
