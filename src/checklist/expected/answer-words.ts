import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, languagesOf } from '../text/languages.ts';
import { withoutSuccess } from './shown-words.ts';

/** How a language says what a program, an address or a page gives; what is set as code stands here as "0". Another language is another entry. */
const gives: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:the |each |every |both |all )?(?:"0"(?:,? (?:and|or) "0")*|it|this|that|they|both|each|(?:(?:first|second|third|last|final|\w{3,12}) )?(?:command|output|query|endpoint|result|check|page|call|response|log)) (?:now |then |both |all |only )?(?:returns?|shows?|prints?|reports?|lists?|displays?|outputs?|answers?|responds?|gives?|says?|(?<=(?:output|query|result|page|response|log|"0") )(?:contains?|includes?)|reads?(?= (?:only |exactly )?(?:"|\d))|match(?:es)?|(?:starts|begins|ends)(?= with)) (?:with )?(.+)$/i,
  german:
    /^(?:der |die |das )?(?:"0"(?: und "0")*|befehl|kommando|skript|programm|aufruf|abfrage|ausgabe|antwort|seite) (?:liefert|liefern|zeigt|zeigen|antwortet(?: mit)?|meldet|gibt|enthält|enthalten) (.+)$|^(?:liefert|zeigt|meldet|gibt) (?:der|die|das) (?:befehl|abfrage|seite|skript) (.+)$/iu,
  french:
    /^(?:le |la |l['’])?(?:"0"(?: et "0")*|commande|script|programme|requête|réponse|page) (?:renvoie(?:nt)?|retourne(?:nt)?|affiche(?:nt)?|répond(?:ent)?|indique(?:nt)?|imprime(?:nt)?|contien(?:t|nent)) (.+)$/iu,
  iberian:
    /^(?:el |la |o |a )?(?:"0"(?: [ye] "0")*|comando|script|programa|consulta|página|resposta|respuesta) (?:devuelven?|muestran?|retorn[ae]m?|mostra[m]?|responden?|exibe[m]?|contienen?|contém|contêm|incluyen?|imprimem?n?) (.+)$/iu,
  russian:
    /^(?:"0"(?: и "0")*|команда|скрипт|программа|запрос|страница|ответ) (?:возвращает|возвращают|показывает|выводит|отвечает|отда[её]т|содерж[иа]т|выведет|верн[её]т|покажет) (.+)$/iu,
  chinese:
    /^(?:[A-Z]+ )?(?:"0"(?:\s*[和、,，]\s*"0")*\s*(?:返回|显示|输出|响应)|(?:输出|响应|结果|返回值?|日志)(?:中|里)?(?:包含|含有|为|是|显示)|(?:命令|脚本|程序)(?:会|将)?(?:返回|显示|输出))\s*(.+)$/,
  japanese:
    /^(?:[A-Z]+ )?(?:"0"(?:と"0")*\s*(?:が|は|で)|(?:出力|応答|レスポンス|結果|ログ)(?:に|は|が)|(?:コマンド|スクリプト)は)\s*(.+?)(?:を|が)?(?:返す|返し|表示|返る|返ってくる|含ま)/,
  korean:
    /^(?:[A-Z]+ )?(?:"0"(?:와 "0")*\s*(?:이|가|은|는)?|(?:출력|응답|결과|로그)(?:에|은|는|이|가)|(?:명령|스크립트)(?:은|는|이|가))\s*(.+?)(?:을|를|이|가)? ?(?:반환|표시|응답|포함)/,
  persian:
    /^(?:فرمان )?"0" (.+?) (?:برمی‌?گرداند|نشان می‌?دهد)|^(?:پاسخ|خروجی|نتیجه) (?:شامل )?(.+?) (?:است|دارد)[.]?$|^(?:فرمان|دستور) (.+?) (?:را )?(?:چاپ|نمایش|برمی)/,
});

/** How a language says what is expected, or has to be, behind a verb for expecting: "Expect `200`", "Require `ready`". */
const expects: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:then |and )?(?:(?:we )?expect|require(?= ")|(?:confirm|verify)(?= (?:an? |the )?(?:http |status |exit )?(?:code )?(?:\d|no\b|none\b|zero\b))) (?!(?:about |around |up to |roughly )?\d+ ?(?:s|min|h|d)[a-z]*\b)(.+)$/i,
  german:
    /^(?:erwarte|es wird|erwartet wird|erwartet werden|(?:prüfe|bestätige)\p{L}*(?: auf)?(?= (?:http |status )?\d)) (.+?)(?: erwartet)?$/iu,
  french:
    /^(?:on (?:attend|s['’]attend à)|vous devez obtenir|(?:vérifi|confirm)(?:er|ez)(?= (?:un |le )?(?:code |statut )?\d)) (.+)$/iu,
  iberian:
    /^(?:se espera|espera-se|se esperan|(?:verifi|confirm|compr)\p{L}+(?= (?:un |um |el |o )?(?:código |status |estado )?\d)) (.+)$/iu,
  russian: /^(?:ожида(?:ем|ется)|(?:провер|подтверд)\p{L}+(?= (?:код |статус |ответ )?\d)) (.+)$/iu,
  chinese: /^(?:预期|期望|期待)(?:为|是|返回|输出|看到|得到)?\s*(.+)$|^确认(?:返回|状态码?)?\s*(\d.*)$/,
  japanese: /^(.+?)(?:を|が)(?:期待(?:する|します|される)|想定(?:する|される))|^(\d.*?)(?:が返る(?:こと)?)?を確認/,
  korean: /^(.+?)(?:을|를|이|가)? ?(?:기대한다|기대합니다|예상된다|예상됩니다)|^(\d+)(?: 응답)?(?:을|를)? ?확인/,
  persian: /^انتظار می‌?رود (.+)$|^(\d.*) را (?:بررسی|تأیید)/,
});

/** "`/health` returns `200`", "`GET /ready` 返回 success": whether a sentence says what something gives, and that is a value. */
export function saysAnswer(markdown: string): boolean {
  if (/^\W*`-/.test(markdown)) return false;
  const whole = words(markdown.replace(/`[^`]+`/g, '"0"').replace(/(?<=") \([^()]*\)/g, ''));
  const text = withoutSuccess(whole);
  if (inCase.test(text)) return false;
  return languagesOf(text).some((language) => {
    const given = gives[language].exec(text)?.slice(1).find(Boolean) ?? '';
    const expected = expects[language].exec(text)?.slice(1).find(Boolean) ?? '';
    // What is given where all went well is seen, whatever it is.
    return (given !== '' && (text !== whole || value.test(given))) || atHead.test(expected);
  });
}

/** What can be seen to be so or not. */
const value = hinted(
  /"0"|["“„«「『]|(?<![\p{L}])\d|(?<!\p{L})(?:ok|success|nothing|no|none|empty|healthy|ready|true|false|all|both|the (?:known|new|same|expected|right)|nichts|leer|keine?|rien|vide|aucun\p{L}*|nada|vac[íi]\p{L}*|ning\p{L}*|пуст\p{L}*|ничего|two|three|four|five|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|quatro|два|две|три|четыре)(?!\p{L})|成功|正常|空|正しい|성공|정상/iu,
);

/** A value, or how many, right behind the verb: "expect a short break" tells of none. */
const atHead = hinted(
  /^(?:(?:the|an?|an empty|exactly|only|genau|exactement|exactamente|exatamente|http|status|exit code|code|el|la|un|le|der|die|das|den|ein)\s+)*(?:"0"|["“„«「『]|\d|(?:two|three|four|five|six|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|duas|três|quatro|два|две|три|четыре|пять|دو|سه|چهار|no|none|nothing|zero|all|both|nichts|keine?\p{L}*|rien|aucune?|nada|ning\p{L}*|nenhum\p{L}*|пуст\p{L}*|ничего|空|无|没有)(?!\p{L}))/iu,
);

const inCase =
  /(?<!\p{L})(?:if|when|whether|unless|by default|for example|e\.g|otherwise|instead|wenn|falls|sonst|quand|sinon|cuando|quando|caso|если|иначе|如果|否则|場合|경우|اگر)(?!\p{L})/iu;
