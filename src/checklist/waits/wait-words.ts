import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { type Language, type Said, saidIn, triedOn } from '../text/languages.ts';
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
      /監視|モニタリング|観察|観測|様子を見|待機|ソーク|(?:安定化?|並行(?:運用|稼働))期間|(?:稼働|並行運用)(?:させ|を(?:続け|継続))/,
  },
  korean: {
    waits:
      /^대기|^[^.]{0,60}(?:대기(?:한다|합니다|하기|하세요)|기다(?:린다|립니다|리기|리세요))[.]?$|^[^.]{0,40}(?:까지|\d\s?(?:초|분|시간)(?:간|동안)?)\s?대기[.]?$/,
    watches:
      /모니터링|관찰|관측|대기|(?:안정화|유예|소크) ?(?:기간|시간|단계)|(?:가동|실행|병행) ?상태(?:를|로) ?(?:유지|둔)/,
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
  /^(?:(?:在)?(?:每个?|各)(?:阶段|步骤?|级)(?:后|内)?[，,:：]?\s*|(?:at|in|for|during) (?:each|every) (?:stage|step|phase|wave),? |(?:je|pro|in jeder) (?:stufe|phase|welle),? )|^(?:after|once|when|afterwards|then|après|nach|tras|ap[óo]s|depois d\p{L}+|despu[ée]s de|una vez|uma vez|после)(?!\p{L})[^,.]{0,60},\s+(?:then )?/iu;

const verbLast: ReadonlySet<Language> = new Set(['japanese', 'korean', 'persian', 'german']);

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
