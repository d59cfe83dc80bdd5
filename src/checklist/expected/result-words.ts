import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { words } from '../markdown/plain-text.ts';
import { isInCase } from '../text/in-case.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';
import { exitCodeIn } from './exit-code.ts';
import { speaksOfCase, withoutSuccess } from './shown-words.ts';

/**
 * How a language says what is there once something has run, in the present: `state`: all of something is so, or one thing is; `made`: something came to
 * be, which is set as code; `appears`: something comes up, opens or goes away. What is set as code stands here as "0". Another language is
 * another entry.
 */
const resultWords: { [L in Language]: { state: Pattern; made: Pattern; appears: Pattern } } = hintedIn({
  english: {
    state: oneOf(
      /^(?:all|both|every|each)\b[^.:;,]{2,60}? (?:now |still )?(?:pass(?:es)?|succeed(?:s)?|respond(?:s)?|match(?:es)?)\b/i,
      /^(?:(?:all|both|every|each|the|this|it|your|its)\b|"0")[^.:;,]{0,60}? (?:is|are) (?:now |then |all |both |still |again |in (?:state |status )?)*(?:(?<!\b(?:files?|folder|directory|path|command|script|url|address|default|example|option|flag|setting|variable|location) (?:is|are) )"0"|clean|empty|green|healthy|in sync(?: with)?|up to date|unchanged|identical|ready|online|reachable|accessible|live|up|running|active|connected|available)(?=$|[.,;!]| (?:and|at|under|on port|again|now|from)\b)/i,
      /^(?:the|this|it|your|its|both|all)\b[^.:;,]{0,50}? (?:(?:answers?|responds?|works?) (?:again|now)|runs? again|is now (?:part|a member) of)\b/i,
    ),
    made: oneOf(
      /^(?:this|it|that|the (?:\w+ )?(?:command|script|build|job|tool|step|backup|export|dump)) (?:also |then |will |should )?(?:produces?|creates?|generates?|leaves?|builds?) (?:[^.;:]{0,40} )?"0"/i,
      /^(?:(?:an?|the|two|one|your)\b|"0")(?!.* by )[^.;:]{0,60} (?:(?:is|are|has been|have been|will be) (?:now |then )?(?:created|generated|written|produced|built)|(?:now )?exists?)\b/i,
    ),
    appears:
      /^(?:(?:an?|the|your|both|all|two|three|its|new)\b|"0")(?! (?:following|next|above)\b)[^.:;,]{0,60}? (?:now |then |also |soon )?(?:appears?|shows up|comes up|pops up|opens|loads|disappears?|becomes \w+|(?:changes|switches|jumps) to [^.:;,]{1,30}|turns? (?:green|red|blue|grey|yellow)|(?:is|are) (?:now |then )?(?:shown|displayed|listed|visible))(?=$|[.,;!]| (?!below|above|as|only|by|to)\w)/i,
  },
  german: {
    state: oneOf(
      /^(?:alle|beide|jede[rs]?)(?!\p{L})[^.;:,]{2,50}? (?:laufen|läuft|bestehen|besteht|antworten|antwortet)(?: durch| wieder| jetzt| nun)?[.!]?$/iu,
      /^(?:alle?|beide|jede[rs]?|der|die|das|dein\p{L}*|ihr\p{L}*|"0")(?!\p{L})[^.;:,]{0,60}? (?:ist|sind|stehen auf|steht auf) (?:[^.;:,]{1,40} )?(?:"0"|grün|gesund|bereit|aktiv|online|leer|sauber|erreichbar|verfügbar|identisch|aktuell|unverändert|verbunden)[.!]?$/iu,
      /^(?:der|die|das|alles|beide|"0")(?!\p{L})[^.;:,]{0,50}? (?:antworte[nt]|läuft|laufen|funktioniert|geht) (?:wieder|nun|jetzt)|(?:ist|sind) (?:nun|jetzt|wieder) (?:teil|mitglied)(?!\p{L})/iu,
    ),
    made: oneOf(
      /^(?:das|dies|der|die|es|danach|dann|anschließend|damit|dadurch|nun|jetzt|ein\p{L}*|im|in|unter|"0")(?!\p{L})(?!.* von (?:der|dem|einer|einem) )[^.;:]{0,80}(?:erstellt|erzeugt|angelegt|geschrieben|generiert|gebaut|entsteht|entstehen)(?!\p{L})/iu,
      /^(?:danach|dann|anschließend|damit|nun|jetzt)(?!\p{L})[^.;:]{0,80}(?:liegt|liegen)(?!\p{L})/iu,
    ),
    appears:
      /^(?:der|die|das|ein\p{L}*|alle|beide|es|danach|dann|nun|jetzt|"0")(?!\p{L})[^.;:,]{0,60}?(?:erscheint|erscheinen|öffnet sich|öffnen sich|verschwindet|verschwinden|wechselt (?:auf|zu)|(?:wird|werden|ist|sind) (?:[^.;:,]{1,40} )?(?:angezeigt|aufgelistet|sichtbar|grün|zu sehen))(?!\p{L})/iu,
  },
  french: {
    state: oneOf(
      /^(?:tous|toutes|les deux)(?!\p{L})[^.;:,]{2,50}? (?:passent|réussissent|répondent|tournent|correspondent)(?!\p{L})/iu,
      /^(?:(?:tous|toutes|les deux|le|la|les|votre|vos|chaque)(?!\p{L})|l['’]|"0")[^.;:,]{0,60}? (?:est|sont) (?:(?:maintenant|bien|tous|toutes|désormais|de nouveau|à nouveau|à l['’]état|en|dans) )*(?:(?<!dans )"0"|vert\p{L}*|sain\p{L}*|prête?s?|acti(?:f|ve)s?|ligne|vides?|propres?|accessibles?|disponibles?|identiques?|à jour|inchangée?s?|démarrée?s?|joignables?)(?!\p{L})/iu,
      /^(?:(?:le|la|les|tout|votre)(?!\p{L})|l['’]|"0")[^.;:,]{0,50}? (?:répond|fonctionne|tourne)(?:nt)? (?:de nouveau|à nouveau|maintenant|désormais)|fait (?:maintenant|désormais) partie/iu,
    ),
    made: /^(?:cela|ceci|ça|il|elle|une?|le|la|les|des|l['’]|"0")[^.;:]{0,60}(?:produit|crée|génère|(?:est|sont) (?:alors |maintenant )?(?:créée?s?|générée?s?|écrite?s?|produite?s?)|se trouve(?:nt)?)(?!\p{L})/iu,
    appears:
      /^(?:(?:le|la|les|une?|des|deux|votre)(?!\p{L})|l['’]|"0")[^.;:,]{1,60}? (?:apparaît|apparait|apparaissent|s['’]affiche(?:nt)?|s['’]ouvre(?:nt)?|disparaît|disparaissent|passe à|devient|(?:est|sont) (?:alors |maintenant )?(?:affichée?s?|visibles?|listée?s?)|passe(?:nt)? au vert)(?!\p{L})/iu,
  },
  iberian: {
    state: oneOf(
      /^(?:tod[oa]s|amb[oa]s)(?!\p{L})[^.;:,]{2,50}? (?:pasan|passam|responden|respondem|coinciden|coincidem|funcionan|funcionam)(?!\p{L})/iu,
      /^(?:(?:tod[oa]s|amb[oa]s|el|la|l[oa]s|[oa]s?|su|seu|sua)(?!\p{L})|"0")[^.;:,]{0,60}? (?:está[ns]?|estão|son|são) (?:(?:ya|já|ahora|agora|en|no|em|todos|todas|de nuevo|novamente|estado) )*(?:(?<!(?:en|no|em) )"0"|(?<=^(?:tod|amb)[^.]{0,90})"0"|verdes?|san[oa]s?|saudáve\p{L}+|list[oa]s?|pront[oa]s?|ac?tiv[oa]s?|línea|online|(?<=no )ar|vac[ií][oa]s?|vazi[oa]s?|limpi?[oa]s?|accesibles?|acessíve\p{L}+|disponibles?|disponíve(?:l|is)|id[ée]ntic[oa]s?|al día|ac?tualizad[oa]s?|corriendo|rodando|ejecución|execução)(?!\p{L})/iu,
      /^(?:el|la|l[oa]s|[oa]s?|todo|tudo)(?!\p{L})[^.;:,]{0,50}? (?:vuelven? a|voltam? a|ya|já) (?:responder?|funcionar?|responden?|respondem|funcionan?|funcionam)(?!\p{L})|(?:ahora|ya|agora|já) (?:forma|faz) parte/iu,
    ),
    made: /^(?:(?:esto|isto|isso|el|la|los|las|una?|um|uma|o|os|a|as|se)(?!\p{L})|"0")[^.;:]{0,60}?(?<!\p{L})(?:crea[n]?|cria[m]?|genera[n]?|gera[m]?|produce[n]?|produz(?:em)?|(?:es|é|son|são) (?:cread|criad|generad|gerad|escrit)[oa]s?)(?!\p{L})/iu,
    appears: oneOf(
      /^(?:(?:el|la|los|las|una?|um|uma|o|os|a|as|se|su|seu|sua|dos|todos)(?!\p{L})|"0")[^.;:,]{0,60}?(?<!\p{L})(?:aparece[mn]?|desaparece[mn]?|se abre[n]?|abre-se|se muestra[n]?|(?:cambia|pasa|passa) a|muda para|(?:es|é|está|son|são|estão) (?:visible|visíve|exibid|mostrad|listad)\p{L}*)(?!\p{L})/iu,
      /^(?:aparece[mn]?|se muestra[n]?|sale[n]?) /iu,
    ),
  },
  russian: {
    state: oneOf(
      /^(?:все|всё|оба|обе|кажд\p{L}+) [^.;:,]{2,50}? (?:проход[ия]т|отвеча[юе]т|работа[юе]т|совпадают)(?!\p{L})/iu,
      /^[^.;:,]{2,60}? (?:теперь|снова|уже) (?:доступ|запущен|готов|актив|работа)\p{L}*|^(?:все|всё|оба|обе|кажд\p{L}+|"0")(?: [^.;:,]{2,50}?)? (?:(?:в (?:статусе|состоянии) )"0"|доступ\p{L}+|запущен\p{L}*|готов\p{L}*|активн\p{L}*|зел[её]н\p{L}*|пуст\p{L}*)/iu,
      /^[^.;:,]{2,60}? (?:снова|опять|теперь) (?:отвеча|работа|входит)\p{L}*/iu,
    ),
    made: /(?<!\p{L})(?:создаст|создаёт|создает|появится|появляется|появятся|будет создан\p{L}*|созда[её]тся|создастся|сгенерирует|сгенерируется|запишет|собер[её]т)(?!\p{L})/iu,
    appears:
      /(?<!\p{L})(?:появится|появляется|появятся|откроется|откроются|отобразится|отображается|исчезнет|исчезает|(?:изменится|сменится|меняется) на|перейд[её]т в|станет (?:зел|доступ|актив)\p{L}*)(?!\p{L})/iu,
  },
  chinese: {
    state: oneOf(
      /^(?:所有|全部|两个|两者|每个)[^，。；：]{1,20}?(?:均|都|已|应)*(?:通过|成功|正常|就绪|在线|运行中|(?:为|是|处于|显示为)\s*(?:"0"|空|正常|绿色|就绪|运行|可用|健康))/,
      /(?:现在|已经)(?:可以?|能)?(?:通过|在)?[^，。；]{1,24}(?:访问|可用|就绪)[。.]?$/,
      /恢复(?:响应|正常|访问|运行)[。.]?$/,
    ),
    made: /(?:会|将|即可|便)(?:自动)?(?:在[^，。；]{1,20})?(?:生成|产生|创建|出现|得到|输出到)/,
    appears: oneOf(/(?:会|将|随后|然后)(?:自动)?(?:出现|弹出|打开|消失|变为|变成)/, /(?:可以?|能)看到/),
  },
  japanese: {
    state: oneOf(
      /^(?:すべて|全て|全|両方|各)[^。、]{1,24}(?:"0"|正常|稼働|(?<!再)起動|緑|成功|通)[^。、]{0,8}(?:になっている|になります|している|しています|です|る|ます)(?:こと)?[。.]?$/,
      /(?:アクセス|利用|接続|使用)(?:できるようにな(?:る|ります)|可能にな(?:る|ります))[。.]?$/,
      /(?:再び|再度)[^。、]{0,12}(?:応答|動作|稼働|表示)(?:する|します|した|しました)[。.]?$/,
    ),
    made: /(?:生成|作成|出力)され(?:ます|る|ている|ています)[。.]?$|(?:が|は)でき(?:あが)?(?:ます|る)[。.]?$/,
    appears: oneOf(
      /(?:表示され|現れ|開き|消え|開か|に変わり|に変わ)(?:ます|る|れます)[。.]?$/,
      /["「][^"」]*["」]に(?:なります|なる|変わります|変わる)[。.]?$/,
    ),
  },
  korean: {
    state: oneOf(
      /^(?:모든|전체|두|각)[^.,]{1,30}(?:"0"|정상|실행|성공|통과|준비|초록|녹색|일치)[^.,]{0,8}(?:이다|입니다|합니다|됩니다|한다|된다|상태)[.]?$/,
      /^(?:이제|지금) [^.,]{2,40}(?:접속|사용|이용)(?:할 수 있|이 가능|가능)|(?:는|은|이|가) 이제 [^.,]{2,40}(?:접속|사용|이용)(?:할 수 있|이 가능|가능)/,
      /다시 (?:응답|동작|실행|작동)(?:합니다|한다|됩니다|된다)[.]?$/,
    ),
    made: /(?:생성|작성)(?:됩니다|된다|됨)?[.]?$|만들어(?:집니다|진다)[.]?$/,
    appears: oneOf(
      /(?:나타납니다|나타난다|열립니다|열린다|사라집니다|사라진다|보입니다|보인다|로 바뀝니다|로 바뀐다|로 변경됩니다)[.]?$/,
      /["“][^"”]*["”] ?(?:이|가)? ?나옵니다[.]?$|(?:이|가) 나옵니다[.]?$/,
    ),
  },
  persian: {
    state: oneOf(
      /^(?:همه|تمام|هر دو|هر)[^.،]{1,40}(?:"0"|سالم|فعال|آماده|سبز|موفق|در حال اجرا)[^.،]{0,12}(?:هستند|است|می‌?شوند|می‌?شود)[.]?$/,
      /(?:اکنون|حالا) [^.،]{2,50}(?:در دسترس|فعال|آماده|روشن) است/,
      /دوباره [^.،]{0,20}(?:پاسخ می‌?دهد|کار می‌?کند|بالا می‌?آید)/,
    ),
    made: /(?:ساخته|ایجاد|تولید|نوشته) (?:می‌?شود|خواهد شد)/,
    appears: /(?:نمایش داده می‌?شود|ظاهر می‌?شود|باز می‌?شود|دیده می‌?شود|می‌?بینید|ناپدید می‌?شود|تغییر می‌?کند)/,
  },
});

/** That nothing comes of something, and with which code it ends, in the languages of checklists. */
const nothing = hinted(
  oneOf(
    /^(?:no|nothing|none)(?!\p{L})[^.;:,]{0,40} (?:(?:is|are|gets?) (?:\p{L}+ )?(?:returned|printed|shown|listed|left|reported|found)|comes? back|remains?|shows? up|appears?)(?!\p{L})/iu,
    /^(?:keine?|nichts)(?!\p{L})[^.;:,]{0,40} (?:(?:wird|werden) (?:\p{L}+ )?(?:ausgegeben|angezeigt|gefunden|gemeldet|zurückgegeben)|kommt|kommen|erscheint|erscheinen)(?!\p{L})|^(?:aucune?|rien)(?!\p{L})[^.;:,]{0,40} (?:n['’]|ne )(?:(?:est|sont) (?:affichée?s?|renvoyée?s?|retournée?s?|signalée?s?|trouvée?s?)|apparaît|s['’]affiche)(?!\p{L})/iu,
    /^(?:ning[uú]n\p{L}*|nenhum\p{L}*|nada|não|no)(?!\p{L})[^.;:,]{0,40}(?<!\p{L})(?:devuel\p{L}+|retorna\p{L}*|aparece\p{L}*|muestra\p{L}*|exibid[oa]|imprime\p{L}*)/iu,
    /^(?:ни одно\p{L}+|никаких|ничего)(?!\p{L})[^.;:,]{0,40} не (?:возвращ|вывод|появ|показ|оста|найд)\p{L}*|^(?:没有|无)(?:任何)?[^，。]{0,8}(?:返回|输出|显示)[^，。]{0,4}[。.]?$/iu,
    /(?:何も|1(?:行|件)も)[^。]{0,8}(?:返らない|表示されない|出ない|出力されない)(?:こと)?[。.]?$|^(?:아무|어떤) [^.]{0,10}(?:반환|출력|표시|나오)(?:되지|지) 않|^هیچ [^.]{1,30}(?:برنمی|نمایش داده نمی|دیده نمی|چاپ نمی)/iu,
  ),
);

type Kind = 'state' | 'made' | 'appears';

const tried = triedOn(
  saidIn(resultWords, (said, language) =>
    (['state', 'made', 'appears'] as const).map((kind) => ({ language, kind, pattern: said[kind] })),
  ),
);

/** Whether a sentence says what is there once something has run: "All pods are `Running`", "`a.tar` is created", "A dialog opens". */
export function saysResult(markdown: string, kinds: readonly Kind[]): boolean {
  const text = withoutSuccess(words(markdown.replace(/`[^`]+`/g, '"0"')));
  if (speaksOfCase(text) || isInCase(text)) return false;
  if (kinds.includes('state') && (nothing.test(text) || exitCodeIn(text) !== null)) return true;
  if (explains.test(text)) return false;
  return tried(text).some(
    ({ kind, pattern }) => kinds.includes(kind) && (kind !== 'made' || text.includes('"0"')) && pattern.test(text),
  );
}

/** What is not so, is always so, or is so for a while, explains. */
const explains =
  /(?<!\p{L})(?:not|never|always|usually|by default|during|while|until|only|may|might|can|could|nicht|nie|immer|während|standardmäßig|nur|kann|können|pas|jamais|toujours|pendant|seulement|peut|no (?=est)|não|nunca|siempre|sempre|durante|solo|apenas|puede|pode|не|никогда|всегда|обычно|может|только)(?!\p{L})|n['’]t(?!\p{L})|不会|没有|默认|总是|可能|只有|ない|ません|常に|場合|않|없|항상|نمی|همیشه|فقط/iu;
