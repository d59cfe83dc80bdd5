import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, languagesOf } from '../text/languages.ts';

/** How a language says what a program, an address or a page gives; what is set as code stands here as "0". Another language is another entry. */
const gives: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:the |each |every |both |all )?(?:"0"(?:,? (?:and|or) "0")*|it|this|that|they|both|each|(?:command|output|query|endpoint|result|check|page|call|response|log)) (?:now |then |both |all |only )?(?:returns?|shows?|prints?|reports?|lists?|displays?|outputs?|answers?|responds?|gives?|says?|reads?(?= (?:only |exactly )?(?:"|\d))|match(?:es)?) (?:with )?(.+)$/i,
  german:
    /^(?:der |die |das )?(?:"0"(?: und "0")*|befehl|abfrage|ausgabe|antwort|seite) (?:liefert|liefern|zeigt|zeigen|antwortet(?: mit)?|meldet|gibt) (.+)$/iu,
  french:
    /^(?:le |la |l['’])?(?:"0"(?: et "0")*|commande|requête|réponse|page) (?:renvoie(?:nt)?|retourne(?:nt)?|affiche(?:nt)?|répond(?:ent)?|indique(?:nt)?) (.+)$/iu,
  iberian:
    /^(?:el |la |o |a )?(?:"0"(?: [ye] "0")*|comando|consulta|página|resposta|respuesta) (?:devuelven?|muestran?|retorn[ae]m?|mostra[m]?|responden?|exibe[m]?) (.+)$/iu,
  russian:
    /^(?:"0"(?: и "0")*|команда|запрос|страница|ответ) (?:возвращает|возвращают|показывает|выводит|отвечает|отда[её]т) (.+)$/iu,
  chinese: /^(?:[A-Z]+ )?"0"(?:\s*[和、,，]\s*"0")*\s*(?:返回|显示|输出|响应)\s*(.+)$/,
  japanese: /^(?:[A-Z]+ )?"0"(?:と"0")*\s*(?:が|は|で)\s*(.+?)を?(?:返す|返し|表示|返る|返ってくる)/,
  korean: /^(?:[A-Z]+ )?"0"(?:와 "0")*\s*(?:이|가|은|는)?\s*(.+?)(?:을|를)? ?(?:반환|표시|응답)/,
  persian: /^(?:فرمان )?"0" (.+?) (?:برمی‌?گرداند|نشان می‌?دهد)/,
});

/** How a language says what is expected, or has to be, behind a verb for expecting: "Expect `200`", "Require `ready`". */
const expects: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:then |and )?(?:expect|require(?= ")) (?!(?:about |around |up to |roughly )?\d+ ?(?:s|min|h|d)[a-z]*\b)(.+)$/i,
  german: /^(?:erwarte|es wird|erwartet wird|erwartet werden) (.+?)(?: erwartet)?$/iu,
  french: /^(?:on (?:attend|s['’]attend à)|vous devez obtenir) (.+)$/iu,
  iberian: /^(?:se espera|espera-se|se esperan) (.+)$/iu,
  russian: /^ожида(?:ем|ется) (.+)$/iu,
  chinese: /^(?:预期|期望|期待)(?:为|是|返回|输出|看到|得到)?\s*(.+)$/,
  japanese: /^(.+?)(?:を|が)(?:期待(?:する|します|される)|想定(?:する|される))/,
  korean: /^(.+?)(?:을|를|이|가)? ?(?:기대한다|기대합니다|예상된다|예상됩니다)/,
  persian: /^انتظار می‌?رود (.+)$/,
});

/** "`/health` returns `200`", "`GET /ready` 返回 success": whether a sentence says what something gives, and that is a value. */
export function saysAnswer(markdown: string): boolean {
  if (/^\W*`-/.test(markdown)) return false;
  const text = words(markdown.replace(/`[^`]+`/g, '"0"').replace(/(?<=") \([^()]*\)/g, ''));
  return languagesOf(text).some((language) => {
    const given = gives[language].exec(text)?.[1] ?? '';
    const expected = expects[language].exec(text)?.[1] ?? '';
    return (value.test(given) || atHead.test(expected)) && !inCase.test(text);
  });
}

/** What can be seen to be so or not. */
const value = hinted(
  /"0"|["“„«「『]|(?<![\p{L}])\d|(?<!\p{L})(?:ok|success|nothing|no|none|empty|healthy|ready|true|false|all|both|the (?:known|new|same|expected|right)|nichts|leer|keine?|rien|vide|aucun\p{L}*|nada|vac[íi]\p{L}*|ning\p{L}*|пуст\p{L}*|ничего)(?!\p{L})|成功|正常|空|正しい|성공|정상/iu,
);

/** A value, or how many, right behind the verb: "expect a short break" tells of none. */
const atHead = hinted(
  /^(?:(?:the|an?|an empty|exactly|only|http|status|exit code|code|el|la|un|le|der|die|das|den|ein)\s+)*(?:"0"|["“„«「『]|\d|(?:no|none|nothing|zero|all|both|nichts|keine?\p{L}*|rien|aucune?|nada|ning\p{L}*|nenhum\p{L}*|пуст\p{L}*|ничего|空|无|没有)(?!\p{L}))/iu,
);

const inCase =
  /(?<!\p{L})(?:if|when|whether|unless|by default|for example|e\.g|otherwise|instead|wenn|falls|sonst|quand|sinon|cuando|quando|caso|если|иначе|如果|否则|場合|경우|اگر)(?!\p{L})/iu;
