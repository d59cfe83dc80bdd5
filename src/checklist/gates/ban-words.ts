import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { remember } from '../../patterns/remember.ts';
import { withoutEnd } from '../../patterns/without-end.ts';
import { words } from '../markdown/plain-text.ts';

/**
 * The sentence of a text that forbids something in a voice that nobody overhears: "**Do not** empty the cache", "… . DO NOT PUBLISH IN THIS
 * STEP.", "Don't use these steps for the other cluster". Null for texts without one. A ban in a plain voice is a rule only where the heading
 * announces rules.
 */
export const shoutedBan = remember((markdown): string | null => {
  for (const sentence of markdown.split(sentenceEnd)) {
    const said = withoutOpenBracket(words(sentence));
    const isBan = inCapitals.test(sentence) || inBold.test(sentence) || notFor.test(said);
    if (isBan && !reminds.test(said) && !aside.test(said) && !contrast.test(said)) return said;
  }
  return null;
});

/** "(NEVER committed)" says what is usual of the thing beside it; "(never commit it)" tells somebody. */
const aside = /^(?:never|not|do not) \w+(?:ed|en|wn)[:).,;\s]*$/i;

/** "(NOT `apps/till/.env`)" tells what else could be meant. */
const contrast = /^(?:not|nicht|pas|não|no|не) \S*[./_]\S+$/iu;

/** A sentence out of brackets leaves its closing one behind. */
function withoutOpenBracket(said: string): string {
  return said.includes('(') ? said : said.replace(/\)(?=[.!]?$)/, '');
}

/** "Never", "Do NOT", "Proibições", "禁止事項": what stands in a list below it is forbidden without a word of its own. */
export const forbids = remember((heading): boolean => list.test(withoutEnd(words(heading), /[\s:：!]/)));

const sentenceEnd = /(?<=[.!?](?:\*\*|__)?)\s+|(?<=[。！？])|(?<=\()|(?<=:\s)(?=[A-Z]{2})/u;

/** "Don't forget" reminds, and forbids nothing. */
const reminds = hinted(
  /^(?:please )?(?:do not|don['’]?t|never|nicht|ne pas|não|nunca|не|no) (?:\p{L}+ )?(?:need|have to|worry|forget|hesitate|panic|vergessen|oublie|esque[cç]|olvid|забы|забуд)/iu,
);

const inCapitals = hinted(
  inRow(
    /^[^\p{L}*_`]*(?:(?:\*\*|__)\s*)?(?:PLEASE |BITTE |POR FAVOR |ПОЖАЛУЙСТА,? )?/u,
    oneOf(
      /DO NOT|DON['’]?T|NEVER|MUST NOT|NICHT|NIEMALS|NIE|KEINESFALLS|NE (?:PAS|JAMAIS)|JAMAIS|NÃO|NUNCA|JAM[AÁ]S|НЕ/u,
      /НЕЛЬЗЯ|НИКОГДА|ЗАПРЕЩЕНО/u,
    ),
    /(?![\p{L}'’])/u,
  ),
);

const inBold = hinted(
  /^[^\p{L}*_`]*(?:\*\*|__)(?:(?:do not|don['’]?t|never|must not|nicht|niemals|keinesfalls|ne (?:pas|jamais)|jamais|não|nunca|jam[aá]s|не|нельзя|никогда)(?![\p{L}'’])|(?:切勿|严禁|禁止|请勿|請勿|不要|绝不|絶対に|決して|절대))/iu,
);

/** What a checklist, a step or a command is not for. */
const notFor = hinted(
  oneOf(
    /^(?:please )?(?:do not|don['’]?t|never) (?:use|run|follow|apply|execute)\b(?: (?:this|these|the (?:above|below|following))\b)[^.]{0,60}\b(?:for|on|in|against|outside|if|when|with)\b/iu,
    /^(?:diese[nrs]?|dieses) (?:\p{L}+ ){1,3}nicht (?:für|auf|in|bei|gegen) .{2,60}(?:verwenden|benutzen|anwenden|ausführen)/iu,
    /^n['’](?:utilisez|exécutez|appliquez) pas (?:ce|cet|cette|ces)(?!\p{L})/iu,
    /^(?:não|no) (?:use|utilize|usar|utilice|utilizar|ejecute|execute|aplique) (?:est[aeo]s?)(?!\p{L})/iu,
    /^не (?:используй\p{L}*|применяй\p{L}*|выполняй\p{L}*|запускай\p{L}*) (?:эт|данн)\p{L}+/iu,
    /^(?:请勿|切勿|严禁|禁止|不要|请不要|不得|勿)(?:将|把|在|对|于).{1,30}(?:使用|执行|运行|操作)/iu,
    /^.{0,30}(?:では|には|に対して)(?:絶対に)?(?:使用|実行|適用)しないで|^이 .{1,30}(?:사용|적용|실행)하지 ?(?:마|말)/iu,
  ),
);

const list = hinted(
  inRow(
    /^/iu,
    oneOf(
      /(?:strictly )?(?:forbidden|prohibited)(?: actions?| operations?)?|prohibitions|not allowed/iu,
      /(?:(?:you|we|operators?|agents?) )?(?:must (?:not|never)|never|do not|don['’]?t)(?: ever)? do any of (?:this|these|the following)/iu,
      /the following(?: [\w-]+){0,2} (?:is|are) (?:strictly |absolutely )?(?:forbidden|prohibited|not (?:allowed|permitted)|banned|off[- ]limits)/iu,
      /folgende(?:s|\p{L}* \p{L}+) (?:ist|sind) (?:streng |strikt )?(?:verboten|untersagt|nicht erlaubt)|(?:il est )?(?:strictement )?interdit de/iu,
      /les actions suivantes sont (?:strictement )?interdites|as seguintes a[çc][õo]es s[ãa]o proibidas|las siguientes acciones est[áa]n prohibidas/iu,
      /(?:é|está) (?:terminantemente |expresamente )?(?:proibido|prohibido)|запрещается|следующие действия запрещены|категорически запрещено/iu,
      /(?:禁止|严禁|不得进行)(?:以下|下列)(?:操作|行为)?|(?:以下|下列)(?:操作|行为|事项)(?:被)?(?:禁止|严禁)|(?:以下|次)(?:の操作)?は(?:厳)?禁止|다음(?: 작업| 행위)?은? (?:금지|하지 않는다)/iu,
      /never(?: (?:do|ever))?(?: (?:this|these|the following|any of these))?|do not|don['’]?ts?|do ?n['’]?ts/iu,
      /must not|what not to do|verboten|verbote|niemals|nicht|interdi(?:t|ts|ctions)|jamais|ne (?:pas|jamais)/iu,
      /proibid[oa]s?|proibi[çc][õo]es|prohibid[oa]s?|prohibiciones|nunca|não|запрещено|запреты|нельзя|никогда/iu,
      /禁止(?:事项|事項|操作|行为)?|严禁|切勿|禁忌|금지(?: ?사항)?|절대 금지|ممنوع(?:ات)?|ممنوعیت‌?ها|هرگز/iu,
    ),
    /$/iu,
  ),
);
