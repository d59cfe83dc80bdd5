import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { type Language, likelyLanguagesOf } from '../text/languages.ts';
import { type Duration, findDuration, untold } from './duration.ts';
import { toldSpan } from './told-spans.ts';

/** How a sentence lets time pass: `takes`, something needs it and is over by itself; `gives`, somebody lets it pass. */
export type TimeGoverned = { how: 'takes' | 'gives'; at: number };

/**
 * Verbs that govern a time, by language: "takes", "runs for" of what goes on; "leave", "let", "give" of who waits. The time stands behind the
 * verb, in some languages before it. Another language is another entry.
 */
const verbs: { [L in Language]: { takes: Pattern; gives: Pattern } } = hintedIn({
  english: {
    takes: inRow(
      /(?<=^|\(|[\w)`] )/i,
      oneOf(
        /(?:takes?|needs?|requires?)(?! [^.]{0,40}\bfor\b(?! (?:the|it|all|dns|every\w*|each|this|changes)\b))|(?<!\b(?:in|over|of|from|within|during|for) )lasts?/i,
        /an? (?=[^.]{1,14}(?:minutes?|hours?) (?:job|affair|break|pause|wait|soak))/i,
        /(?:keeps? )?run(?:s|ning)? (?:for|through)|goes on for/i,
        /(?:be|is|are) (?:back|ready|done|up|through|finished|over|complete|available) (?:again )?(?:in|after|within)/i,
        /(?:waiting|soak(?:ing)?|grace|cool(?:ing|-down)?|observation|bake) (?:period|time|phase)/i,
        /(?:pause|break|standstill|rest|silence) of|(?:is|are) (?:down|offline|unavailable|gone|read-only) for/i,
        /(?:period|phase) of (?:observation|waiting|soaking|silence|grace)/i,
      ),
      /\b/i,
    ),
    gives: inRow(
      /(?:^|[,;] |\b(?:and|then|now|please|just|or|must|should|we|you) )/i,
      oneOf(
        /give (?!me|us|up|notice)|leave|let (?!me\b|us\b|\w+ know)/i,
        /keep (?:\w+ing|[^.]{2,40} (?:at|on|in) [^.]{1,20} for)|run (?:it|this|that|them|the [\w-]+) for/i,
        /(?:count|reckon) (?:on|with)|budget/i,
        /(?:check|look|come|try|have a look)[^.]{0,30} (?:again|back) (?:in|after)|allow|sit|stay|rest|stand by/i,
        /do nothing|expect|hold|pause|watch|observe|monitor|drain/i,
        /(?:retain|maintain) (?![^.]{0,40}\b(?:backups?|cop(?:y|ies)|archives?|logs?|snapshots?|data|records?|dumps?|images?|artifacts?|history)\b)(?=[^.]{2,60}\bfor\b)/i,
      ),
      /\b/i,
    ),
  },
  german: {
    takes: inRow(
      /(?<![\wà-ž])/i,
      oneOf(
        /dauer(?:t|n)|brauch(?:t|en)|benötig(?:t|en)/i,
        /läuft (?=etwa|ca|rund|bis zu|mindestens|ungefähr|meist|\d|[\wà-ž]+ (?:minuten|stunden|tage))|nimmt/i,
      ),
      /(?![\wà-ž])/i,
    ),
    gives:
      /(?<![\wà-ž])(?:geben|lassen|einplanen|ruhen|ruhe|beobachten|behalten|zuschauen|rechnen|abwarten|gönnen|pausieren|pause)(?![\wà-ž])/i,
  },
  french: {
    takes:
      /(?<![\wà-ž])(?:dur(?:e|ent|er)|pren(?:d|nent|dre)|met|mettent|nécessite|demande|il faut|tourne pendant)(?![\wà-ž])/i,
    gives:
      /(?:^|[,;] |(?<![\wà-ž])(?:et|puis) )(?:laisse[rz]|garde[rz](?! (?:les? |la |une? |l['’])(?:sauvegarde|copie|archive|backup|journa|logs?))|compte[rz]|prévoi[rt]|prévoyez|patiente[rz]|donne[rz]|observe[rz]|surveille[rz])(?![\wà-ž])/i,
  },
  iberian: {
    takes:
      /(?<![\wà-ž])(?:lev(?:a|am|ar)|demor(?:a|am|an|ar)|dur(?:a|am|an|ar)|tard(?:a|an|ar)|llev(?:a|an|ar)|necesita|precisa de)(?![\wà-ž])/i,
    gives:
      /(?:^|[,;] |(?<![\wà-ž])(?:e|y|depois|luego) )(?:deix(?:e|ar)|dej(?:e|ar)|d[eê]|dar|observ(?:e|ar)|permita|calcul(?:e|ar)|conte com|reserv(?:e|ar))(?![\wà-ž])/i,
  },
  russian: {
    takes:
      /(?<![а-яё])(?:занима[а-яё]+|займ[её]т|длит[а-яё]+|продолжа[а-яё]+|требует[а-яё]*|уходит|выполняется|нужн[оыа]?)(?![а-яё])/i,
    gives:
      /(?<![а-яё])(?:остав[а-яё]+|след(?:ить|ите|им)|наблюдаем|смотр(?:еть|им)|да(?:ть|йте|й)|подержать|пусть|дадим)(?![а-яё])/i,
  },
  chinese: {
    takes: /需要?|耗时|花费?|用时|要花|要(?=大?约?[ \d一二两三四五六七八九十几])/,
    gives: /让|给|保持|静置|放置?|运行/,
  },
  japanese: { takes: /かか[るり]|要する|必要|続[くき]/, gives: /そのまま|放置|置[くい]|おく|稼働させ|動かして|見守/ },
  korean: { takes: /걸리|걸립|걸린|소요|필요/, gives: /둔다|둡니다|두세요|놔두|지켜/ },
  persian: { takes: /طول می|زمان می|وقت می|نیاز دارد|می‌?کشد|می‌?برد/, gives: /بگذارید|بماند|رها کنید|زیر نظر/ },
});

const before: ReadonlySet<Language> = new Set(['german', 'chinese', 'japanese', 'korean', 'persian']);

/** A verb of a sentence that governs a time, and where it stands; null where no time passes. */
export function governsTime(text: string): TimeGoverned | null {
  if (text.length > longest) return null;
  const languages = likelyLanguagesOf(text).filter((one) => verbs[one].takes.test(text) || verbs[one].gives.test(text));
  if (languages.length === 0 || !namesTime(text)) return null;
  const said = text.replace(elsewhere, (found) => '_'.repeat(found.length));
  return languages.reduce<TimeGoverned | null>((found, language) => found ?? governedIn(said, language), null);
}

function governedIn(said: string, language: Language): TimeGoverned | null {
  for (const how of ['gives', 'takes'] as const) {
    const found = verbs[language][how].exec(said);
    if (found === null) continue;
    const near = said.slice(found.index, found.index + found[0].length + reach[how]).replace(/(?<=\S)[.;]\s.*$/s, '');
    const around = before.has(language) ? said : near;
    if (!namesTime(around) || (how === 'takes' && (whole.test(said) || isLong(around)))) continue;
    return { how, at: before.has(language) ? clauseStart(said, found.index) : found.index };
  }
  return null;
}

function clauseStart(text: string, at: number): number {
  return (/^.*(?:[,;，；、]|(?<!\p{L})(?:und|dann)(?= ))/su.exec(text.slice(0, at))?.[0] ?? '').length;
}

const longest = 160;
const reach = { takes: 45, gives: 70 };

/** "A few minutes", "overnight", "bis morgen": time without a number that could be counted. */
function namesTime(text: string): boolean {
  return findDuration(text) !== null || unnamed.test(text);
}

const unnamed = hinted(
  oneOf(
    inRow(
      /\b/iu,
      oneOf(
        /overnight|(?:over|through) (?:the )?(?:weekend|night|lunch)/iu,
        /(?:the|one|an?)(?: whole| entire| full)? night(?! shift)/iu,
        /(?:a few|a couple of|several|some) (?:seconds|minutes|mins|hours|days)|(?<!takes? )a (?:while|moment|bit)/iu,
        /until (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:the )?(?:next |following )?(?:morning|evening|day))/iu,
      ),
      /\b/iu,
    ),
    /über nacht|(?:eine|die) (?:ganze )?nacht|übers? (?:das )?wochenende/iu,
    /bis (?:zum )?(?:nächsten (?:morgen|tag)|montag|morgen)|(?:ein paar|einige) (?:sekunden|minuten|stunden|tage)/iu,
    /(?:une|la|toute la) nuit/iu,
    /(?:quelques|une dizaine de|une quinzaine de|une vingtaine de) (?:secondes|minutes|heures|jours)|le week-?end/iu,
    /(?:durante|uma|toda) (?:a |la )?noi?te|toda la noche|(?:alguns|algunos|unos) (?:segundos|minutos)|на ночь/iu,
    /до утра|на выходные|несколько (?:секунд|минут|часов|дней)|一?整?夜|一个?晚上?|过夜|[数几](?:秒|分钟?|个?小时|天)|一晩|数(?:分|時間)/iu,
    /しばらく|하룻밤|밤새|몇 ?(?:초|분|시간)|잠시|یک شب|چند (?:ثانیه|دقیقه|ساعت|روز)|تا صبح/iu,
  ),
);

/** Times that say how often, how long ago or how long before. */
const elsewhere = oneOf(
  inRow(
    /\b(?:every|each|alle|jede[nrs]?|toutes les|tous les|chaque|cada|per) (?:[\d.,]+ ?|\p{L}+ )?/giu,
    oneOf(
      /s|sec\w*|min\w*|h|hours?|days?|nights?|weeks?|months?|sekund\w*|stund\w*|tage?n?|nacht|wochen?|heures?/giu,
      /jours?|horas?|d[ií]as?|noites?|noches?|semanas?/giu,
    ),
    /\b/giu,
  ),
  /\b(?:the (?:last|past|previous)|older than|newer than)\s+\S+(?: \S+)?/giu,
  /(?<!back |ready |done |up |through )\bwithin \S+(?: \S+)?/giu,
  /(?:\d+|\p{L}+) (?:minutes?|hours?|days?|weeks?|h|min) (?:before(?! (?:you|we|going on|go on|moving on|continu\p{L}*|proceed\p{L}*|the next)\b)|ago|in advance|earlier|beforehand|notice)\b/giu,
  /кажд\p{L}+ (?:\d+ )?(?:мин|час|сек|ден|дн|ноч|недел)\p{L}*|每隔?[ \d一二两三四五六七八九十]{1,6}(?:秒|分|小时|天)/giu,
  /\S+(?:ごと|マダ|마다)|هر \S+ (?:ثانیه|دقیقه|ساعت|روز)/giu,
);

/** A case, the work as a whole, or what is only valid for so long: nobody waits for it here. */
const whole = hinted(
  oneOf(
    /^(?:if|when|should|unless|in case|wenn|falls|si|se|если)(?!\p{L})/iu,
    inRow(
      /\b/iu,
      oneOf(
        /(?:whole|entire) (?!night|day|week|hour)|overall|total|in total|altogether/iu,
        /(?:this|the) (?:procedure|runbook|checklist|guide|document|window|maintenance)|certificates?|tokens?/iu,
        /licen[cs]es?|warrant(?:y|ies)|sessions?|meetings?|calls?|insgesamt|gesamt\p{L}*|au total|no total|en total/iu,
      ),
      /(?!\p{L})/iu,
    ),
    /всего|总共|全部|总(?:耗时|用时|时长|时间)|(?<!\p{L})(?:총|전체) |総所要|合計/iu,
  ),
);

const month = 30 * 86_400;
function isLong(text: string): boolean {
  return (findDuration(text)?.maximum ?? 0) >= month;
}

/** How long a wait lasts: what something takes is over when it is over, and the time is the longest. Null where none is named. */
export function waitSpan(text: string): Duration {
  const { minimum, maximum } = findDuration(toldSpan(text) ?? text) ?? untold;
  return governsTime(text)?.how === 'takes' ? { minimum: null, maximum: maximum ?? minimum } : { minimum, maximum };
}
