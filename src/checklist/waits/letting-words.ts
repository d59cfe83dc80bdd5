import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * How a language tells to let pass what goes on by itself: `ends`: "let the nightly backup finish"; `keeps`: "keep the old one for the rollback
 * window"; `aside`: "keep the old one for
 * 7 days"; `rests`: "do not touch anything for 10 minutes", where that is not read as a ban before. Another language is another entry.
 */
const letting: { [L in Language]: { ends: Pattern; keeps: Pattern; aside: Pattern; rests?: Pattern } } = hintedIn({
  english: {
    ends: /^(?:first |then |now |please )?let (?!me\b|us\b|\w+ know)[^.;,]{2,50} (?:drain|settle|finish|complete|run out|run to the end|soak|warm up|catch up|propagate|stabili[sz]e|time out|expire|end)\b/i,
    keeps: inRow(
      /^(?:first |then |now |please )?(?:keep|retain|leave|maintain|hold) (?![^.;]{0,40}\b(?:backups?|cop(?:y|ies)|archives?|logs?|snapshots?|dumps?|records?)\b)[^.;]{2,80} /i,
      /(?:for|during|through|throughout|until the end of) the (?:[\w-]+ ){0,3}(?:window|period|phase)\b/i,
    ),
    aside: oneOf(
      /^(?:first |then |now |please )?(?:keep|retain|leave|maintain|hold) (?![^.;]{0,40}\b(?:backups?|cop(?:y|ies)|archives?|logs?|snapshots?|dumps?|records?)\b)[^.;]{0,30}\b(?:old|previous|former|legacy|blue|original|replaced|retired|standby|source)\b[^.;]{0,60}? for (?:at least |about |another |the next )?(?:\d+|an?|one|two|three|seven)(?:\s*[-–]\s*\d+)?\s*(?:hours?|h|days?|weeks?|months?)\b/i,
      /^(?:then |now )?run (?:both|the two|the old and (?:the )?new|(?:them|it|both \w+) )[^.;]{0,30}?\bin parallel for (?:at least |about )?(?:\d+|an?|one|two|three)\b|^(?:then |now )?run in parallel for (?:at least |about )?(?:\d+|an?|one|two|three)\b/i,
    ),
    rests: oneOf(
      /^(?:please )?(?:do not|don['’]t) (?:touch|change|restart|start|do|run|deploy) (?:anything|it|them|the [\w-]+) (?:for (?:at least |about |the next )?(?:\d|an?\b|\w+ (?:minutes|hours))|until\b)/i,
      /^(?:then |now )?(?:sit (?:back|tight)|hold off|hang on|stay (?:here|put)|stand by|remain here) (?:until|till|for)\b/i,
    ),
  },
  german: {
    ends: oneOf(
      /^[^.;,]{4,60} (?:zu ende laufen|durchlaufen|auslaufen|fertig ?laufen|fertig werden|ausklingen|leerlaufen|sich beruhigen) lassen[.!]?$/iu,
      /^lass(?:en sie|t|e)? [^.;,]{3,60} (?:zu ende laufen|durchlaufen|auslaufen|fertig ?laufen|fertig werden|leerlaufen)(?!\p{L})/iu,
    ),
    keeps:
      /^[^.;]{3,60} (?:für|während|bis zum ende) (?:de[rsn]|die|das) (?:\p{L}+ )?\p{L}*(?:fenster|phase|zeitraum|frist)\p{L}* (?:behalten|stehen ?lassen|laufen lassen|halten|vorhalten|bereithalten)(?!\p{L})/iu,
    aside:
      /^[^.;]{0,40}(?<!\p{L})(?:alte[rsnm]?|vorherige\p{L}*|bisherige\p{L}*|blaue\p{L}*) (?!backup|sicherung|kopie|log)[^.;]{2,50}? \d+(?:\s*[-–]\s*\d+)? (?:stunden?|tage?n?|wochen?)[^.;]{0,30}(?<!\p{L})(?:behalten|vorhalten|bereithalten|aufheben|stehen ?lassen|weiterlaufen lassen)(?!\p{L})/iu,
    rests:
      /^(?:danach |dann )?(?:für )?(?:mindestens )?\d+ (?:sekunden|minuten|stunden?) (?:lang )?nichts (?:anfassen|ändern|tun|starten|machen)|^nichts (?:anfassen|ändern|starten), bis (?!\p{L}*(?:geklärt|freigegeben))/iu,
  },
  french: {
    ends: /^(?:d['’]abord |puis |ensuite )?laisse[rz] [^.;,]{3,60} (?:se terminer|finir|s['’]achever|se vider|se stabiliser|converger|aboutir|expirer)(?!\p{L})/iu,
    keeps:
      /^(?:d['’]abord )?(?:conserve[rz]|garde[rz]|laisse[rz]|maint(?:enir|enez)) (?![^.;]{0,30}(?:sauvegarde|copie|archive|journa))[^.;]{2,60} (?:pendant|durant|jusqu['’]à la fin de) la (?:fenêtre|période|phase)(?!\p{L})/iu,
    aside:
      /^(?:conserve[rz]|garde[rz]|laisse[rz]|maint(?:enir|enez)) (?:l['’]anci\p{L}+|l['’]origin\p{L}+|l[ea] précédente?|l['’]instance bleue)[^.;]{1,60}? (?:pendant |durant )?(?:au moins )?\d+(?: ?(?:à|-|–) ?\d+)? (?:heures?|jours?|semaines?|mois)(?!\p{L})/iu,
  },
  iberian: {
    ends: /^(?:primero |primeiro |luego |depois )?(?:dej(?:ar|e|a)|deix(?:ar|e|a)) [^.;,]{0,60}(?<!\p{L})(?:termin(?:ar|e|en|em)|finali[cz](?:ar|e|en|em)|acab(?:ar|e|en|em)|complet(?:ar|arse|e|en|em)|conclu(?:ir|irse|ya|a|am)|estabili[cz]arse|se estabili[cz]ar|se vac[íi]e|esvaziar)(?!\p{L})/iu,
    keeps:
      /^(?:primero |primeiro )?(?:mant(?:ener|enga|er|enha)|conserv(?:ar|e)|dej(?:ar|e)|deix(?:ar|e)) (?![^.;]{0,30}(?:respaldo|copia|cópia|backup|archiv|arquiv|registro))[^.;]{2,60} (?:durante|hasta el final de|até o fim d[ao]) (?:la |el |a |o )?(?:ventana|per[íi]odo|janela|fase)(?!\p{L})/iu,
    aside:
      /^(?:mant(?:ener|enga|er|enha)|conserv(?:ar|e)|dej(?:ar|e)|deix(?:ar|e)) (?:el |la |o |a |l[ao]s |[ao]s )?(?!respaldo|copia|cópia|backup|log)[^.;]{0,30}(?<!\p{L})(?:antigu?[oa]|viej[oa]|velh[oa]|anterior|original)s?(?!\p{L})[^.;]{0,50}? (?:durante|por) (?:al menos |pelo menos )?\d+(?:\s*[-–a]\s*\d+)? (?:horas?|d[ií]as?|semanas?|m[êe]s(?:es)?)(?!\p{L})/iu,
  },
  russian: {
    ends: /^(?:сначала |затем )?(?:дать|дайте|дай|позвольте) [^.;,]{3,60} (?:заверш|законч|доработать|отработать|стабилизир|докатить|догнать|истечь)\p{L}*/iu,
    keeps:
      /^(?:сначала )?(?:сохран|остав|держ)\p{L}+ (?!(?:\p{L}+ )?(?:бэкап|копи|лог|архив))[^.;]{2,60} на (?:время|период|протяжении|весь)(?: \p{L}+)? ?(?:окна|окно|период\p{L}*|наблюдения|отката)/iu,
    aside:
      /^(?:сохран|остав|держ)\p{L}+ (?:стар|прежн|предыдущ|исходн)\p{L}+ (?!бэкап|копи|лог)[^.;]{2,50}?\d+(?:\s*[-–]\s*\d+)? (?:час|дн|ден|недел|сут|месяц)\p{L}*/iu,
    rests:
      /^(?:затем )?(?:\d+ (?:минут\p{L}*|секунд\p{L}*|час\p{L}*) )?ничего не (?:трогать|трогайте|делать|менять|меняйте|запускать)(?: (?:в течение )?\d| до|[.!]?$)/iu,
  },
  chinese: {
    ends: /^(?:先|请)?让[^。；，]{1,30}(?:跑完|做完|执行完|完成|结束|排空|稳定下来)(?:后|[。，；]|$)/,
    keeps:
      /^(?:先)?在?[^。；]{0,16}(?:窗口|观察期|回滚期)(?:内|期间|结束前)[^。；]{0,6}保留(?!备份|日志)|^(?:先)?保留[^。；]{1,24}(?:直到|至)[^。；]{0,12}(?:窗口|期)结束/,
    aside:
      /^(?!.*(?:备份|日志))(?:先)?(?:旧|原有?|老)[^。；，]{1,20}?(?:保留|待机|并行|继续运行)[^。；，]{0,10}?\d+\s?(?:[-~–至]\s?\d+)?\s?个?(?:小时|天|周|月)|^(?!.*(?:备份|日志))(?:将|把)?(?:旧|原有?|老)[^。；，]{1,16}保留\s?\d+/u,
    rests:
      /^(?:接下来)?(?:的)?\d+ ?(?:秒|分钟|小时)(?:之?内)(?:请)?(?:不要|勿|不得)(?:进行)?(?:任何)?(?:操作|动|改动|触碰|重启)/,
  },
  japanese: {
    ends: /(?:が|の)(?:終わる|完了する|終了する|落ち着く)(?:の|まで)(?:を)?(?:見届け|見守|そのまま|放置)/,
    keeps:
      /(?:期間|ウィンドウ|猶予)(?:中|の間)?は?、?[^。]{2,30}(?:を|は)(?:残す|残しておく|残しておいてください|保持する|維持する)[。]?$/,
    aside:
      /^(?!.*(?:バックアップ|ログ))(?:旧|元の|現行の?)[^。]{1,24}?\d+\s?(?:[-~–〜]\s?\d+)?\s?(?:時間|日間?|週間|か月)[^。]{0,12}(?:残す|残し|維持|保持|並行|待機)|^\d+(?:\s?[-~–〜]\s?\d+)?\s?(?:時間|日間?|週間)は[^。]{1,30}(?:standby|スタンバイ|待機)[^。]{0,6}(?:維持|保持|残す)/iu,
    rests: /\d+ ?(?:秒|分|時間)間?は?、?何も(?:しない|触らない|操作しない|変更しない)(?:こと|でください)?/,
  },
  korean: {
    ends: /(?:이|가) (?:끝나|완료되|종료되|안정되)(?:도록|게) (?:둔다|두세요|둡니다|놔둔다|놔두세요)/,
    keeps: /(?:기간|창|윈도우) 동안[^.]{2,30}(?:을|를) (?:유지|남겨)/,
    aside:
      /^(?!.*(?:백업|로그))(?:기존|이전|구) ?[^.,]{1,20}(?:을|를)? ?\d+(?: ?[-~] ?\d+)? ?(?:시간|일|주)(?:간|동안)? ?[^.]{0,10}(?:유지|보존|남겨|대기)/u,
  },
  persian: {
    ends: /^(?:ابتدا )?(?:اجازه دهید|بگذارید) [^.]{2,60}(?:تمام شود|کامل شود|به پایان برسد|پایان یابد|پایدار شود)/,
    keeps: /(?:در طول|تا پایان) (?:دوره|پنجره|بازه)[^.]{2,50}نگه دارید/,
    aside: /^(?!.*(?:پشتیبان|لاگ))[^.]{0,20}(?:قدیمی|قبلی)[^.]{0,12} \S+ (?:ساعت|روز|هفته) نگه (?:دارید|داشته)/u,
  },
});

const lettingIn = triedOn(
  saidIn(letting, ({ ends, keeps, aside, rests }, language) => {
    const patterns = rests === undefined ? [ends, keeps, aside] : [ends, keeps, aside, rests];
    return patterns.map((pattern) => ({ language, pattern }));
  }),
);

/** Whether a sentence tells to let something that goes on by itself come to its end, or to keep something through a window. */
export function letsPass(text: string): boolean {
  return text.length < longest && !whileWorking.test(text) && lettingIn(text).some(({ pattern }) => pattern.test(text));
}

/** What is longer tells more than a wait. */
const longest = 160;

/** The window in which the work itself is done is no time to wait for. */
const whileWorking = hinted(
  /\b(?:maintenance|change|deployment|release) (?:window|period)|wartungs(?:fenster|zeit)|fenêtre de maintenance|(?:ventana|janela) de (?:mantenimiento|manutenção|cambios?|mudança)|окн\p{L}* (?:обслуживания|работ)|维护窗口|メンテナンス(?:期間|ウィンドウ|中)|(?:유지보수|점검) ?(?:기간|창|시간)/iu,
);
