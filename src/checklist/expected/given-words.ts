import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { readExpectation } from '../block/expectation.ts';
import { words } from '../markdown/plain-text.ts';
import { saysAnswer } from './answer-words.ts';
import { exitCodeIn } from './exit-code.ts';
import { isOnlyCode } from './item-beside.ts';
import { saysOutcome } from './outcome-words.ts';

/** "Returns 200", "Output is empty", "Exit code 0": whether a text says what the program that it stands beside gives, with that left out or as its subject. */
export function saysGiven(text: string): boolean {
  const said = words(text);
  return exitCodeIn(said) !== null || leavesSubject(said, text) || ofOutput.test(said) || isOnlyCode(text);
}

/** The same of a text inside of what runs the program, where a value alone says it, and so does what has to be seen. */
export function saysGivenInside(text: string): boolean {
  return saysGiven(text) || saysOutcome(text) || isValue(text);
}

/** A verb in the third person at the head, or at the end in languages where it stands there: what it is said of is left out. */
function leavesSubject(said: string, text: string): boolean {
  return verbs.test(said) && (saysAnswer(`\`x\` ${text}`) || saysAnswer(`\`x\` は${text}`));
}

const verbs = hinted(
  oneOf(
    /^(?:returns|shows|prints|reports|lists|displays|outputs|answers|responds|gives|says|reads|contains|includes|starts with|begins with|ends with)\b/iu,
    /^(?:liefert|zeigt|meldet|gibt|antwortet|enthält|renvoie|retourne|affiche|répond|indique|contient)(?!\p{L})/iu,
    /^(?:devuelve|muestra|responde|contiene|incluye|imprime|retorna|mostra|exibe|contém)(?!\p{L})/iu,
    /^(?:возвращает|показывает|выводит|отвечает|отда[её]т|содержит|верн[её]т|покажет)(?!\p{L})|^(?:返回|显示|输出|包含)/iu,
    /(?:返す|返る|返ってくる|表示(?:される)?|含まれる)[。.]?$|(?:반환|표시|응답|포함)[^\s\d]{0,4}[.]?$|(?:برمی‌?گرداند|نشان می‌?دهد)[.]?$/iu,
  ),
);

/** "Output contains …", "Response is …", "Ausgabe: leer": what a program gives, and how that is. */
const ofOutput = hinted(
  oneOf(
    inRow(
      /^(?:the |its )?(?:(?:http |json |api |command )?(?:output|response|body|stdout|stderr|result|answer|status(?: code)?|headers?)) /iu,
      /(?:is|are|contains?|includes?|shows?|lists?|has|have|matches|equals|reads|says|starts|begins|ends|should|must|does|looks)\b/iu,
    ),
    /^(?:die |das )?(?:ausgabe|antwort|ergebnis) (?:ist|enthält|zeigt|lautet|beginnt|endet|muss|sollte)(?!\p{L})/iu,
    /^(?:la |le )?(?:sortie|réponse|résultat) (?:est|contient|affiche|commence|doit|devrait)(?!\p{L})/iu,
    /^(?:la |el |a |o )?(?:salida|sa[íi]da|respuesta|resposta|resultado) (?:es|está|é|contiene|contém|muestra|mostra|incluye|inclui|debe|deve)(?!\p{L})/iu,
    /^(?:вывод|ответ|результат) (?:содержит|пуст|равен|показывает|должен|—|-)|^(?:输出|响应|结果)(?:中|里)?(?:包含|含有|为|是|显示|应)/iu,
    /^(?:出力|応答|レスポンス|結果)(?:に|は|が)|^(?:출력|응답|결과)(?:에|은|는|이|가) |^(?:خروجی|پاسخ|نتیجه) (?:شامل|خالی|باید)/iu,
  ),
);

/** "`"state": "up"`": code that holds members of an answer, or a number. */
function isValue(text: string): boolean {
  if (!/^`[^`]+`[.]?$/.test(text.trim())) return false;
  return ['pattern', 'number'].includes(readExpectation(1, text, null).check);
}
