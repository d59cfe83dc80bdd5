import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { withoutEnd } from '../../patterns/without-end.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { type Language, languagesOf } from '../text/languages.ts';
import { saysAnswer } from './answer-words.ts';
import { looksForText, looksToSee } from './look-words.ts';

/**
 * How a language tells to look whether something is so. `label`: stands before a colon or alone above a list; `told`: the head of a sentence
 * that goes on with what has to be so, not with what has to be done. Another language is another entry.
 */
const checkWords: { [L in Language]: { label: Pattern; told: Pattern } } = hintedIn({
  english: {
    label:
      /^(?:verify|check|confirm|validate|verification|validation|success|acceptance)(?: criteria| checks?| that)?$/i,
    told: inRow(
      /^(?:(?:after|once|when) [^,.:;]{3,40}, )?(?:(?:then|now|also|and|please|finally),? )?(?:double-)?(?:verify|check|confirm|make sure|ensure|validate)(?: that)? (?!whether|if|to|for|with|you (?!see|are|get)|your? own|no one)/i,
      /(?:(?!,? (?:if|when|whether|before|after|so that|which)\b)[^.:;])*?/i,
      inRow(
        /\b/i,
        oneOf(
          /is|are|was|were|['’]re|(?<=it|that|there|everything)['’]s|has|have|had|does|did|can|will|should|must|looks|shows|loads|lists|contains|works/i,
          /matches|appears|responds|exists|passes|succeeds|succeeded|reports|prints|ends|starts|runs|equals|reaches/i,
          /points|sends|returns|remains|stays|comes|came|went|goes|says|reads|holds|(?:it|they) [a-z]{3,}s?/i,
          // Without its ending a verb is told from a noun, and from what has to be done, by the many that it is said of.
          /(?<=(?:s|they|both|all|these|those|data)(?: (?:now|still|all|both|only|also|again))? )(?:look|show|load|list|contain|work|match|appear|respond|exist|pass|succeed|report|print|end|start|run|equal|reach|point|send|return|remain|stay|come|hold)/i,
        ),
        /\b/i,
      ),
    ),
  },
  german: {
    label: /^(?:(?:über)?prüfen|prüfung|kontrolle|verifizieren)$/i,
    told: /^(?:(?:über)?prüfe\p{L}*|kontrolliere\p{L}*|stelle\p{L}* (?:\p{L}+ )?sicher|vergewisser\p{L}*|achte\p{L}*)[^.:]{0,30}?,? dass /iu,
  },
  french: {
    label: /^(?:vérifi(?:er|ez|cations?)|contrôl(?:er|ez|es?))$/i,
    told: /^(?:(?:vérifi|contrôl|confirm)(?:er|ez)|(?:s['’]assurer|assurez-vous)(?: de ce)?)(?: bien)? qu[e'’]/i,
  },
  iberian: {
    label: /^(?:verifi(?:car|que|caç(?:ão|ões))|comprobar|verificaci(?:ón|ones)|validar|conferir|checar)$/i,
    told: /^(?:verifi(?:que|car)|compr(?:uebe|ueba|obar)|confirm[ae]r?|asegúre(?:se|nse)|certifique(?:-se)?|confira|revis[ae]r?|valid[ae]r?)(?: de)? (?:que|se|si) /i,
  },
  russian: {
    label: /^проверк[аи]$|^проверить$/i,
    told: /^(?:подтверд|провер|убед)\p{L}*,? что /iu,
  },
  chinese: {
    label: /^(?:必须|需要?|须|请|先)?(?:验证|检查|确认|校验)(?:项|标准|点)?$/,
    told: /^(?:请|必须|务必|须|先)?(?:再次)?(?:确认|确保|检查|验证|核实)(?!是否).{2,}(?:正常|一致|已|均?为|是|无|没有|成功|存在|运行|可用|通过|合理|包含|匹配)/,
  },
  japanese: {
    label: /^(?:確認|検証)(?:項目|事項|ポイント)?$/,
    told: /(?:ている|ていない|した|る|ない|である|正常な)ことを?確認/,
  },
  korean: { label: /^(?:확인|검증)(?: ?사항)?$/, told: /(?:는지|은지|인지|있음을|였음을|됨을)(?: 반드시)? 확인/ },
  persian: { label: /^(?:بررسی|تأیید)$/, told: /^(?:بررسی|تأیید|مطمئن|اطمینان)[^.:]{0,20} که / },
});

/** What has to be so by a sentence that tells to check it: "Verify: pages load", "Make sure that the job has ended." Null for other sentences. */
export function toldToCheck(sentence: string): string | null {
  const text = withoutColon(words(sentence));
  const labelled = labelledCheck(text);
  if (labelled !== null) return labelled;
  // What is set as code may hold any sign.
  if (isTold(sentence)) return withoutColon(plainText(sentence));
  return valueIn(plainText(sentence)) ?? toldBehind(sentence);
}

function isTold(sentence: string): boolean {
  if (comesFirst.test(words(sentence))) return false;
  const text = withoutColon(words(sentence.replace(/`[^`]+`/g, '`x`'))).replace(whereFirst, '');
  return is('told', text) || looksToSee(text) || looksForText(sentence);
}

/** "Make sure that you are root before you do this": what has to be so before, and is no outcome of it. */
const comesFirst = hinted(
  oneOf(
    /\b(?:before (?:you |we )?(?:do|doing|run|running|execut(?:e|ing)|typ(?:e|ing)|enter|entering) (?:this|these|it|that|so)\b|beforehand[.!:]?$)/iu,
    /(?<!\p{L})(?:bevor (?:du|sie|ihr|wir|man) (?:das|dies|ihn|sie|es)(?!\p{L})|vor dem (?:ausführen|eingeben)|avant de (?:le |la |les )?(?:faire|lancer|exécuter|taper))(?!\p{L})/iu,
    /(?<!\p{L})antes de (?:fazer|hacer|execut[aá]|ejecutar|rodar)(?:r|l[oa]s?|-l[oa]s?)?(?: (?:isso|isto|esto|eso))?(?=[.,:;!]|$)|(?<!\p{L})(?:перед этим|до этого|прежде чем (?:это|их|его|е[её]) )/iu,
    /(?:在此之前|执行(?:此|该)?(?:命令|操作)?之?前|その前に|実行(?:する)?前に|(?:이|그) ?(?:작업|명령)? ?(?:전에|실행 ?전)|پیش از (?:این|اجرا)|قبل از (?:این کار|اجرا))/iu,
  ),
);

/** "On the source, check …", "Auf dem Ziel prüfen, …" */
const whereFirst = oneOf(
  /^(?:auf|im|am|an|in) (?:\S+ ){1,3}(?=(?:prüf|kontrollier|überprüf|sicherstell)\p{L}*)|^на (?:\S+ ){1,3}(?=(?:провер|убед)\p{L}*)/iu,
  /^(?:on|in|from|at|within|inside|auf|im|in|am|sur|dans|depuis|en|desde|no|na|em|на|в|с) (?:\S+ ){0,4}\S+, (?=\p{L})/iu,
  /^在[^，。：]{1,12}(?:端|上|中|内|里|机|侧)[，,]?\s*(?=确认|检查|验证|核实|确保)/iu,
);

/** "Open the page and confirm that it loads": what is told behind something to do. */
function toldBehind(sentence: string): string | null {
  const behind = joined.exec(sentence)?.[1] ?? '';
  return behind !== '' && (isTold(behind) || saysAnswer(behind)) ? withoutEnd(plainText(behind), /[.\s:：]/) : null;
}

const joined = hinted(
  /^\P{L}*\p{L}[^.;:]{6,}?(?:,? and|,? then|,? und|,? et|,? y|,? e|,? и|,)\s+((?:then |now )?(?:verify|check|confirm|ensure|make sure|expect|require|erwarte|prüf|kontrollier|stelle sicher|vérifi|contrôl|assur|verifi|comprueb|comprob|confirm|asegúr|certifi|провер|убед)[\s\S]*)$/iu,
);

function valueIn(text: string): string | null {
  const found = value.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
}

/** What stands behind "Verify:"; null where nothing does, or another label stands there. */
export function labelledCheck(text: string): string | null {
  const parts = /^([^:：]{2,30})[:：]\s*(\S.*)$/u.exec(words(text));
  return parts !== null && is('label', parts[1] ?? '') ? (parts[2] ?? null) : null;
}

/** "… and verify that it is new (`rows=0`)": a value beside what has to be looked at. */
const value = hinted(
  oneOf(
    /\b(?:and|then|и|und|et|y|e) ((?:verify|check|confirm) (?:that )?(?:all|both|each|every|it|they|the \w+)\b[^.]{0,30}\b(?:return|returns|show|shows|print|prints|report|reports|is|are|pass|passes)\b.*)$/iu,
    /\b(?:and|then) ((?:verify|check|confirm|expect)\b[^.`]{0,60}`[\w. ]+[=:][^`]+`.*)$/iu,
  ),
);

/** "**Verify:**", "Verification criteria:" above a list of what has to be so. */
export function labelsChecks(text: string): boolean {
  const label = /^([^:：]{2,30})[:：]?$/u.exec(words(text).trim())?.[1];
  return label !== undefined && is('label', label.trim());
}

/** "Compare the counts before and after", "the total matches the baseline": two sides that are held against each other. */
export function compares(sentence: string): boolean {
  const text = words(sentence);
  return comparison.test(text) && !asked.test(text);
}

const comparison = hinted(
  oneOf(
    /^compare\b(?!,)(?=.*\b(?:with|to|against|and|before|between|vs)\b)|(?<!\bto )\bmatch(?:es)? (?!your|any|this|pattern)\p{L}|(?<!^(?:keep|leave|hold|retain)\b.{0,60})\bunchanged\b|\bidentical (?:to|with)\b/iu,
    /^vergleiche(?=.*(?<!\p{L})(?:mit|und|vor|gegen)(?!\p{L}))|stimm\p{L}* .{0,40}überein|unverändert(?! (?:\p{L}+ )?\p{L}{2,}(?:ern|eln|en)(?!\p{L}))|^compar(?:er?|ez|ar) (?=.*(?<!\p{L})(?:avec|et|à|aux|entre|avant|con|com|y|e|antes)(?!\p{L}))|coincid[ae]n? |correspond(?:ent)? (?:à|aux) /iu,
    /^сравни(?=.* (?:с|со|и|до|между) )|совпада\p{L}* с|^(?:请)?(?:比较|对比|核对)(?=.*(?:与|和|跟|同|前后))|保持一致|と一致|^비교|와 일치|مقایسه کن/iu,
  ),
);

/** What answers whether two sides are the same does not say that they are. */
const asked = hinted(
  /(?<!\p{L})(?:whether|ob|indique si|si (?:el|la|los|las)|se (?:o|a|os|as)|ли)(?!\p{L})|是否|かどうか|는지 여부/iu,
);

function is(kind: 'label' | 'told', text: string): boolean {
  return languagesOf(text).some((language) => checkWords[language][kind].test(text));
}
