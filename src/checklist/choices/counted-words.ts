import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * The word for a way that a text begins with where a letter, a number or a place in a row counts it: "option" of "Option A: …", "Möglichkeit" of
 * "Zweite Möglichkeit". Null for other texts.
 */
export function wayCounted(text: string): string | null {
  for (const { pattern } of countedIn(text)) {
    const word = pattern
      .exec(text)
      ?.slice(1)
      .find((found) => found !== undefined);
    if (word !== undefined) return word.toLowerCase();
  }
  return null;
}

const one = String.raw`(?:[\s-]+#?|\s*[(（])(?:[A-Z]|\d{1,4}|I{1,3}V?|one|two|three|eins|zwei|drei|un|deux|trois|uno|dos|tres|um|dois|três)`;
const any = String.raw`\s*[(（#]?(?:[A-Z]|\d{1,4}|[①-⑨一二三四五甲乙丙]|[１-９])`;
const ends = String.raw`(?=$|[\s:：.)）、–—(（-])`;

/** How a language counts ways: a group holds the word for them. Another language is another entry. */
const counted: { [L in Language]: Pattern } = hintedIn({
  english: new RegExp(
    String.raw`^(option|alternative|method|approach|variant|way|path|strategy|choice|possibility)${one}${ends}|^(?:the )?(?:first|second|third|fourth|1st|2nd|3rd) (option|alternative|method|approach|variant|way|choice|possibility)(?!\p{L})`,
    'iu',
  ),
  german: new RegExp(
    String.raw`^(möglichkeit|variante|methode|weg|strategie|ansatz|vorgehensweise|lösungsweg)${one}${ends}|^(?:erste[rs]?|zweite[rs]?|dritte[rs]?) (möglichkeit|variante|methode|weg|option|alternative|ansatz)(?!\p{L})`,
    'iu',
  ),
  french: new RegExp(
    String.raw`^(méthode|option|variante|solution|voie|stratégie|possibilité|approche|façon)${one}${ends}|^(?:la )?(?:première|deuxième|seconde|troisième|1re|1ère|2e|2ème) (méthode|option|variante|solution|possibilité|approche|façon)(?!\p{L})`,
    'iu',
  ),
  iberian: new RegExp(
    String.raw`^(opci[óo]n|opção|m[ée]todo|forma|alternativa|solución|solução|estrat[ée]gia|camin(?:o|ho)|manera|maneira|v[íi]a|enfoque|abordagem)${one}${ends}|^(?:primer[ao]?|primeir[ao]|segund[ao]|tercer[ao]?|terceir[ao]) (opci[óo]n|opção|m[ée]todo|forma|alternativa|manera|maneira|variante)(?!\p{L})`,
    'iu',
  ),
  russian: new RegExp(
    String.raw`^(опция|вариант|способ|метод|путь|стратегия|подход|альтернатива)\s+[№#(]?(?:[A-ZА-Г]|\d{1,4}|один|два|три)${ends}|^(?:перв|втор|трет)\p{L}{1,3} (вариант|способ|метод|путь|подход)(?!\p{L})`,
    'iu',
  ),
  chinese: new RegExp(
    String.raw`^(方案|方法|方式|选项|路径|策略|途径|做法)${any}${ends}|^第[一二三四1-4](?:种|个)(方案|方法|方式|选项|途径|做法|选择)`,
    'iu',
  ),
  japanese: new RegExp(
    String.raw`^(方法|方式|オプション|パターン|案|選択肢|手段)${any}${ends}|^(?:第[一二三1-3]の|[1-3１-３一二三]つ目の)(方法|方式|選択肢|手段|案|やり方)`,
    'iu',
  ),
  korean: new RegExp(
    String.raw`^(옵션|방법|방안|방식|선택지|전략)\s*[(#]?(?:[A-Z]|\d{1,4}|[①-⑨가나다])${ends}|^(?:첫|두|세) ?번째 (방법|방안|방식|옵션|선택지)`,
    'iu',
  ),
  persian: new RegExp(
    String.raw`^(روش|گزینه|راه|راهکار)\s+(?:[A-Z]|\d{1,4}|[۱-۹]|الف|ب|ج|اول|دوم|سوم|یک|دو|سه)${ends}`,
    'iu',
  ),
});

const countedIn = triedOn(saidIn(counted, (pattern, language) => [{ language, pattern }]));
