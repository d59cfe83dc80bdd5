import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';
import { speaksOfCase } from './shown-words.ts';

/**
 * How a sentence says how something that goes on by itself has to end ("the build must finish without errors"), and what must not turn up in it
 * ("it must not propose a downgrade"). What somebody must not do is no outcome. Another language is another entry.
 */
const endings: { [L in Language]: { ends: Pattern; denied: Pattern } } = hintedIn({
  english: {
    ends: oneOf(
      /(?<!\b(?:you|we|i|users?|operators?) )\b(?:must|should|shall|ha(?:s|ve) to|needs? to)(?: all| both| now)? (?:finish|complete|end|exit|terminate|run|start|stop|build|compile|apply|close|go through|come up|load|boot)\b[^.;]{0,40}?\b(?:without (?:an? |any )?(?:\w+ )?(?:errors?|warnings?|failures?|exceptions?|problems?|conflicts?)|with no (?:\w+ )?(?:errors?|warnings?|failures?)|with (?:exit )?(?:code|status) 0|cleanly|successfully)/i,
      /(?<!\b(?:you|we|i|users?|operators?) )\b(?:must|should|shall|ha(?:s|ve) to|needs? to)(?: all| both| now)? (?:pass|succeed)(?=$|[.,;!]| \()/i,
    ),
    denied: oneOf(
      /^(?:it|they|both|(?:the|this|that|its) (?:[\w-]+ )?(?:plan|diff|output|results?|report|logs?|response|page|query|list|check|summary|table|answer|preview|dry[- ]run)) (?:must|should|may|shall)(?: not|n['’]t) (?:\w+ly )?(?:propose|contain|show|list|report|mention|include|print|plan|want|exceed|drop|fail|say|name|return|complain|warn|display|touch|delete|destroy|remove|replace|recreate|change)\b/i,
      /^(?:it|they|both|(?:the|this|that|its) (?:[\w-]+ )?\w+) (?:must|should|shall) (?:propose|contain|show|list|report|include|print|plan|return|have|name) (?:no|nothing|none|zero|neither)\b/i,
    ),
  },
  german: {
    ends: oneOf(
      /(?<!\p{L})(?:muss|müssen|soll(?:te|ten|en)?)(?!\p{L})[^.;]{0,80}?(?:ohne (?:\p{L}+ )?(?:fehler|warnung|abbruch|ausnahme)\p{L}*|fehlerfrei|sauber|erfolgreich|mit (?:exit-?code|rückgabewert) 0)[^.;]{0,30}?(?:enden|beende[nt]|durchlaufen|laufen|abschließen|abgeschlossen|starten|hochfahren|bauen|kompilieren)(?!\p{L})/iu,
      /(?<!\p{L})(?:muss|müssen|soll(?:te|ten|en)?) (?:alle |beide |jetzt )?(?:durchlaufen|bestehen|gelingen)[.!]?$/iu,
    ),
    denied:
      /^(?:(?:er|sie|es|das|dies|beide|(?:der|die|das) [\p{L}-]+) )(?:darf|dürfen|soll(?:te|ten|en)?) (?:[\p{L}-]+ )?(?:nicht|kein\p{L}*|nichts)(?!\p{L})[^.;]{0,80}?(?:vorschlagen|enthalten|zeigen|anzeigen|melden|auftauchen|erscheinen|vorsehen|ausgeben|nennen|scheitern|abbrechen|überschreiten|fehlschlagen|auflisten|ersetzen|löschen|ändern)(?!\p{L})/iu,
  },
  french: {
    ends: oneOf(
      /(?<!\p{L})(?:doit|doivent|devra(?:it|ient)?|devront?) (?:\p{L}+ )?(?:se terminer|s['’]achever|finir|aboutir|s['’]exécuter|passer|démarrer|compiler|tourner|se dérouler)[^.;]{0,40}?(?:sans (?:\p{L}+ ){0,2}(?:erreurs?|avertissements?|échecs?|alertes?)|avec succès|avec le code 0|proprement|correctement)/iu,
      /(?<!\p{L})(?:doit|doivent|devrait|devraient) (?:tous |toutes )?(?:passer|réussir)[.!]?$/iu,
    ),
    denied:
      /^(?:il|elle|ils|elles|cela|aucune? \p{L}+|(?:le|la|les) \p{L}+) (?:[\p{L}-]+ )?ne (?:doit|doivent|devrait|devraient) (?:pas |plus |rien )?(?:proposer|contenir|afficher|montrer|signaler|apparaître|prévoir|renvoyer|retourner|indiquer|lister|échouer|dépasser|mentionner|supprimer|détruire|modifier|remplacer)(?!\p{L})/iu,
  },
  iberian: {
    ends: oneOf(
      /(?<!\p{L})(?:deve|devem|deverá|deveria|debe|deben|deberá|debería|tiene que|tem que) (?:\p{L}+ )?(?:terminar|finalizar|acabar|completar|completarse|concluir|ejecutarse|executar|rodar|correr|pasar|passar|arrancar|iniciar|compilar|subir)[^.;]{0,40}?(?:(?:sin|sem) (?:\p{L}+ )?(?:error(?:es)?|erros?|fallos?|falhas?|advertencias|avisos|alertas?)|con éxito|com sucesso|correctamente|corretamente|(?:con|com) (?:el |o )?código 0)/iu,
      /(?<!\p{L})(?:deben?|devem?|deberían?|deveriam?|tienen que|têm que) (?:todos |todas )?(?:pasar|passar)[.!]?$/iu,
    ),
    denied: oneOf(
      /^(?:no|não) (?:deve|devem|deverá|deveria|debe|deben|deberá|debería) (?:proponer|propor|contener|conter|mostrar|exibir|aparecer|listar|indicar|incluir|haber|haver|existir|fallar|falhar)(?!\p{L})/iu,
      /^(?:él|ella|ele|ela|esto|isso|(?:el|la|los|las|o|a|os|as) (?:plan|plano|salida|sa[íi]da|resultado|informe|relatório|registros?|logs?|lista|respuesta|resposta|p[áa]gina|consulta|tabl?a|tabela)) (?:no|não) (?:deve|devem|deverá|deveria|debe|deben|deberá|debería) \p{L}+[aei]r(?!\p{L})/iu,
    ),
  },
  russian: {
    ends: oneOf(
      /(?<!\p{L})долж(?:ен|н\p{L}+) (?:\p{L}+ )?(?:(?:заверш|законч|отработ|выполн|запуст|собра|скомпилир|примен)\p{L}*|пройти)[^.;]{0,40}?(?:без (?:\p{L}+ )?(?:ошиб|предупрежд|сбо)\p{L}*|успешно|с кодом 0)|(?<!\p{L})долж(?:ен|н\p{L}+) (?:успешно|без ошибок) (?:заверш|законч|отработ|выполн|запуст|пройти|собра)\p{L}*/iu,
      /(?<!\p{L})долж(?:ен|н\p{L}+) (?:все |успешно )?(?:пройти|проходить)[.!]?$/iu,
    ),
    denied: oneOf(
      /^(?:он|она|оно|они|это|план|вывод|результат|отчёт|отчет|лог|список|ответ|страница|запрос)(?: \p{L}+)? не долж(?:ен|н\p{L}+) (?:\p{L}+ )?(?:предлаг|содерж|показыв|удал|измен|появ|вывод|включ|сообща|падать|превыша|заменять)\p{L}*/iu,
      /^(?:(?:в|на) [\p{L}-]+(?: \p{L}+)? )?не должно быть(?!\p{L})|(?<!\p{L})быть не должно(?!\p{L})/iu,
    ),
  },
  chinese: {
    ends: oneOf(
      /(?:必须|应该?|应当|须)(?:能)?[^。；]{0,6}(?:无(?:任何)?(?:错误|报错|警告|异常)|没有(?:任何)?(?:错误|报错|警告|异常)|不报错|成功|正常|顺利)地?[^。；]{0,4}(?:完成|结束|退出|通过|启动|执行完)/,
      /(?:必须|应该?|应当|须)(?:全部|都|均)?通过[。.]?$/,
    ),
    denied:
      /^(?:它|其|计划|输出|结果|日志|列表|页面|报告|[^，。]{0,8}(?:中|里))?(?:不得|不应该?|不能|不可)(?:再)?(?:出现|包含|显示|提出|建议|含有|列出|存在)/,
  },
  japanese: {
    ends: oneOf(
      /(?:(?:エラー|警告|例外)(?:が|も)?(?:なく|なしで|無く|出ずに|を出さずに)[^。]{0,10}|(?:正常に?|成功で))(?:終了|完了|終わ|通|成功|起動|ビルド)[^。]{0,8}(?:こと|はず(?:です|だ)?|必要がある|必要があります|なければならない)[。.]?$/,
      /(?:通る|合格する|成功する)こと[。.]?$/,
    ),
    denied:
      /(?:提案|表示|出力|検出|変更|削除)され(?:てい)?ない(?:こと|はず(?:です|だ)?)[。.]?$|(?:含まれ(?:てい)?|現れ|残ってい|存在し|発生し|出)ない(?:こと|はず(?:です|だ)?)[。.]?$/,
  },
  korean: {
    ends: oneOf(
      /(?:(?:오류|에러|경고|실패)(?:가|는)? ?없이|정상적으로|성공적으로)[^.]{0,16}(?:끝나|완료|종료|통과|실행|시작|빌드)[^.]{0,4}야 ?(?:한다|합니다|함|됨|됩니다)[.]?$/,
      /(?:통과|성공)(?:해야|되어야) ?(?:한다|합니다|함)[.]?$/,
    ),
    denied:
      /(?:제안되|포함되|표시되|출력되|나타나|나오|남아 있|존재하|발생하|삭제되|변경되)지 않아야 ?(?:한다|합니다|함)[.]?$/,
  },
  persian: {
    ends: oneOf(
      /باید [^.]{0,40}?(?:بدون (?:هیچ )?(?:خطا|هشدار|اشکال)|با موفقیت|به‌?درستی)[^.]{0,20}(?:تمام|انجام|اجرا|کامل|پایان|شروع)|(?:بدون (?:هیچ )?خطا|با موفقیت)[^.]{0,30} باید/,
      /باید (?:همه )?(?:موفق|قبول) (?:شوند|شود|باشند)[.]?$/,
    ),
    denied:
      /(?:^|\s)نباید [^.]{2,60}(?:پیشنهاد (?:دهد|شود)|نشان دهد|نمایش دهد|داشته باشد|ظاهر شود|دیده شود|وجود داشته)/,
  },
});

const tried = triedOn(
  saidIn(endings, ({ ends, denied }, language) => [
    { language, pattern: ends },
    { language, pattern: denied },
  ]),
);

/** Whether a sentence, without its decoration, says how something has to end, or what must not turn up. */
export function saysEnding(text: string): boolean {
  return !speaksOfCase(text) && tried(text).some(({ pattern }) => pattern.test(text));
}
