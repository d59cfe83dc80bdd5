import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, languagesOf } from '../text/languages.ts';

/**
 * How a language says that something is seen once something has run: `seen` by itself ("you should see", "it will print"), `output` in the
 * sentence right above a sample of it ("Output:", "It returns:"). Another language is another entry.
 */
const shownWords: { [L in Language]: { seen: Pattern; output: Pattern } } = hintedIn({
  english: {
    seen: oneOf(
      /\byou(?: should| must| ought to)(?: now| then| also| only| soon)? (?:see|get|find)\b/i,
      // What is seen each time, and what is only remarked, explains.
      /(?<!\b(?:note that|(?:each|every|any) [^.]{0,30}) ?)\byou(?:(?:['’]ll| will)(?: now| then| also)? (?:see|get)(?! (?:more|how|why|what|to|used)\b)| (?:now|then) see\b)/i,
      // What a program gives has to hold something, whatever that is.
      inRow(
        /\b(?:output|answer|response|result|list|listing|log|logs|table|page|report|plan|file|body|header|headers|reply|diff) /i,
        /(?:must|should|ha(?:s|ve) to|needs? to) (?:not )?(?:now |then |also |only |still )?/i,
        /(?:contain|include|mention|match|equal|start with|end (?:with|in)|carry|hold|name)\b/i,
      ),
      /\b(?:must|should|ha(?:s|ve) to|needs? to) (?:not )?(?:now |then |also |still )?(?:be )?(?:in|on) the (?:output|list|log|table|response|page|result)\b/i,
      inRow(
        /(?<!\b(?:you|we|i|users?|operators?|nobody|everyone|anyone|steps?) )\b(?:must|should|shall|will) (?:not )?(?:(?:now|then|also|only|all|again|both|still) )?/i,
        /(?:show|print|display|output|list|report|indicate|appear|come up|look like)(?! (?:to|up)\b)\b|return(?! (?:to|control)\b)\b/i,
      ),
    ),
    output:
      /\b(?:output|outputs|result|results|response|prints?|printed|returns?|returned|shows?|shown|displays?|displayed|reports?|see|looks? like)\b/i,
  },
  german: {
    seen: oneOf(
      /(?<!\p{L})(?:du solltest|sie sollten|man sollte|solltest du|sollten sie|du siehst|sie sehen) .{0,80}(?:sehen|jetzt|nun|dann)(?!\p{L})/iu,
      /(?<!\p{L})(?:sollten?|müssten?|muss|müssen) .{0,80}(?:anzeigen|ausgeben|angezeigt werden|ausgegeben werden|erscheinen|zurückgeben|auflisten)(?!\p{L})/iu,
      /(?:ausgabe|antwort|ergebnis|liste|log|protokoll|tabelle|seite|bericht|plan|datei) (?:sollte|sollten|muss|müssen) .{1,80}(?:enthalten|nennen|aufführen|stehen|auftauchen)(?!\p{L})|(?<!\p{L})(?:in|auf) (?:der|dem) (?:ausgabe|antwort|liste|log|protokoll|tabelle|seite) (?:sollte|sollten|muss|müssen) /iu,
      /^(?:(?:danach|dann|jetzt|nun) )?(?:sieht man|man sieht) |(?<!\p{L})(?:sollten?|müssen|muss) .{1,60}(?:zurückkommen|auftauchen)(?!\p{L})/iu,
    ),
    output:
      /(?<!\p{L})(?:ausgabe|ergebnis|antwort|meldung|ausgegeben|angezeigt|erscheint|erscheinen|zeigt|liefert|sehen|sieht)(?!\p{L})/iu,
  },
  french: {
    seen: oneOf(
      /(?<!\p{L})(?:vous (?:devriez|devez|verrez)|tu (?:devrais|verras)|on doit) ?(?:\p{L}+ )?(?:voir|obtenir|.)|(?<!\p{L})(?:doit|doivent|devrait|devraient) (?:\p{L}+ )?(?:afficher|renvoyer|retourner|indiquer|apparaître|lister|s['’]afficher)(?!\p{L})/iu,
      /(?:sortie|réponse|résultat|liste|journal|tableau|page|rapport|plan|fichier) (?:doit|devrait) (?:\p{L}+ )?(?:contenir|inclure|mentionner|comporter|correspondre)(?!\p{L})|(?:doit|doivent|devrait|devraient) (?:\p{L}+ )?(?:figurer|être|se trouver) (?:dans|sur) l[ea]s? (?:sortie|réponse|liste|journal|tableau|page)/iu,
      /^on (?:voit|verra|retrouve) |(?<!\p{L})(?:doit|doivent|devrait|devraient) (?:\p{L}+ )?être (?:renvoyée?s?|affichée?s?|listée?s?|retournée?s?)(?!\p{L})/iu,
    ),
    output:
      /(?<!\p{L})(?:sortie|résultat|réponse|affiche\p{L}*|retourne|renvoie|obten\p{L}+|voir|verrez|apparaît)(?!\p{L})/iu,
  },
  iberian: {
    seen: oneOf(
      /(?<!\p{L})(?:deber[íi]as?|debes|deber[áa]s|você (?:deve|deverá|deveria)|deve-se) (?:\p{L}+ )?(?:ver|obtener|obter|encontrar)(?!\p{L})|(?<!\p{L})(?:verás|você verá)(?!\p{L})/iu,
      /(?<!\p{L})(?:debe|deben|deber[íi]an?|deberá|deve|devem|deverá|deveria) (?:\p{L}+ )?(?:mostrar|devolver|retornar|aparecer|listar|exibir|imprimir|responder)(?!\p{L})/iu,
      /(?:salida|sa[íi]da|respuesta|resposta|resultado|lista|log|registro|tabla|tabela|página|informe|relatório|plan|plano|archivo|arquivo) (?:debe|debería|deve|deveria) (?:\p{L}+ )?(?:contener|conter|incluir|mencionar|coincidir)(?!\p{L})|(?:debe|deben|deve|devem) (?:\p{L}+ )?(?:estar|figurar|constar) (?:en|na|no) (?:la |el )?(?:salida|sa[íi]da|lista|respuesta|resposta|log|tabla|tabela|página)/iu,
      /(?<!\p{L})(?:se deben? ver|deve-se ver|veremos|vê-se|se ven?)(?!\p{L})|(?<!\p{L})(?:debe|deben|deve|devem) (?:\p{L}+ )?(?:salir|sair|volver|voltar|ser (?:devuelt|retornad|exibid|mostrad|listad)[oa]s?)(?!\p{L})/iu,
    ),
    output:
      /(?<!\p{L})(?:salida|sa[íi]da|resultado|respuesta|resposta|muestra|mostra|devuelve|retorna|aparece\p{L}*|verás|verá|ver)(?!\p{L})/iu,
  },
  russian: {
    seen: oneOf(
      /(?<!\p{L})вы (?:должны )?(?:также )?увид\p{L}+|(?<!\p{L})долж(?:ен|н\p{L}*) (?:\p{L}+ )?(?:показать|вернуть|вывести|появиться|отобразиться|отображаться)(?!\p{L})/iu,
      /(?:вывод|ответ|результат|список|лог|таблица|страница|отчёт|отчет|план|файл) долж(?:ен|н\p{L}*) (?:\p{L}+ )?(?:содержать|включать|упоминать|совпадать)(?!\p{L})|долж(?:ен|н\p{L}*) (?:\p{L}+ )?быть (?:в|на) (?:списке|выводе|ответе|логе|таблице|странице)/iu,
      /(?<!\p{L})(?:увидим|видно)(?!\p{L})|(?<!\p{L})долж(?:ен|н\p{L}*) (?:\p{L}+ )?(?:вернуться|возвращаться|быть выведен\p{L}*)(?!\p{L})/iu,
    ),
    output:
      /(?<!\p{L})(?:вывод\p{L}*|результат\p{L}*|ответ\p{L}*|увид\p{L}+|выведет|выводит|появит\p{L}+|покажет|вернёт|вернет)(?!\p{L})/iu,
  },
  chinese: {
    seen: /(?:你|您)(?:会|将|将会|应该?会?|可以|应当)看到|(?:应该?|应当|须)(?:能|会|只|仅|全部)*(?:看到|显示|返回|输出|出现)|(?:输出|响应|结果|列表|日志|表|页面|文件)(?:中|里)?(?:必须|应该?|应当|需要?)(?:包含|含有|列出|出现)|(?:后|时)，?(?:会|将会?)(?:看到|显示|输出)/,
    output: /输出|结果|返回|显示|看到|出现/,
  },
  japanese: {
    seen: /(?:と|が)(?:表示|出力|返却)され(?:ます|れば|るはず)|が返(?:ります|れば)|(?:返る|返ってくる|返らない)こと|(?:出力|応答|レスポンス|結果|一覧|ログ|表|ページ)(?:に|には)[^。]{1,40}(?:含まれ|載っ|出|表示され)(?:ている|てい|る)(?:こと|はず|必要)/,
    output: /出力|結果|表示|返り|返却|返る/,
  },
  korean: {
    seen: /(?:표시|출력|반환)(?:됩니다|되어야|되면)|(?:출력|응답|결과|목록|로그|표|페이지)에(?:는)? [^.]{1,40}(?:포함되어야|있어야|나와야|보여야)|(?:보여야|나와야) (?:합니다|한다)/,
    output: /출력|결과|응답|표시|반환|나옵니다|나온다/,
  },
  persian: {
    seen: /باید .{1,60}(?:ببینید|نمایش دهد|نشان دهد|برگرداند|برگردد|نمایش داده شود|چاپ شود|دیده شود|ظاهر شود)|خواهید دید|باید .{0,30}در (?:فهرست|لیست|خروجی|پاسخ|صفحه) .{0,20}(?:باشد|باشند)/,
    output: /خروجی|نتیجه|پاسخ|نمایش|می‌?بینید/,
  },
});

/** "You should see the new pod", "The page will show both": whether a sentence says that something is seen. What is seen in a case is none. */
export function saysSeen(sentence: string): boolean {
  const text = words(sentence);
  return !speaksOfCase(text) && is('seen', withoutSuccess(text));
}

/** Whether a text tells of a case, other than the one that is hoped for, or gives an example. */
export function speaksOfCase(text: string): boolean {
  return inCase.test(withoutSuccess(text)) || example.test(text);
}

const example = hinted(
  /(?<!\p{L})(?:for example|for instance|e\.g|zum beispiel|z\. ?b|par exemple|p\. ?ex|por ejemplo|por exemplo|p\. ?ej|например)(?!\p{L})|例如|比如|例えば|たとえば|예를 들어|예컨대|برای مثال|به عنوان مثال/iu,
);

/** Whether the sentence above a sample names it as what a program prints, and tells nobody to do something with it. */
export function namesOutput(sentence: string): boolean {
  const text = words(sentence);
  return !tellsToWrite.test(text) && is('output', text);
}

/** "If all went well, …", "Si todo está bien, …": such a case is the one that is hoped for. */
export function withoutSuccess(text: string): string {
  return text.replace(success, '');
}

const success = oneOf(
  /^(?:on success|bei erfolg|im erfolgsfall|en cas de succès|em caso de sucesso|en caso de éxito|при успехе|в случае успеха|成功时|成功時(?:は|に)?|成功すると|성공하면|성공 시|در صورت موفقیت)[,，、]?\s*/iu,
  inRow(
    /^(?:if|when|once|wenn|falls|sobald|si|quand|cuando|se|quando|если|когда|如果|当|若)[^,，、.:]{0,50}?/iu,
    /(?:well|ok|okay|success\w*|succeeds?|works?|worked|correct\w*|right|fine|gut|richtig|erfolgreich|klappt|bien|succès|correctement|correct[ao]|éxito|certo|sucesso|хорошо|успешно|удачно|порядке|правильно|成功|正常|顺利|没有?问题|一切)/iu,
    /[^,，、.:]{0,20}[,，、]\s*/iu,
  ),
);

/** A case, or the number of one: "Case 3: the column is gone". */
const inCase =
  /^(?:case|scenario|fall|szenario|cas|scénario|caso|escenario|cenário|случай|сценарий|情况|场景|ケース|경우|사례|حالت) ?\d|^(?:if|when|unless|in case|should (?:the|this|it)|wenn|falls|si|en cas|se|caso|если|при ошибке|如果|若|もし|만약|اگر)(?![\p{L}])/iu;

const tellsToWrite = hinted(
  oneOf(
    /^(?:now |then |next,? |and )?(?:add|put|paste|copy|create|edit|set|open|visit|replace|send|post|write|save|enter|configure|use|change|update|insert|append|include|define|fill|announce|run|execute|type)\b/iu,
    /^(?:füge|trage|kopiere|erstelle|öffne|ersetze|sende|ajoutez|copiez|créez|ouvrez|remplacez|envoyez|agrega|añade|copia|crea|abre|reemplaza|adicione|copie|crie|abra|substitua|envie)\p{L}*(?!\p{L})/iu,
    /^(?:добавьте|скопируйте|создайте|откройте|замените|отправьте)|^(?:添加|粘贴|复制|创建|编辑|打开|替换|发送|在.{1,20}中(?:添加|写入))/iu,
  ),
);

function is(kind: 'seen' | 'output', text: string): boolean {
  return languagesOf(text).some((language) => shownWords[language][kind].test(text));
}
