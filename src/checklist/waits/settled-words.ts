import { hintedIn, type Pattern } from '../../patterns/hinted.ts';

/**
 * What has to have settled before a task: "after a 1-2 week confidence window", "after a safe period", "once the new one is stable for 2 weeks". One or two
 * sentences for each language. A window of another kind ("the maintenance window") is a date.
 */
export const settled: readonly Pattern[] = hintedIn([
  /\bafter (?:an? |the )?\d+(?:\s?[-–]\s?\d+)?\+?[ -](?:min(?:ute)?|hour|day|week|month)s?[ -](?:[a-z-]+ ){0,2}?(?:window|period|soak|bake|phase|interval|trial|rehearsal)\b/iu,
  /\bafter (?:an? |the )?(?:[a-z-]+ )?(?:safe|safety|confidence|observation|soak(?:ing)?|stabili[sz]ation|stability|cool(?:ing)?-?(?:down|off)|grace|bake|burn-in|monitoring|quiet|settling|watch) (?:[a-z-]+ )?(?:window|period|phase|time|interval)\b/iu,
  /\b(?:once|when|after|as soon as) [^.,;:]{2,50}? (?:is|are|has been|have been|was|runs?|ran|stays?|stayed|remains?|remained) (?:\w+ )?(?:stable|stably|healthy|green|clean(?:ly)?|quiet|live|smoothly|error-free|in production|without (?:\w+ )?(?:errors?|issues?|incidents?|alarms?|problems?))(?: \w+)? for (?:at least |about |over |[~>≥] ?)?(?:\d+(?:\s?[-–]\s?\d+)?\+?|an?|one|two|three) ?(?:min(?:ute)?s?|h|hours?|days?|weeks?|months?)\b/iu,
  /(?<!\p{L})sobald [^.,;]{2,60}? (?:mindestens |seit )?\d+\+? (?:minuten|stunden|tagen?|wochen) (?:lang )?(?:stabil|fehlerfrei|ohne (?:\p{L}+ )?(?:fehler|störung\p{L}*|alarme?))(?: \p{L}+)?/iu,
  /(?<!\p{L})nach (?:eine[rmn] |de[rm] )?(?:\p{L}+ )?(?:beobachtungs|stabilisierungs|sicherheits|karenz|bewährungs)(?:phase|zeit|fenster|frist|zeitraum)(?!\p{L})/iu,
  /(?:une fois que?|dès que|quand|lorsque) [^.,;]{2,60}? (?:est|sont|tournent?|fonctionnent?) (?:\p{L}+ )?(?:stables?|sans (?:erreurs?|incidents?|alertes?))(?: \p{L}+)? (?:depuis|pendant) (?:au moins )?\d+ (?:minutes|heures|jours|semaines)/iu,
  /après (?:une |la )(?:période|fenêtre|phase) (?:de |d['’])(?:sécurité|observation|stabilisation|confiance|rodage|surveillance)/iu,
  /(?:una vez que|cuando|quando|depois que|uma vez que|assim que|después de que|en cuanto) [^.,;]{2,60}? (?:est\p{L}+|lleve|funcion\p{L}+|rod\p{L}+|fi(?:car|que)\p{L}*) (?:\p{L}+ )?(?:est[áa]ve(?:l|is)|estables?|sin (?:errores|incidentes)|sem (?:erros|incidentes)) (?:durante |por |há |desde hace )(?:pelo menos |al menos )?\d+ (?:minutos|horas|d[ií]as|semanas)/iu,
  /(?:tras|después de|após|depois de) (?:una?|uma?|el|la|o|a) (?:per[íi]odo|ventana|janela|fase) de (?:segur|observ|estabili|confian|monitor|graci|carência)\p{L}*/iu,
  /(?<!только )(?:как только|после того,? как|когда) [^.;]{2,60}? (?:стабильно|без (?:ошибок|сбоев|инцидентов))(?: \p{L}+)? (?:не менее )?\d+ (?:минут|час|дн|недел|сут)\p{L}*|после (?:периода|окна) (?:наблюдения|стабилизации|ожидания)/iu,
  /[^，。]{1,16}(?:稳定运行|稳定|无异常|无告警)(?:至少|满|超过)?\s?\d+\s?个?(?:分钟|小时|天|周|月)(?:之?后|以后)|(?:观察|稳定|安全|缓冲)(?:期|窗口)(?:过|结束)?之?后/u,
  /[^。、]{1,30}(?:が|は)\s?\d+\s?(?:分|時間|日|週)間?(?:以上)?(?:安定|問題なく|エラーなく)[^。、]{0,10}(?:たら|後に?|次第)|(?:観察|安定化|猶予)期間(?:の)?(?:経過)?後/u,
  /[^,.]{1,30}(?:이|가) ?\d+\s?(?:분|시간|일|주)(?:간|동안)?(?: 이상)? (?:안정|문제 ?없이|오류 ?없이)[^,.]{0,12}(?:면|후|뒤)|(?:관찰|안정화|유예) ?기간(?:이)? ?(?:지난 )?(?:후|뒤)/u,
  /پس از (?:دوره|بازه) (?:پایش|نظارت|ثبات)/u,
]);
