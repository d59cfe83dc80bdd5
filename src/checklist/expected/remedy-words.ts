import { hintedIn } from '../../patterns/hinted.ts';
import { words } from '../markdown/plain-text.ts';

/**
 * "502 → restart php-fpm", "It shows 401: the token has expired", "No output: the service is not running": what a failure is called, with what helps
 * or what it comes from. It is a hint beside what was run; nobody expects to see it.
 */
export function tellsRemedy(markdown: string): boolean {
  const text = words(markdown);
  return asks.test(text) || (!demands.test(text) && remedies.some((pattern) => pattern.test(text)));
}

/** "Should it show 404, check nginx" is a case. */
const asks = /^should (?:it|this|that|they|there|any\w*|(?:the|an?) [\w-]+) [^,.]{2,60}, \p{L}/iu;

/** "You should get 403: the page is closed" expects it. */
const demands =
  /\b(?:should|must|expect\w*|has to|have to|needs? to)\b|(?<!\p{L})(?:soll\p{L}*|muss|müssen|erwartet|doit|doivent|devrait|attendue?s?|debe\p{L}*|deve\p{L}*|esperad[oa]s?|должен|должна|должно|должны|ожидается)(?!\p{L})|应|必须|预期|期望|べき|こと[。.]?$|期待|해야|예상|باید|انتظار/iu;

/** Between what is seen and what helps; a letter has to stand behind it, for "errors: 0" is a value. */
const helps = String.raw`\s*(?!(?:none|no|nothing|zero|ok|keine?|aucune?|nada|ningun[oa]|нет|无|なし|없음)(?!\p{L}))(?=\P{L}{0,3}\p{L}{2})`;
const before = String.raw`(?:(?:it|you|this|that|an?|the|on|at|with|response|status|code|http|answer|error|returns?|shows?|gets?|sees?|gives?|answers?|responds|prints|is|bei|ein|es|zeigt|liefert|fehler|si|un|une|el|la|le|se|affiche|renvoie|erreur|sale|muestra|devuelve|mostra|retorna|erro|при|код|ошибка|показывает|возвращает)[ :]+|(?:显示|返回|出现|报|错误)\s?)*`;
const fault = String.raw`^[^:：→⇒]{0,50}?(?<![\p{L}-])(?:(?:errors?|fail(?:s|ed|ures?)?|denied|refused|time[sd]? ?out|timeout|unauthori[sz]ed|forbidden|unreachable|crash\w*|no (?:output|response|answer)|empty (?:output|response|answer|page)|blank page)(?! (?:rate|count|log|budget)s?\b)|fehler|keine (?:ausgabe|antwort)|erreur|échec|refusée?|error(?:es)?|fall[ao]|erros?|falha|rechazad[oa]|recusad[oa]|ошибк[аи]|отказ|错误|报错|失败|エラー|失敗|오류|실패|خطا)[^:：→⇒]{0,40}?`;
const done =
  '(?:check|see|look|restart|run|re-?run|open|fix|verify|inspect|describe|clear|clean|raise|increase|wait|renew|rotate|restore|remove|delete|update|set|add|start|stop|ask|call|try|use|log in|chmod|chown)';
const cause = String.raw`(?:the|your|an?|its|one|some|this) [^.:;]{2,60} (?:is|are|was|were|has|have) (?:not|down|wrong|missing|expired|full|closed|blocked|stopped|dead|gone|too|still)`;

const remedies = hintedIn([
  new RegExp(
    String.raw`^(?:if )?${before}["“${'`'}']?(?:HTTP )?[45]\d\d(?![\d.,%]| ?(?:ms|s|sec|min|mb|gb|kb|rows?|lines?|users?)\b)(?: [A-Z][a-z]+){0,3}["”${'`'}']?\s*(?:[:：?？]|→|⇒|=>|->|\s[–—-]\s)${helps}`,
    'iu',
  ),
  new RegExp(String.raw`${fault}\s*(?:→|⇒|=>|->)${helps}`, 'iu'),
  new RegExp(String.raw`${fault}\s*[:：?]\s*(?:${done}(?![\w-])|${cause}(?!\w))`, 'iu'),
]);
