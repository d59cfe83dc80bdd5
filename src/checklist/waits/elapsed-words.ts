import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

const about = '(?:another |about |at least |a further |a full |approximately |~ ?)?';
const amount = String.raw`(?:\d+(?:\s?[-–]\s?\d+)?|an?|one|two|five|ten|fifteen|twenty|thirty|sixty)`;
const unit = '(?:s|sec(?:ond)?s?|min(?:ute)?s?|m|h|hrs?|hours?)';

/**
 * How a language says that some minutes or hours have to have passed before something is looked at or done ("confirm that it is stable after 60
 * minutes", "after 30 minutes without errors, …"), or that something has to stay as it is for so long ("no alerts for 15 minutes"). Another language
 * is another entry. Days are no such time: what was quiet for a week was so before.
 */
const elapsed: { [L in Language]: Pattern } = hintedIn({
  english: new RegExp(
    String.raw`^(?:then |now |please |and )?(?:confirm|verify|validate|re-?check|check|review|inspect|look at|ensure|make sure|ramp|increase|raise|shift|promote|scale|expand|proceed|continue|move|go)\b(?:[^.]{2,80}?)? (?:(?:after|in) ${about}${amount}[\s-]?${unit}(?![\w%]| (?:of|before|ago|window|each|from)\b)|${amount}[\s-]?${unit} (?:after|post|past|following|later)\b)|^after ${about}${amount}[\s-]?(?:quiet |clean |full |stable )?${unit}(?:,| (?:without|with no|of|at)\b)|(?:\b(?:stays?|stayed|remains?|stable|healthy|green|clean|quiet|flat|normal|steady|below|under|no|without|zero)\b|[<≤]\s?[\d.,]+\s?(?:%|ms|s)?|\d ?%)[^.;]{0,60}? (?:for|within|over|during) (?:the |next |first )*${about}${amount}[\s-]?(?:consecutive |full |straight |more )?${unit}(?=$|[.,;!)]| (?:after|post|following|before (?:you|mov|proc|cont|prom)|and|once)\b)|^(?:do not|don['’]t) (?:proceed|continue|go on|move on|start)\b[^.]{0,30} for (?:at least |another )?\d|^(?:monitor|watch|observe)\b[^.]{0,60}\buntil\b|^sleep (?:for )?(?:\d|a\b|about)|^(?:retry|keep retrying|re-?check|refresh|check (?:again|repeatedly))\b[^.]{0,40}\buntil\b`,
    'i',
  ),
  german: oneOf(
    /^(?:erst )?nach (?:weiteren |etwa |mindestens |ca\.? )?(?:\d+(?:\s?[-–]\s?\d+)?|einer|fünf|zehn) (?:sekunden|minuten|min|stunden?|h)(?!\p{L})[^.]{0,60}(?:prüfen|kontrollieren|verifizieren|bestätigen|erhöhen|fortfahren|weiter|ansehen|testen|umschalten)/iu,
    /(?:stabil|grün|fehlerfrei|ruhig|unauffällig|keine?[rn]? (?:fehler|alarme?)|ohne (?:fehler|alarme?)|unter [\d,.]+ ?%)[^.]{0,40} (?:für|über|während) (?:mindestens |etwa |weitere )?(?:\d+(?:\s?[-–]\s?\d+)?|eine|fünf|zehn) (?:sekunden|minuten|min|stunden?|h)(?!\p{L})/iu,
    /(?:\d+(?:\s?[-–]\s?\d+)?|eine|fünf|zehn) (?:sekunden|minuten|min|stunden?|h) (?:lang )?(?:stabil|grün|fehlerfrei|ohne (?:fehler|alarme?)|keine (?:fehler|alarme))/iu,
  ),
  french: oneOf(
    /^(?:vérifie[rz]|contrôle[rz]|confirme[rz]|s['’]assurer|augmente[rz])(?!\p{L})[^.]{2,80} (?:après|au bout de) (?:\d+|une?|cinq|dix|quinze|trente) (?:secondes|minutes?|min|heures?|h)(?!\p{L})/iu,
    /^(?:après|au bout de) (?:\d+|une?|cinq|dix|quinze|trente) (?:secondes|minutes?|min|heures?|h)(?:,| sans)/iu,
    /(?:stables?|verte?s?|sans (?:erreurs?|alertes?)|aucune (?:erreur|alerte)|sous [\d,.]+ ?%)[^.]{0,40} pendant (?:au moins )?(?:\d+|une?|cinq|dix|quinze|trente) (?:secondes|minutes?|min|heures?|h)(?!\p{L})/iu,
  ),
  iberian: oneOf(
    /^(?:verifi(?:car|que)|confirm(?:ar|e)|chec(?:ar|ar)|comprobar|compruebe|revis(?:ar|e)|aument(?:ar|e))(?!\p{L})[^.]{2,80} (?:ap[óo]s|depois de|despu[ée]s de|al cabo de|tras) (?:\d+|uma?|una?|cinco|dez|diez|quinze|quince|trinta|treinta) (?:segundos|minutos?|min|horas?|h)(?!\p{L})/iu,
    /^(?:ap[óo]s|depois de|despu[ée]s de|tras) (?:\d+|uma?|una?|cinco|dez|diez|quinze|quince|trinta|treinta) (?:segundos|minutos?|min|horas?|h)(?:,| sem| sin)/iu,
    /(?:est[áa]ve(?:l|is)|estables?|verdes?|sem (?:erros?|alertas?)|sin (?:errores|alertas)|nenhum (?:erro|alerta)|abaixo de [\d,.]+ ?%)[^.]{0,40} (?:por|durante) (?:pelo menos |al menos )?(?:\d+|uma?|una?|cinco|dez|diez) (?:segundos|minutos?|min|horas?|h)(?!\p{L})/iu,
  ),
  russian: oneOf(
    /^(?:через|спустя) (?:\d+(?:\s?[-–]\s?\d+)? )?(?:секунд|минут|мин|час)[а-яё]*[^.]{0,60}(?:провер|убед|подтверд|увелич|посмотр|продолж)/i,
    /^(?:провер|убед|подтверд)[а-яё]+[^.]{2,80} (?:через|спустя) (?:\d+ )?(?:секунд|минут|мин|час)/i,
    /(?:стабильн[а-яё]*|без (?:ошибок|алертов)|нет (?:ошибок|алертов)|зелён[а-яё]*|зелен[а-яё]*|ниже [\d,.]+ ?%)[^.]{0,40} (?:в течение|на протяжении) (?:\d+(?:\s?[-–]\s?\d+)? )?(?:секунд|минут|мин|час)/i,
  ),
  chinese:
    /^(?:等)?\s?\d+\s?(?:秒|分钟|小时)(?:后|之后)[，,]?(?:再)?(?:检查|确认|验证|查看|观察|继续|扩大|切换)|(?:稳定|无(?:错误|告警|异常)|正常|低于\s?[\d.]+ ?%)[^。]{0,16}(?:持续|保持|连续)?\s?\d+\s?(?:秒|分钟|小时)|(?:持续|连续|保持)\s?\d+\s?(?:秒|分钟|小时)[^。]{0,12}(?:稳定|无(?:错误|告警|异常)|正常)/,
  japanese:
    /^\d+\s?(?:秒|分|時間)後に[^。]{1,40}(?:確認|検証|チェック|再開|切り替え)|\d+\s?(?:秒|分|時間)(?:間)?[^。]{0,20}(?:安定|エラー(?:が)?(?:な|出な)|アラート(?:が)?な|正常)/,
  korean:
    /^\d+\s?(?:초|분|시간) ?(?:후|뒤)에?[^.]{1,40}(?:확인|점검|검증|진행|확대)|\d+\s?(?:초|분|시간) ?(?:간|동안)[^.]{0,20}(?:안정|(?:오류|에러|알림)(?:가)? ?없|정상)/,
  persian:
    /^(?:بعد از|پس از) \S+ (?:ثانیه|دقیقه|ساعت)[^.]{1,60}(?:بررسی|تأیید|تایید|ادامه)|برای \S+ (?:دقیقه|ساعت) (?:پایدار|بدون خطا)/,
});

/** Whether a sentence asks that a time has passed first, or that something stays so for a time. What tells of a case, of before, or of a day and more asks for none. */
export function waitsFirst(text: string): boolean {
  return (
    text.length < longest &&
    elapsedIn(text).some(({ pattern }) => pattern.test(text)) &&
    !told.test(text) &&
    (!daylong.test(text) || sinceChange.test(text))
  );
}

const longest = 160;
const elapsedIn = triedOn(saidIn(elapsed, (pattern, language) => [{ language, pattern }]));

const told = oneOf(
  /^(?:if|when|should|unless|in case|wenn|falls|si|se|если|如果|若)(?!\p{L})|\b(?:last|past|previous|expires?|timeouts?|times? out|retention|older than|downtime|every|sla|rto|rpo)\b/iu,
  /(?:letzten?|vergangenen?|derni[eè]re?s?|[úu]ltim[oa]s?|последн\p{L}+)(?!\p{L})|最近|过去|直近|최근/iu,
);

/** A day and more. */
const daylong =
  /(?<!\d)(?:2[4-9]|[3-9]\d|\d{3,})[\s-]?(?:h|hrs?|hours?|stunden|heures|horas|час\p{L}*|小时|時間|시간)(?!\p{L})/iu;

/** "… for 24 hours after the switch" was not so before. */
const sinceChange = hinted(
  oneOf(
    /\b(?:post|after|following|since)[ -](?:the |our |this )?(?:cut-?over|deploy\w*|release|switch\w*|go-live|migration|launch|upgrade|roll-?out|move|change|restart)\b/iu,
    /nach (?:dem |der )?(?:deploy\p{L}*|release|umstellung|umzug|migration|update|wechsel|go-live)|après (?:le |la )?(?:déploiement|bascule|migration|mise)/iu,
    /(?:após|depois d[ao]|tras|después del?)(?: el| la| o| a)? (?:deploy|despliegue|cambio|migraci|migração|corte|virada|lan[zç]a)|после (?:деплоя|выката|релиза|переключения|миграции|переезда)/iu,
    /(?:上线|部署|发布|切换|迁移)后|(?:デプロイ|リリース|切替|移行)後|(?:배포|전환|이전) ?후|پس از (?:استقرار|انتشار)/iu,
  ),
);
