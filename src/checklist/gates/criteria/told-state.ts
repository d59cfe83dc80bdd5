import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';
import { withoutEnd } from '../../../patterns/without-end.ts';
import { words } from '../../markdown/plain-text.ts';
import { type Language, saidIn, triedOn } from '../../text/languages.ts';

/** Whether a line tells how something is ("The oven is hot"), which can be asked about; a thing to have ("Access to the oven") cannot. */
export function tellsState(markdown: string): boolean {
  const text = withoutEnd(words(markdown), /[.;。；,]/);
  if (text.length > longest) return false;
  return statesIn(text).some(({ pattern, without }) => pattern.test(text) && !without?.test(text));
}

const longest = 200;

/** How a state is told, and what is none though it sounds so. Another language is another entry. */
const states: { [L in Language]: { told: Pattern; not?: Pattern } } = hintedIn({
  english: {
    told: /^(?:\S+ ){1,10}?(?:is|are|has been|have been|exists?|passe[sd]|succeeded|match(?:es)?)(?= |$)|^(?:no|zero) (?:\S+ ){1,8}?(?:open|pending|running|in progress|failing|unresolved|since|left|on)\b/i,
    not: /^(?:if|when|there (?:is|are) (?!no)|this|it|see|note|make|ensure|check|verify|confirm|know|read|install|run|use|have|an? \S+ that)\b|\b(?:that|which|who) (?:is|are|has|have)\b|\b(?:is|are) (?:optional|recommended|required|needed|necessary|used|a|an|the|called|described|documented)\b/i,
  },
  german: {
    told: /^(?:\S+ ){1,10}?(?:ist|sind|wurden?|liegt|liegen|existier(?:t|en)|funktionier(?:t|en)|läuft|laufen)(?= |$)|^keine? (?:\S+ ){1,8}?(?:offen|aktiv|aus|mehr|vorhanden|läuft|laufen)/iu,
    not: /^(?:wenn|falls|dies|das (?:ist|sind)|es|siehe)(?!\p{L})|(?<!\p{L})(?:optional|empfohlen|nötig|erforderlich|notwendig)(?!\p{L})|, (?:der|die|das) .* (?:ist|sind)$/iu,
  },
  french: {
    told: /^(?:\S+ ){1,10}?(?:est|sont|a été|ont été|existe(?:nt)?|fonctionne(?:nt)?|répond(?:ent)?)(?= |$)|^aucune? (?:\S+ ){1,8}?(?:en cours|ouverte?s?|en attente|n['’]est|n['’]a)/iu,
    not: /^(?:si|cela|ceci|voir|il faut)(?!\p{L})|(?<!\p{L})(?:qui (?:est|sont)|facultati\p{L}+|recommandée?s?|nécessaires?|requise?s?)(?!\p{L})/iu,
  },
  iberian: {
    told: /^(?:\S+ ){1,10}?(?:est[áa]n?|est[áa]|estão|ha sido|han sido|foi|foram|fue(?:ron)?|existen?|existem?|funcionan?)(?= |$)|^(?:ning[úu]n[a]?|nenhuma?|no hay|não há) (?:\S+ ){1,8}?(?:abiert[oa]s?|abert[oa]s?|pendientes?|pendentes?|en curso|em (?:curso|andamento)|est[áa])/iu,
    not: /^(?:si|se|esto|isto|isso|ver|vea)(?!\p{L})|(?<!\p{L})(?:que (?:est|é|es)|opciona\p{L}+|recomendad\p{L}+|necesari\p{L}+|necessári\p{L}+)/iu,
  },
  russian: {
    told: /^(?:\S+ ){1,8}?(?:готов|завершен|завершён|пройден|настроен|создан|доступ(?:ен|н[аоы])|запущен|остановлен|проверен|согласован|смержен|обновл[её]н|подключ[её]н|работа[ею]т|выполнен|сделан|есть|отсутству[ею]т|в норме)[аоы]?(?= |$)|^нет (?:открытых|активных|незаверш\p{L}+|запущенных|критич\p{L}+)/iu,
    not: /^(?:если|это|см)(?!\p{L})|(?<!\p{L})(?:который|которая|рекомендуется|опционально)/iu,
  },
  chinese: {
    told: /^[^，。：:]{2,30}?(?:已(?:经)?\S{2,}|为(?:空|绿|零)|正常|通过|完成|可用|就绪|可访问|无(?:报错|异常|告警|冲突))/u,
    not: /^(?:如果|若|当|确保|检查|确认|安装|了解)|可选|建议/u,
  },
  japanese: {
    told: /(?:ている|ていない|である|済み?|完了|正常|ない|あること|いること|ないこと)(?:こと)?$/u,
    not: /^(?:もし|この)|任意|推奨|場合/u,
  },
  korean: {
    told: /(?:있다|있음|있어야 ?(?:함|한다)|완료(?:됨|되었다)?|되었다|되어 ?있다|됨|상태(?:다|임)?|없다|없음|정상)$/u,
    not: /^(?:만약|이는)|선택|권장|경우/u,
  },
  persian: {
    told: /(?:است|اند|شده|شده است|دارد|نیست|ندارد)$/u,
    not: /^(?:اگر|این)|اختیاری|توصیه/u,
  },
});

const statesIn = triedOn(saidIn(states, ({ told, not }, language) => [{ language, pattern: told, without: not }]));
