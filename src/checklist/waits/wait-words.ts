import { hinted, hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { withoutEnd } from '../../patterns/without-end.ts';
import { type Language, type Said, saidIn, triedOn } from '../text/languages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { findDuration, spokenOut } from './duration.ts';
import { waitsFirst } from './elapsed-words.ts';
import { letsPass } from './letting-words.ts';
import { governsTime } from './time-words.ts';
import { toldSpan } from './told-spans.ts';

/**
 * How a language says that time has to pass. `waits`: a whole sentence that tells to wait; `watches`: words for looking on, which make a
 * wait of a text that names a duration. Japanese and Korean put the verb last. Another language is another entry.
 */
const waitWords: { [L in Language]: { waits: Pattern; watches: Pattern } } = hintedIn({
  english: {
    waits: oneOf(
      /^(?:then |now |please |(?:after(?: that| this)?|afterwards|next|finally|lastly|first),? )?(?:wait|pause(?=\s*(?:$|[^a-z\s])|\s+(?:\d|for|until|till|here|now|and|to|before|after|at|about|around|briefly|between|while|a)\b)(?! [^.]{0,60}\b(?:if|when|whenever)\b)|hold(?! (?:off|back|down|the (?!line|roll|deploy|release))|[^.]{0,60}\b(?:if|when|whenever)\b)|let it soak|soak)\b(?! times?\b| (?:staff|list|state)|, (?:there|that|what|why|this))/i,
      /^(?:until|till)\b[^.]{3,80}, (?:please )?wait\b/i,
      /^(?:then |now )?(?:poll|keep (?:polling|checking|trying)|(?:repeat|retry|re-?check|check(?: again)?)(?= every \d))\b[^.]{2,80}\b(?:until|for up to|up to \d)/i,
      /^(?:for|during|throughout|over) the (?:\w+ )?(?:observation|soak|monitoring|bake|stabili[sz]ation|watch) (?:window|period|phase|time)\b/i,
      /^\d+(?:\s*[-–]\s*\d+)?\s*(?:hours?|h|min(?:ute)?s?|days?) (?:later|afterwards)\b/i,
      /^for (?:at least |about |the (?:next|first) )?\d+(?:\s*[-–]\s*\d+)?\s*(?:hours?|h|min(?:ute)?s?|days?|weeks?),? (?:keep|monitor|watch|aggregate|collect|observe|check|record|run|leave|review|track|compare|follow)\b/i,
      /^(?:the )?(?:observation|soak|monitoring|bake|stabili[sz]ation|burn-in|cool-?down) (?:window|period|phase|time)\s*(?::|[–—])/i,
      /^(?:extend|prolong) (?:the )?(?:monitoring|observation|soak|watch)\b[^.]{0,30} (?:to|by) \d/i,
      /^(?!(?:if|in case|should|unless)\b)[^.]{3,120}[ ,](?:and|then) (?:then )?wait[.!]?$/i,
      /\b(?:you|we|one) (?:then |now |must |should |have to )?wait\b/i,
      /\b(?:is|are|be|been) (?:\w+ly )?(?:monitored|watched|observed)\b[^.]{0,30} for (?:at least |about |~)?\d/i,
      /^(?:ca\.?|about|approx\w*\.?|around|roughly) \d+(?:\s*[-–]\s*\d+)?\s*(?:hours?|h|min(?:ute)?s?)\b/i,
      inRow(
        /^\d+(?:\s*[-–]\s*\d+)?[\s-]*(?:hours?|h|min(?:ute)?s?|days?)\s+/i,
        oneOf(
          /soak|pause|break|wait|silence|observation|cool-?down|settling|grace|at\b|without\b|with (?:no|zero)\b/i,
          /of (?:silence|quiet|rest|patience|clean|stable|soak\w*|watch\w*|monitor\w*|observ\w*)/i,
        ),
      ),
    ),
    watches: oneOf(
      /\b(?:in|during|over|for|throughout) the first (?:\d+|few|two|three|five|ten|fifteen|twenty|thirty) (?:minutes|hours)\b/i,
      /^(?:dns |ttl |global )?propagation\b/i,
      /\b(?:soak|monitor\w*|observ\w*|watch|bake|wait|stabili[sz]\w*|burn[- ]in|cool[- ]?down)/i,
      inRow(
        /^(?:then |now )?/i,
        oneOf(
          /give (?:it|them|this|that|the [\w-]+)\b|allow (?!list)|leave (?:it|them|everything|things|the [\w-]+)\b/i,
          /keep (?:an eye|watching)\b|let (?:it|them|things|the [\w-]+) (?:run|sit|settle|bake)\b|stay (?:on|with)\b/i,
        ),
      ),
    ),
  },
  german: {
    waits: /^(?:bitte |dann |kurz )*(?:warte[nt]?|abwarten)(?!\p{L})|^[^.]{2,60} (?:abwarten|warten)[.!]?$/iu,
    watches: oneOf(
      /überwach|beobacht|abwarten|warte(?:n|zeit)|soak|hypercare/i,
      /(?:stabilisierungs|ruhe|karenz|bewährungs)(?:phase|zeit|zeitraum|fenster|frist)|(?:laufen|aktiv|online|in betrieb|parallel) (?:lassen|halten)/i,
    ),
  },
  french: {
    waits: /^(?:puis |ensuite |enfin,? |d['’]abord |il faut )?(?:attend(?:re|ez)|patiente[rz])(?!\p{L})/iu,
    watches: oneOf(
      /surveill|observe[rz]|attend(?:re|ez)|(?:période|phase|fenêtre) (?:de |d['’])(?:stabilisation|observation|surveillance|attente|rodage)/i,
      /(?:prolonge[rz]|étend(?:re|ez)) (?:la |l['’])(?:surveillance|observation)|(?:maintenir|garde[rz]|laisse[rz]) [^.]{2,40} (?:en (?:marche|ligne|service|parallèle|place)|tourner|active?s?)/i,
    ),
  },
  iberian: {
    waits:
      /^(?:luego |depois |então |finalmente,? |por (?:último|fim),? |primeiro |primero |hay que |é preciso )?(?:esper(?:ar?|e)|aguard(?:ar?|e))(?!\p{L})/iu,
    watches: oneOf(
      /monitor(?:ar|ear|e[ae]?|i[zs]|eo|amento)|observ(?:ar|e)(?!\p{L})|acompanh|vigil(?:ar|e)(?!\p{L})|seguimiento|aguard|esper(?:ar?|e)(?!\p{L})/iu,
      /(?:per[íi]odo|fase|janela|ventana) de (?:estabiliza|observa|monitor|espera)\p{L}*|(?:estender|extender|prolongar|ampliar) (?:o |el |la |a )?(?:monitor|observa)\p{L}+/iu,
      /(?:mant(?:er|ener|enha|enga)|d[ei]ix?[aj]r?e?|dej(?:ar|e)) [^.]{2,40} (?:funcionando|corriendo|rodando|ativ[oa]s?|activ[oa]s?|en marcha|no ar|e[nm] paralelo|en l[íi]nea|online|encendid[oa]s?|ligad[oa]s?)(?!\p{L})/iu,
    ),
  },
  russian: {
    waits:
      /^(?:затем |потом |наконец,? |в конце |сначала )?(?:подожд\p{L}+|ожида(?:ть|йте|ние)(?!\p{L})|дожд\p{L}+|выжд\p{L}+)/iu,
    watches: oneOf(
      /мониторинг|мониторить|наблюд|подожд|ожида(?:ть|йте)|(?:период|окно) (?:стабилизации|наблюдения|ожидания)/i,
      /(?:продлить|продлите) (?:мониторинг|наблюдение)|(?:оставить|оставьте|держать|держите) [^.]{2,40} (?:включ|запущ|работа|параллельно|онлайн)/i,
    ),
  },
  chinese: {
    waits: /^(?:请|然后|需|最后|先)?(?:耐心)?(?:等待|等到|等(?=\s*[\d约几]))/,
    watches:
      /监控|观察|观测|值守|等待|(?:稳定|静置|试运行)(?:期|阶段)?|(?:延长|持续|继续|保持)(?:监控|观察|运行|双写|并行)/,
  },
  japanese: {
    waits: /^[^。]{0,60}(?:待つ|待ちます|待ってください|待機(?:する|します|してください)?)(?:こと)?[。.]?$/,
    watches:
      /監視|モニタリング|観察|様子を見|待機|ソーク|(?:安定化?|並行(?:運用|稼働))期間|(?:稼働|並行運用)(?:させ|を(?:続け|継続))/,
  },
  korean: {
    waits:
      /^대기|^[^.]{0,60}(?:대기(?:한다|합니다|하기|하세요)|기다(?:린다|립니다|리기|리세요))[.]?$|^[^.]{0,40}(?:까지|\d\s?(?:초|분|시간)(?:간|동안)?)\s?대기[.]?$/,
    watches:
      /모니터링|관찰|대기|(?:안정화|유예|소크) ?(?:기간|시간|단계)|(?:가동|실행|병행) ?상태(?:를|로) ?(?:유지|둔)/,
  },
  persian: {
    waits: /^(?:لطفاً |لطفا )?(?:منتظر|صبر کنید)|^.{0,60}(?:منتظر بمانید|صبر کنید)/,
    watches: /پایش|مانیتور|نظارت|منتظر|صبر کنید|دوره (?:پایداری|ثبات)|روشن نگه/,
  },
});

/** Whether a sentence, without its number and decoration, tells to wait, to watch something for a time that it names, or how long something takes. */
export function tellsToWait(written: string): boolean {
  const text = written.replace(pointOfTime, '');
  const said = spokenOut(text);
  if (waitsIn(said).some(({ pattern }) => pattern.test(said)) || waitsFirst(said) || letsPass(text) || toldSpan(said))
    return true;
  if (text.length < 120 && watchesIn(text).some((row) => watchesFirst(text, row)) && findDuration(text) !== null)
    return true;
  const governed = governsTime(text);
  return (
    governed !== null &&
    (governed.at === 0 || (governed.how === 'takes' && !/[,;:(]|\b(?:which|that)\b/.test(text.slice(0, governed.at))))
  );
}

const waitsIn = triedOn(saidIn(waitWords, ({ waits }, language) => [{ language, pattern: waits }]));
const watchesIn = triedOn(saidIn(waitWords, ({ watches }, language) => [{ language, pattern: watches }]));

/** "Monitor the logs for 10 minutes": the word stands at the head, or behind the duration. */
/** "Watch: T+30 min" says when that begins, not how long it lasts. */
const pointOfTime = /(?<![\p{L}\d])T\s?[-+−–]\s?\d+\s?\p{L}*$/u;

function watchesFirst(text: string, { language, pattern }: Said): boolean {
  const said = text.replace(timeFirst, '').replace(whenFirst, '');
  const at = pattern.exec(said)?.index;
  return at !== undefined && (at === 0 || verbLast.has(language));
}

/** "(10 min) watch the graphs" */
const timeFirst = /^[([（][^()（）[\]]{1,20}[)\]）]\s*/;

/** "After the test, watch the graphs for 2 hours". */
const whenFirst =
  /^(?:after|once|when|afterwards|then|après|nach|tras|ap[óo]s|depois d\p{L}+|despu[ée]s de|una vez|uma vez|после)(?!\p{L})[^,.]{0,60},\s+(?:then )?/iu;

const verbLast: ReadonlySet<Language> = new Set(['japanese', 'korean', 'persian', 'german']);

/**
 * "Push the tag and wait for CI", "Restart it. It takes a minute.": what is waited for once the rest of the text is done; null where nothing is,
 * and where the text is nothing but a wait.
 */
export function trailingWait(text: string): string | null {
  const sentences = sentencesOf(text, 'apart').flatMap((one) =>
    one.length > longest ? one.split(/(?<=[,;])\s+/) : one,
  );
  for (const [index, sentence] of sentences.entries()) {
    const waits = index > 0 && (tellsToWait(sentence) || timeBefore.test(spokenOut(sentence)));
    const found = waits ? withoutEnd(sentence, /[\s.,;]/) : waitBehind(sentence);
    if (found !== null) return found;
  }
  return null;
}

/** In what is longer each clause is looked at alone. */
const longest = 160;

/** "After 7 clean days, remove the old one": told to be done then, and not what happens by itself. */
const timeBefore = inRow(
  /^after (?:about |around |at least |another )?\d+(?:\s*[-–]\s*\d+)?\s*(?:[a-z-]+\s+){0,2}?(?:seconds?|minutes?|min|hours?|h|days?|weeks?), (?:then |you can |please )?/i,
  oneOf(
    /(?:remove|delete|drop|archive|decommission|disable|retire|revoke|turn|switch|promote|increase|raise|ramp|close|merge|clean)/i,
    /(?:stop|shut|rotate|lower|reset|re-?enable|enable|deploy|start|run|check|verify|confirm|move|update|make|destroy|tear|scale)/i,
  ),
  /\b/i,
);

function waitBehind(text: string): string | null {
  for (const pattern of trailingIn(text)) {
    const found = pattern
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined);
    if (found !== undefined) return found;
  }
  const governed = governsTime(text);
  return governed === null ? null : text.slice(governed.at).replace(/^[^\p{L}\d]+|[\s.):：]+$/gu, '');
}

/** The first: "Send it in → review (some days)", what others do then, and how long. */
const trailing: readonly Pattern[] = hintedIn([
  inRow(
    /(?:→|->|=>)\s*/iu,
    oneOf(
      /((?:(?:[\p{L}-]+ ){0,2}(?:review|processing|propagation|moderation)|prüfung|bearbeitung|vérification|validation|traitement)\s?\([^()]*(?:minut|hour|stunden?|heure|days?|tage?n?|jour)[^()]*\))/iu,
      /((?:revisi[óo]n|revisão|análise|проверка|модерация)\s?\([^()]*(?:minut|hora|d[ií]as?|час|дн|ден)[^()]*\))/iu,
      /((?:審査|処理|反映|审核|審核|处理|심사|처리|반영)\s?[(（][^()（）]*(?:分|時間|日|小时|天|시간|일)[^()（）]*[)）])/iu,
    ),
  ),
  /(`?\d+(?:\.\d+)?\s?%`? (?:of (?:the )?(?:traffic|users|requests) )?for (?:at least )?\d+\s?(?:min(?:ute)?s?|h|hours?|days?)\b.*)/i,
  /^(\d+(?:\.\d+)?\s?%[^()]{0,30}\((?:for |~)?\d+\s?(?:min(?:ute)?s?|h|hours?|days?)\))/i,
  /\(((?:allow|give it|wait)\s+(?:about |at least |around |up to |~)?\d[^()]*)\)/i,
  /(?:\band|\bthen|[,;:.&–—]|→|->|=>)\s+((?:then )?wait\s+(?:for(?! (?:[\w'’-]+ ){0,3}(?:approval|sign-?off|permission|go-?ahead|["“”]?go["“”]?(?! live))(?!\w))|until|till|long|out\b|at least|about|~?\d)[^.]*)/i,
  /^(?:no|zero|nothing|none)\b[^.]*?\b((?:in|during|over|for|throughout) the first (?:\d+|few|five|ten|fifteen|twenty|thirty) (?:minutes|hours))\b/i,
  /\b(after the (?:[\w-]+ ){1,3}(?:window|period|phase|interval) (?:passes|has passed|ends|has ended|is over|elapses|has elapsed|expires))\b/i,
  /(?:\bund|\bdann|[,;.])\s+((?:dann )?(?:warten|abwarten)(?!\p{L})[^.]*|auf [^.,]{2,60} warten(?!\p{L}))/iu,
  /(?:\b(?:et|puis)|[,;.:]|→|->) (?:puis |ensuite )?((?:attend(?:re|ez)|patiente[rz])(?!\p{L})[^.]*)/iu,
  /(?:(?<!\p{L})[ey]|[,;.:]|→|->) (?:depois |luego |então )?((?:aguard|esper)(?:ar|e)(?!\p{L}| ver)[^.]*)/iu,
  /(?:(?<!\p{L})и|[,;.:]|→|->) (?:затем |потом )?((?:дожд(?:ать|ит)|подожд(?:ать|ит)|ожида(?:ть|йт))\p{L}*[^.]*)/iu,
  /(?:并|然后|再|，|、|；|。|→)((?:请)?(?:等待|等(?=\s*[\d约几])|(?:等到|待)(?=[^。]{0,30}(?:完成|结束|就绪|正常|成功|同步|生效)))[^。]*)/u,
]);

const trailingIn = mayMatchIn(trailing, (pattern) => pattern);

/** "After 14 clean days" of "After 14 clean days: archive it"; null where no time stands at the head, before a colon. */
export function leadingTime(text: string): string | null {
  const found = (timeLeads.exec(text) ?? timeBefore.exec(spokenOut(text)))?.[0].replace(/\s*(?:[:：,]|, [^,]*)$/, '');
  return found === undefined || findDuration(found) === null ? null : found;
}

const timeLeads = hinted(
  oneOf(
    /^(?:after|once) (?:about |around |roughly |at least |the first )?~?\d+(?:\s*[-–]\s*\d+)? ?(?:[a-z-]+ ){0,3}?(?:seconds?|minutes?|min|hours?|h|days?|weeks?|months?)\b[^:,.]{0,60}:/iu,
    /^(?:frühestens )?nach (?:etwa |rund |mindestens )?~?\d[^:.]{2,60}:|^après (?:environ |au moins )?~?\d[^:.]{2,60}\s?:/iu,
    /^(?:tras|después de|pasad[oa]s|após|depois de) (?:unos |unas |cerca de |al menos )?~?\d[^:.]{2,60}:|^(?:через|спустя|после) (?:примерно )?~?\d[^:.]{2,60}:/iu,
    /^~?\d[^:：。]{1,20}(?:之?后|以后|後|후|뒤)[^:：。]{0,20}[:：]|^(?:بعد از|پس از) \S+[^:.]{2,60}:/iu,
  ),
);

/** Whether a heading speaks of time spent looking on. */
export function speaksOfWatching(heading: string): boolean {
  return watchesIn(heading).some(({ pattern }) => pattern.test(heading));
}

/** "После деплоя", "部署后", "First": in a section for monitoring such a heading with a duration is the time to watch. */
export const timeAfter = inRow(
  /^/iu,
  oneOf(
    /(?:direkt |unmittelbar )?nach (?:dem|der)|(?:die )?erste[nr]?|après|premi[èe]re?s?|ap[óo]s|depois|despu[ée]s/iu,
    /primeir[ao]s?|primer[ao]?s?|после|перв\p{L}{2,3}|(?:部署|上线|发布)后|前\s*\d|首|(?:デプロイ|リリース|切替)(?:直)?後|最初の/iu,
    /(?:배포|반영|오픈) ?(?:직)?후|첫|پس از|بعد از|اولین/iu,
  ),
);
