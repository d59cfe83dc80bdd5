import { hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { withoutEnd } from '../../patterns/without-end.ts';
import { sentencesOf } from '../text/sentences.ts';
import { spokenOut } from './duration.ts';
import { governsTime } from './time-words.ts';
import { tellsToWait } from './wait-words.ts';

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
export const timeBefore = inRow(
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
