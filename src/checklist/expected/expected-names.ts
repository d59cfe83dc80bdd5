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

/** What stands behind "Result:", "Ergebnis:", "Успех:"; null behind other labels, and where a blank is to be filled in. */
export function labelledResult(text: string): string | null {
  return labels.exec(text)?.[1] ?? null;
}

const labels = hinted(
  inRow(
    /^\P{L}*/iu,
    oneOf(
      /(?:result|outcome|success(?: criteria| looks like| when| if)?|pass(?: criteria| when| if)?|ok (?:when|if)|you(?: should)? see)/iu,
      /(?:ergebnis|erfolg(?:reich, wenn)?|soll|ok, wenn|résultat|succès(?: si)?|ok si|resultado|éxito(?: si)?|sucesso(?: se)?|результат|успех)/iu,
      /(?:结果|成功标准|通过标准|結果|成功条件|合格基準|결과|성공 ?기준|نتیجه|موفقیت)/iu,
    ),
    /\s*[:：]\s*(?![_.…\s]*$)(\S.*)$/iu,
  ),
);

/** What stands behind "Output:", "Result:", "Ausgabe:" right below what was run; an empty text where it follows below, null behind other labels. */
export function labelledOutput(text: string): string | null {
  return outputs.exec(text)?.[1] ?? null;
}

const outputs = hinted(
  inRow(
    /^/iu,
    oneOf(
      /outputs?|result|returns?|responses?|prints|shows|ausgabe|ergebnis|antwort|sortie|résultat|réponse|salida|sa[íi]da|resultado|respuesta|resposta/iu,
      /вывод|результат|ответ|输出|结果|返回|出力|結果|출력|결과|응답|خروجی|نتیجه|پاسخ/iu,
    ),
    /\s*[:：]\s*(.*)$/iu,
  ),
);
