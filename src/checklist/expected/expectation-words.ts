import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { type Language, type Said, saidIn, triedOn } from '../text/languages.ts';

/**
 * How a language says what should be seen. `label`: stands before a colon; `lead`: a sentence right above a sample of output; `should`: a
 * comment that says how something has to look. English has its own patterns where it is asked for; another language is another entry.
 */
const expectationWords: { [L in Exclude<Language, 'english'>]: { label: Pattern; lead: Pattern; should: Pattern } } =
  hintedIn({
    german: {
      label: /^erwart(?:et\p{L}*|ung)(?! (?:dauer|zeit))/iu,
      lead: /^(?:erwartet|(?:die |das )?(?:ausgabe|ergebnis|antwort) (?:sollte|muss)|(?:es|sie|du) (?:sollte|müsste)|beispielausgabe)/i,
      should:
        /^(?:(?:muss|müssen) .{1,60}(?:liefern|zurückgeben|ergeben|zeigen|sein|melden|antworten|ausgeben|enthalten|stehen)[.!]?$|soll(?:te)?(?:n)?[ :]|du solltest .{0,60}sehen|(?:es |das |die ausgabe |ausgabe |status |ergebnis )(?:sollte|muss) )/i,
    },
    french: {
      label: /^(?:(?:résultat|sortie|réponse) )?attendue?s?/i,
      lead: /^(?:attendu|(?:le |la )?(?:résultat|sortie|réponse) (?:attendue?|doit|devrait)|vous (?:devriez|devez) (?:voir|obtenir)|exemple de (?:sortie|réponse))/i,
      should:
        /^(?:(?:cela |ça |la sortie |le statut |le résultat |tout )?(?:doit|devrait|doivent)(?!\p{L})|vous devriez (?:voir|obtenir))/iu,
    },
    iberian: {
      label:
        /^(?:(?:el |o |la |a )?(?!tiempo|tempo|dura|interrup|parada|fecha|data(?!\p{L}))\p{L}{3,20} )?esperad[ao]s?(?!\p{L})|^se espera(?!\p{L})/iu,
      lead: inRow(
        /^/iu,
        oneOf(
          /(?:el |o |la |a )?(?:resultado|salida|sa[íi]da|respuesta|resposta) (?:esperad[ao]|debe|deve)|esperad[ao]/iu,
          /(?:você )?deber?[íi]?as? (?:ver|mostrar)|(?:você )?deve(?:rá|ria)? (?:ver|aparecer|mostrar)/iu,
          /ejemplo de salida|exemplo de saída/iu,
        ),
      ),
      should: inRow(
        /^/iu,
        oneOf(
          /deve(?:m|rá|ria)? |(?:você )?(?:deber[íi]as|deverá|deveria) (?:ver|obtener)/iu,
          inRow(
            /(?:la salida |a saída |el estado |o status |o resultado )?(?:deb(?:e|er[íi]a|en)|deve(?:m|rá|ria)?) /iu,
            /mostrar|ser|estar|devolver|retornar|aparecer|decir|dizer|exibir|existir|responder|haber|haver|fallar|falhar|correr|rodar|terminar|finalizar|pasar|passar/iu,
          ),
        ),
      ),
    },
    russian: {
      label: /^ожида\p{L}*/iu,
      lead: /^(?:ожида\p{L}+|(?:вывод|результат|ответ) (?:должен|будет)|вы (?:должны )?увид\p{L}+|должн\p{L}+ (?:быть|появит\p{L}+|вывест\p{L}+)|пример вывода)/iu,
      should: /^(?:(?:статус|ответ|вывод|результат|всё|все) )?долж(?:ен|н\p{L}+) /iu,
    },
    chinese: {
      label: /^(?:预期|期望|期待)\S*|^正常(?:输出|结果|返回)/,
      lead: /^(?:预期|期望|期待|(?:正常|输出|结果|返回|此时).{0,8}(?:应|如下|为|类似)|(?:应该?|应当|必须)(?:能)?(?:是|为|看到|返回|显示|输出|出现|类似)|(?:示例|参考|可能的)?输出(?:示例|如下)?[:：]|.{0,20}(?:你|您)?(?:会|将|将会)看到[:：]|(?:当前|目标|最新|此时).{1,24}(?:为|是)[:：]$)/,
      should:
        /^(?:输出|结果|状态|返回值?|这里)?(?:仍|均|都)?(?:应该?|应当)(?:能)?(?:看到|返回|显示|输出|为|是|包含|出现|有|没有|\s?\d)/,
    },
    japanese: {
      label: /^(?:期待|想定)(?!.{0,8}(?:時間|期間))\S*/,
      lead: /^(?:(?:期待|想定)(?!.{0,8}(?:時間|期間))|(?:次|以下|下記)の(?:よう(?:に|な)|内容|出力|結果)|出力(?:例|結果)|正常(?:時|なら|であれば))/,
      should:
        /(?:こと|はず(?:です|だ)?|ればOK|れば ?OK|れば成功|(?:\d|OK|正常|空|なし)(?:であること|になること)? ?を確認(?:する|します)?)[。.]?$/,
    },
    korean: {
      label: /^(?:예상|기대)(?!.{0,14}(?:시간|기간|비용|일정))\S*/,
      lead: /^(?:(?:예상|기대)(?!.{0,14}(?:시간|기간|비용|일정))|(?:다음|아래)과 같(?:이|은)|출력 ?(?:예시|결과)|정상 ?(?:출력|응답|이면|이라면))/,
      should: /(?:여야|야|어야) ?(?:한다|합니다|함|됨|됩니다)[.]?$/,
    },
    persian: {
      label: /^(?:(?:خروجی|نتیجه|پاسخ|مقدار) )?مورد انتظار|^انتظار می/,
      lead: /^(?:(?:خروجی|نتیجه|پاسخ) (?:باید|مورد انتظار)|باید (?:شبیه|مشابه|ببینید)|نمونه خروجی)/,
      should: /^(?:(?:خروجی|وضعیت|نتیجه) )?باید (?!.{0,40}(?:کنید|دهید|شوید|بزنید)$)/,
    },
  });

type Kind = 'label' | 'lead' | 'should';

function has(kind: Kind, text: string): boolean {
  return wordsIn[kind](text).some(({ pattern }) => pattern.test(text));
}

const wordsIn = { label: triedOn(rowsOf('label')), lead: triedOn(rowsOf('lead')), should: triedOn(rowsOf('should')) };

function rowsOf(kind: Kind): Said[] {
  return saidIn(expectationWords, (words, language) => [{ language, pattern: words[kind] }]);
}

/** What stands behind "Erwartet: …", "Debe mostrar: …", "预期结果：…"; an empty text where it follows below, null for other texts. */
export function labelledExpectation(text: string): string | null {
  const parts = /^([^:：]{2,50})[:：]\s*(.*)$/.exec(text);
  return parts !== null && isLabel(parts[1] ?? '') ? (parts[2] ?? '').trim() : null;
}

/** Where the verb stands at the end ("やること:"), what has to be done reads like what has to be seen. */
function isLabel(text: string): boolean {
  return has('label', text) || (has('should', text) && !/[\u3040-\u30ff\uac00-\ud7a3]/.test(text));
}

/** "خروجی باید شبیه این باشد:", "正常应出现：": a sentence above a sample of what should be seen. */
export function leadsToExpectation(text: string): boolean {
  return has('lead', text) || has('label', text);
}

/** "-- 应该返回 0 行", "должно быть 3": a comment that says how something has to look. */
export function saysShould(text: string): boolean {
  return has('should', text);
}
