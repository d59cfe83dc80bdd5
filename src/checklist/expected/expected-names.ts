import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { words } from '../markdown/plain-text.ts';

/** Whether a heading, or the name of a fold, says that what stands below it has to be seen: "Expected output", "Résultat attendu". */
export function namesExpected(title: string): boolean {
  return names.test(words(title));
}

const names = hinted(
  inRow(
    /^\P{L}*/iu,
    oneOf(
      /(?:the )?(?:expected|sample|example) (?:\w+ )?(?:results?|outputs?|state|status|responses?|behaviou?r|values?|logs?|messages?)/iu,
      /what (?:you|we) (?:should|will) see|what to expect to see/iu,
      /erwartete[nrs]? (?:\p{L}+ )?(?:ergebnis(?:se)?|ausgaben?|zustand|antwort(?:en)?|verhalten|werte?|meldung(?:en)?)|beispielausgabe/iu,
      /(?:résultats?|sorties?|état|réponses?|comportement|valeurs?) (?:\p{L}+ )?attendue?s?|exemple de sortie/iu,
      /(?:resultados?|salidas?|sa[íi]das?|estado|respuestas?|respostas?|comportamiento|comportamento|valor(?:es)?) (?:\p{L}+ )?esperad[oa]s?/iu,
      /ожидаем(?:ый|ая|ое|ые) (?:\p{L}+ )?(?:результаты?|вывод|состояние|ответ|поведение|значени[ея])|пример вывода/iu,
      /(?:预期|期望|期待|正常)的?(?:结果|输出|状态|返回|行为)|(?:期待|想定)(?:される|する)?(?:結果|出力|状態|値|動作)|(?:예상|기대)(?:되는|하는)? ?(?:결과|출력|상태|응답|동작)/iu,
      /(?:نتیجه|خروجی|وضعیت|پاسخ|رفتار) مورد انتظار/iu,
    ),
    /\P{L}*(?:[(（][^()（）]*[)）])?\P{L}*$/iu,
  ),
);
