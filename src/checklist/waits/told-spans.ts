import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * How a language names a time first and then what is looked at in it ("First hour: check every 5 minutes", "For the first production day, watch:"),
 * or the least that something lasts in days ("Duration: minimum 7 days"; hours there are an estimate of work). Another language is another entry.
 */
const spans: { [L in Language]: Pattern } = hintedIn({
  english: oneOf(
    /^(?:(?:for|during|in|over|throughout) )?(?:the )?(?:first|next) (?:\d+ ?)?(?:[a-z]+ )?(?:hours?|days?|weeks?|minutes?)(?: (?:after|following|post)[^,:.]{2,40})?(?=(?:\s*[:,–—-]+|) (?:check|monitor|watch|review|look|observe|poll|track)\b)/i,
    /^(?:soak |minimum )?(?:duration|time|period)\s*:\s*(?:(?:min(?:imum)?\.?|at least) (?:of )?\d+|\d+\+) (?:[a-z]+ )?(?:days?|weeks?)\b/i,
  ),
  german: oneOf(
    /^(?:in de[rn] |während de[rn] )?(?:die )?(?:ersten?|nächsten?) (?:\d+ )?(?:stunden?|tage?n?|wochen?|minuten)(?=\s*[:,–—-]? [^.]*(?:prüfen|kontrollieren|beobachten|überwachen|ansehen))/iu,
    /^(?:dauer|laufzeit|zeitraum)\s*:\s*(?:(?:mindestens|min\.) \d+|\d+\+) (?:tage?n?|wochen?)(?!\p{L})/iu,
  ),
  french: oneOf(
    /^(?:pendant |durant |dans )?(?:les? |la )?(?:\d+ )?premi[èe]re?s? (?:\d+ )?(?:minutes?|heures?|jours?|semaines?)(?: (?:après|qui suivent)[^,:.]{2,40})?(?=\s*[:,–—-]? (?:vérifi|surveill|contrôl|observ))/iu,
    /^(?:durée|période)\s*:\s*(?:(?:au moins|(?:au )?minimum) \d+|\d+\+) (?:jours?|semaines?)(?!\p{L})/iu,
  ),
  iberian: oneOf(
    /^(?:durante |n[ao]s? |en )?(?:l[ao]s? |[ao]s? |el )?(?:primer[ao]?s?|primeir[ao]s?) (?:\d+ )?(?:minutos?|horas?|d[ií]as?|semanas?)(?: (?:ap[óo]s|depois|tras|después)[^,:.]{2,40})?(?=\s*[:,–—-]? (?:verifi|revis|monitor|observ|comp|acompanh|chec))/iu,
    /^(?:duraci[óo]n|duração|per[íi]odo)\s*:\s*(?:(?:m[íi]nim[oa](?: de)?|al menos|pelo menos|no m[íi]nimo) \d+|\d+\+) (?:d[ií]as?|semanas?)(?!\p{L})/iu,
  ),
  russian: oneOf(
    /^(?:в )?перв\p{L}+ (?:\d+ )?(?:минут|час|ден|дн|недел|сут)\p{L}*(?: после [^,:.]{2,40})?(?=\s*[:,–—-]? (?:провер|след|наблюд|смотр|монитор))/iu,
    /^(?:длительность|продолжительность|срок|период)\s*:\s*(?:(?:не менее|(?:как )?минимум) \d+|\d+\+) (?:дн|ден|недел|сут)\p{L}*/iu,
  ),
  chinese: oneOf(
    /^(?:(?:上线|部署|发布|切换)后的?)?(?:前|首)\s?\d*\s?个?(?:分钟|小时|天|周)内?(?=\s?[:：，,]?[^。]{0,20}(?:检查|查看|监控|观察))/u,
    /^(?:时长|持续时间|周期|期限)\s*[:：]\s*(?:至少|最少|不少于)\s?\d+\s?个?(?:天|周|星期)/u,
  ),
  japanese: oneOf(
    /^最初の\s?\d*\s?(?:分間?|時間|日間?|週間)(?=(?:は|に|[:：、])[^。]{0,20}(?:確認|監視|チェック))/u,
    /^(?:期間|所要期間)\s*[:：]\s*(?:最低|最短|少なくとも)\s?\d+\s?(?:日間?|週間)/u,
  ),
  korean: oneOf(
    /^(?:처음|첫) ?\d*\s?(?:분|시간|일|주)(?=\s?[:：,]?[^.]{0,20}(?:확인|점검|모니터링))/u,
    /^(?:기간|지속 ?시간)\s*[:：]\s*최소\s?\d+\s?(?:일|주)/u,
  ),
  persian: oneOf(
    /^(?:در )?(?:دقیقه|ساعت|روز|هفته) (?:اول|نخست)(?=\s?[:：،]?[^.]{0,20}(?:بررسی|پایش|نظارت))/u,
    /^(?:مدت زمان|مدت|بازه)\s*[:：]\s*حداقل \S+ (?:روز|هفته)/u,
  ),
});

const spansIn = triedOn(saidIn(spans, (pattern, language) => [{ language, pattern }]));

/** The time that a text names at its head for looking on, or as the least that something lasts; null where it names none. */
export function toldSpan(text: string): string | null {
  if (text.length > longest) return null;
  for (const { pattern } of spansIn(text)) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** What is longer tells more than a wait. */
const longest = 160;
