import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * How a language tells to look at something for seeing that it is so: "watch the log to confirm that it is ready". What is done to bring something
 * about ("pull it to ensure it is new") is no look. Japanese and Korean say it by their verb alone. Another language is another entry.
 */
const lookWords: { [L in Exclude<Language, 'japanese' | 'korean'>]: Pattern } = hintedIn({
  english:
    /^(?:(?:then|also|now|please),? )?(?:check|watch|look at|monitor|inspect|review|observe|open|tail|follow|read)\b[^.;:]{3,80}? to (?:ensure|confirm|verify|make sure|see)(?: that)? (?!whether|if|what|how|which|where|why)[^.;:]{3,80}?\b(?:is|are|was|were|has|have|can|will|does|did|reach(?:es|ed)?|shows?|starts?(?:ed)?|connects?(?:ed)?|comes?|came|returns?|works?|runs?|match(?:es)?|finish(?:es|ed)|complete[sd]|exists?|appears?|responds?|arrives?)\b/i,
  german:
    /^(?:[^.;:]{3,80}? (?:an(?:sehen|schauen)|prüfen|beobachten|kontrollieren|öffnen|lesen|überwachen|durchsehen)|(?:prüfe|kontrolliere|beobachte|überwache|öffne|lies|schau|sieh)\p{L}* [^.;:]{3,80}?), um (?:sicherzustellen|sicherzugehen|zu (?:prüfen|bestätigen|sehen)|sich zu vergewissern), dass /iu,
  french:
    /^(?:(?:puis|ensuite|aussi) )?(?:consult|regard|surveill|vérifi|contrôl|observ|examin|ouvr|inspect|lis)\p{L}* [^.;:]{3,80}? (?:pour|afin de) (?:vérifier|confirmer|(?:s['’]|vous |t['’])assurer) qu[e'’]/iu,
  iberian:
    /^(?:(?:luego|depois|também) )?(?:revis|consult|observ|verifi|mir|monitor|vigil|abr|inspec|examin|acompanh|compr[ou]+e?b|olh|confir|chec|le[ai])\p{L}* [^.;:]{3,80}? para (?:verificar|confirmar|comprobar|garantir|garantizar|assegurar|asegurar|asegurarse|certificar-se|se certificar)(?: de)? que /iu,
  russian:
    /^(?:(?:затем|потом) )?(?:посмотр|провер|просмотр|откр|изуч|следи|наблюда|загляни|осмотр)\p{L}* [^.;:]{3,80}?,? чтобы (?:убедиться|проверить|подтвердить|увидеть), что /iu,
  chinese:
    /^(?:请|然后)?(?:查看|检查|观察|打开|查阅|监控)[^。；：]{1,30}?[，,]?(?:以|来|并)?(?:确认|确保|验证)(?!是否)[^。；：]{2,30}(?:正常|一致|已|均?为|是|无|没有|成功|存在|运行|可用|通过|就绪)/,
  persian: /(?:ببینید|بررسی کنید|نگاه کنید|باز کنید|بخوانید) تا (?:مطمئن شوید|اطمینان یابید|تأیید کنید)(?: که)? /,
});

/** How a language tells to look for something that is set as code, or quoted, in what is printed; another language is another entry. */
const searchWords: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:(?:then|also|now|please),? )?(?:check|search|scan|inspect|watch|look (?:at|through|in)) (?:the |its |their )?(?:\w+ )?(?:output|logs?|response|console|page|report|result|list) for (?:the |an? )?(?:(?:line|text|message|word|string|entry|value) )?["“]/i,
  german:
    /^(?:prüfe|suche|durchsuche|kontrolliere)\p{L}* (?:in |im )?(?:der |die |das |dem )?(?:ausgabe|log|protokoll|antwort|konsole|seite|bericht|liste)(?!\p{L}) (?:auf |nach )?(?:der |die |das )?(?:(?:zeile|meldung|text|wort|eintrag) )?["„“]/iu,
  french:
    /^(?:cherch|recherch|vérifi)(?:er|ez) (?:la (?:ligne|présence de|chaîne) |le (?:message|texte) )?["«“][^"»”]*["»”] dans (?:la |le |les |l['’])(?:sortie|journa\p{L}+|logs?|réponse|console|page|rapport|liste)/iu,
  iberian:
    /^(?:busc(?:ar|a|que|ue)|procur(?:ar|e)|verifi(?:car|que)) (?:(?:la|a) (?:línea|linha|cadena) |(?:el|o) (?:mensaje|mensagem|texto) )?["«“][^"»”]*["»”] (?:en|na|no|nos) (?:la |el |los )?(?:salida|sa[íi]da|logs?|registros?|respuesta|resposta|consola|console|página|lista)/iu,
  russian:
    /^(?:найди|ищи|поищи|провер)\p{L}* (?:строку |сообщение |запись )?["«“][^"»”]*["»”] в (?:выводе|логах?|журнале|ответе|консоли|отч[её]те|списке)/iu,
  chinese: /^(?:请|然后)?(?:在)?(?:输出|日志|响应|控制台|页面|报告|列表)(?:中|里)?(?:查找|搜索|找到|确认有)["“「]/,
  japanese:
    /^(?:出力|ログ|応答|レスポンス|コンソール|ページ|一覧)(?:に|から|で)["「“][^"」”]*["」”](?:が)?(?:ある|出ている|含まれる)?(?:こと)?(?:を|か)(?:確認|探)/,
  korean: /^(?:출력|로그|응답|콘솔|페이지|목록)에서 ["“][^"”]*["”] ?(?:을|를|이|가)? ?(?:찾|확인)/,
  persian: /^(?:در )?(?:خروجی|لاگ|پاسخ|کنسول|صفحه) .{0,20}["«][^"»]*["»] .{0,20}(?:بگردید|پیدا کنید|بیابید)/,
});

const searchesIn = triedOn(saidIn(searchWords, (pattern, language) => [{ language, pattern }]));

/** Whether a sentence tells to look for a text in what is printed: "Check the log for `ready`". */
export function looksForText(markdown: string): boolean {
  const text = words(markdown.replace(/`[^`]+`/g, '"0"'));
  return searchesIn(text).some(({ pattern }) => pattern.test(text));
}

const looksIn = triedOn(saidIn(lookWords, (pattern, language) => [{ language, pattern }]));

/** Whether a sentence, without its decoration, tells to look at something in order to see that it is so. */
export function looksToSee(text: string): boolean {
  return looksIn(text).some(({ pattern }) => pattern.test(text));
}
