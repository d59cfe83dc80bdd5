import { hintedIn } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';
import type { StrongWords } from './strong-words.ts';

const arrow = '→|⇒|[-=]+>';
/** How bad it is, a measure beyond its limit, an exit code. */
const measure = String.raw`(?<!\p{L})(?:bei|ab|en|ante|em|при|на) (?:P[0-4]|SEV-?[0-4])(?!\p{L})|[<>≥≤] ?\d|[!=]= ?\d|\d ?%|\bexit(?:-?code)?\b`;

export const germanWork = String.raw`[\p{L}-]*(?:deployments?|deploy|releases?|roll-?outs?|go-?live|cut-?over|migration|upgrade|update|umstellung|umschaltung|umzug|auslieferung|veröffentlichung|inbetriebnahme|einspielung|wartung|änderung|vorgang|import|ausrollen|arbeit(?:en)?|durchlauf|promotion)`;
export const germanStop =
  '(?:abbrechen|abzubrechen|stoppen|zu stoppen|anhalten|anzuhalten|pausieren|unterbrechen|zu unterbrechen|abblasen|verschieben|zu verschieben|aussetzen|einfrieren|stornieren|zurückstellen)';
const germanBack =
  '(?:zurück(?:rollen|setzen|nehmen|drehen|schwenken|spielen|schalten|stellen|kehren|gehen|wechseln|fallen|bauen)|zurückzu(?:rollen|setzen|nehmen|drehen|schalten|kehren)|rückgängig (?:zu )?machen)';
const germanOld = String.raw`(?:vorige|vorherige|vorhergehende|vorangegangene|letzte|alte|bisherige|ursprüngliche|gesicherte|stabile|zuletzt)\p{L}*`;

export const german: StrongWords = hintedIn({
  cases: new RegExp(
    String.raw`(?<!\p{L})(?:wenn|falls|sobald|sofern|solange|sollten?|im (?:fehler|not|zweifels|problem)?falle?|andernfalls|ansonsten|sonst|bei(?:m)? [^.,;:]{0,40}(?:fehl|problem|regress|abweich|stör|ausfall|alarm|abbruch|überschreit|unterschreit|scheiter|unklar|zweifel|verdacht|warn|anomal|leer|unvollständ|falsch|defekt|${measure}|(?<!\p{L})(?:jede|rot|ander|nicht|ohne))\p{L}*|jede[rs]?|ohne|fehlende?[rs]?|schlägt|scheitert|nicht(?=[,:;]))(?!\p{L})|fehlgeschlagen|fehlschl|verletzt|überschritten|${arrow}|${measure}`,
    'iu',
  ),
  rollback: [
    /(?:sofort(?:ige[nrs]?)?|umgehend(?:e[nrs]?)?|unverzüglich|→ [^.]{0,30}abbrechen und) (?:\p{L}+ ){0,3}(?:roll ?-?back|zurück(?:rollen|setzen|nehmen|drehen)|rückgängig)|(?:roll ?-?back|zurückrollen)(?: \p{L}+){0,2} (?:sofort|umgehend|unverzüglich)/iu,
    /roll ?-?back (?:\p{L}+ ){0,2}(?:durchführen|einleiten|auslösen|starten|ausführen|fahren|machen)(?!\p{L})|(?:[:,;=→–-]|[-=]>) ?roll ?-?back(?![\p{L}-]| (?:plan|test|siehe))/iu,
    new RegExp(
      String.raw`(?<!\p{L})(?:${germanOld} (?:[\p{L}\d-]+ ){0,4}(?:${germanBack}|umschalten|umleiten|wiederherstellen|(?:wieder )?(?:einspielen|aktivieren|ausrollen|deployen|herstellen))|(?:[\p{L}-]+ ){1,4}(?:zurückrollen|zurückzurollen|rückgängig (?:zu )?machen)|(?:backup|snapshot|sicherung|dump) (?:\p{L}+ ){0,3}(?:einspielen|wiederherstellen|zurückspielen))(?!\p{L})`,
      'iu',
    ),
  ],
  stop: [
    new RegExp(
      String.raw`(?<!\p{L})${germanWork}(?:,? (?!nicht(?!\p{L}))[\p{L}-]+){0,3} ${germanStop}(?!\p{L})|(?<!\p{L})muss (?:[\p{L}-]+ ){0,3}?${germanWork} (?:[\p{L}-]+ ){0,2}(?:abgebrochen|gestoppt|angehalten|verschoben|unterbrochen) werden(?!\p{L})|(?<!\p{L})${germanWork} muss (?:[\p{L}-]+ ){0,2}(?:abgebrochen|gestoppt|angehalten|verschoben|unterbrochen) werden(?!\p{L})|(?<!\p{L})(?:ist|sind) (?:[\p{L}-]+ ){0,3}?${germanWork} (?:[\p{L}-]+ ){0,2}${germanStop}(?!\p{L})|(?<!\p{L})${germanWork} (?:ist|sind) (?:[\p{L}-]+ ){0,2}${germanStop}(?!\p{L})`,
      'iu',
    ),
    /(?<!\p{L})(?:sofort|umgehend|unverzüglich|dann|hier) (?:abbrechen|stoppen|anhalten|stopp|abbruch|aufhören)(?!\p{L})|(?:[:,;=→–—]|[-=]>|\. ) ?(?:sofort(?:iger)? )?(?:abbrechen|abbruch|stopp)(?![\p{L}-])|(?<!\p{L})(?:abbrechen|stoppen|anhalten) und (?:[\p{L}-]+ ){0,4}(?:melden|prüfen|klären|untersuchen|eskalieren|informieren|analysieren|zurück\p{L}+)(?!\p{L})/iu,
    new RegExp(
      String.raw`(?<!\p{L})(?:brechen|stoppen|halten|unterbrechen|verschieben) sie (?:[\p{L}-]+ ){0,3}${germanWork}(?!\p{L})`,
      'iu',
    ),
  ],
  proceed: [
    /(?<!\p{L})(?:nicht|niemals|nie|keinesfalls|auf keinen fall) (?:\p{L}+ ){0,2}?(?:fortfahren|fortsetzen|weitermachen|weitergehen|weiter|deployen|ausrollen|mergen|freigeben|freischalten|veröffentlichen|umschalten|live gehen|live schalten|promoten|ausliefern|produktiv (?:setzen|nehmen|schalten|gehen)|in produktion|go-?live|migrieren)(?!\p{L})/iu,
    /(?<!\p{L})(?:fahren|machen|gehen|setzen|deployen|mergen) sie (?:\p{L}+ ){0,3}?nicht (?:fort|weiter|live|in)(?!\p{L})/iu,
    new RegExp(
      String.raw`(?:(?:^|[:,;→–—]|[-=]>|\. ) ?(?:dann )?|^(?:bei|ohne) [^.,;:]{3,40} )keine?n? (?:[\p{L}-]+ )?(?:${germanWork}|merge)(?=[.!]?$|,? (?:bis|solange|wenn|falls)(?!\p{L}))`,
      'iu',
    ),
  ],
});

export const frenchWork = String.raw`(?:(?:les?|la|toute?|ce|cette) |l['’])?(?:re)?(?:d[ée]ploiements?|mises? en (?:production|ligne|service)|livraison|release|bascule|migration|mise à jour|publication|roll-?out|go-?live|opération|intervention|procédure|mep|promotion|montée de version|cut-?over|import|travaux)(?!\p{L})`;
export const frenchStop =
  '(?:arrêt|stopp|interromp|suspend|abandonn|annul|bloqu|report|gel|stop|paus)(?:er|ez|re|e)|mettre en pause';
const frenchOld =
  "(?:précédente?s?|ancien(?:ne)?s?|antérieure?s?|d['’]avant|(?:dernière )?version stable|sauvegardes?|backup|snapshot|n-1|en arrière|initiale?)";

export const french: StrongWords = hintedIn({
  cases: new RegExp(
    String.raw`(?<!\p{L})(?:si|en cas|dès|lorsque?|quand|tant que?|sinon|sans|avant|toute?|aucune?|au moindre|à la moindre|sauf|(?:les? |une? |l['’])?(?:erreur|échec|anomalie|alerte)s?|différente?s?|divergente?s?|non nul|échoue|fausse?s?)(?!\p{L})|(?<!\p{L})s['’]ils?(?!\p{L})|${arrow}|${measure}`,
    'iu',
  ),
  rollback: [
    /(?:roll ?-?back|retour (?:en )?arrière|repli) immédiat|immédiatement (?:\p{L}+ ){0,3}(?:roll ?-?back|revenir en arrière|retour (?:en )?arrière)/iu,
    /(?<!\p{L})(?:effectue|lance|déclenche|exécute|engage|procéde|applique|fai)(?:r|z|re|tes) (?:\p{L}+ ){0,2}(?:roll ?-?back|retour (?:en )?arrière)(?!\p{L})|(?:[:,;=→–—]|[-=]>) ?(?:roll ?-?back|retour (?:en )?arrière)(?![\p{L}-])/iu,
    new RegExp(
      String.raw`(?<!\p{L})(?:rétabli(?:r|ssez)|restaure[rz]|remett(?:re|ez)|redéploye[rz]|reven(?:ir|ez)|réactive[rz]|rebascule[rz]|bascule[rz]|réinstalle[rz])(?!\p{L})[^.,;:]{0,50}?(?<!\p{L})${frenchOld}(?!\p{L})`,
      'iu',
    ),
  ],
  stop: [
    new RegExp(
      String.raw`(?<!\p{L})(?:${frenchStop}) (?:\p{L}+ment |tout de suite )?(?:tou(?:t|te|s) )?${frenchWork}`,
      'iu',
    ),
    /(?<!\p{L})(?:tout (?:arrêter|stopper|interrompre)|arrêter tout|(?:s['’]arrêter|arrêter|stopper|interrompre|abandonner) (?:immédiatement|aussitôt|ici|là)|arrêtez(?:-vous)? (?:tout|immédiatement|ici|là)|(?:arrêt|abandon|interruption) immédiate?)(?!\p{L})/iu,
    /(?:[:,;=→–—]|[-=]>) ?(?:(?:on|alors) )?(?:arrêt(?:er|ez)?|stop(?:per|pez)?|abandon(?:ner|nez)?|s['’]arrêter)(?=[.!,;]|$| (?:et|puis)(?!\p{L}))/iu,
    new RegExp(
      String.raw`(?<!\p{L})${frenchWork} (?:doit|doivent) être (?:\p{L}+ment )?(?:arrêté|stoppé|suspendu|interrompu|annulé|reporté|abandonné|bloqué)e?s?(?!\p{L})`,
      'iu',
    ),
  ],
  proceed: oneOf(
    /(?<!\p{L})ne (?:pas|jamais|surtout pas) (?:\p{L}+ment )?(?:continuer|poursuivre|déployer|merger|fusionner|promouvoir|publier|lancer|démarrer|passer|basculer|livrer|mettre en (?:production|ligne|service)|activer|procéder|migrer|avancer|pousser|relancer|ouvrir)(?!\p{L})/iu,
    /(?<!\p{L})ne (?:continuez|poursuivez|déployez|mergez|fusionnez|publiez|lancez|passez|basculez|livrez|procédez|migrez|avancez|activez|mettez) (?:pas|jamais)(?!\p{L})/iu,
    /(?<!\p{L})(?:aucun|pas d[e'’]) ?(?:nouve\p{L}+ )?(?:déploiement|mise en production|mise en ligne|livraison|release|bascule|migration|promotion|publication|mep|merge)(?!\p{L})(?=[^.;]*(?<!\p{L})(?:sans|tant|avant|si|sauf)(?!\p{L}))|(?<!\p{L})aucune (?:mise en production|mise en ligne|livraison|release|bascule|migration|promotion|publication|mep)(?!\p{L})(?=[^.;]*(?<!\p{L})(?:sans|tant|avant|si|sauf)(?!\p{L}))/iu,
  ),
});

export const iberianWork = String.raw`(?:(?:o|a|os|as|el|la|los|las|tod[oa]|est[ea]|esse|essa) ){0,2}(?:deploys?|deployment|implanta[çc][ãa]o|publica[çc](?:[ãa]o|i[óo]n)|lan[çz]am(?:ento|iento)|despliegues?|releases?|roll-?out|migra[çc](?:[ãa]o|i[óo]n)|atualiza[çc][ãa]o|actualizaci[óo]n|go-?live|libera[çc](?:[ãa]o|i[óo]n)|virada|corte|entrega|promo[çc](?:[ãa]o|i[óo]n)|procedimi?ento|cut-?over|opera[çc](?:[ãa]o|i[óo]n)|(?:entrada|puesta|subida) (?:em|en|a) (?:produ[çc][ãa]o|producci[óo]n)|trabalhos?|trabajos?|merge|importa[çc](?:[ãa]o|i[óo]n))(?!\p{L})`;
export const iberianStop =
  '(?:det[eé]n(?:er|ga|gan)?|par(?:ar|e|en|em)|abort(?:ar|e|en|em)|interromp(?:er|a)|interrump(?:ir|a)|cancel(?:ar|e|en)|suspend(?:er|a)|bloque(?:ar|e|ie)|paus(?:ar|e)|congel(?:ar|e)|aplazar|adi(?:ar|e)|pospon(?:er|ga)|frenar)';
const iberianOld =
  '(?:anteri(?:or|ores)|pr[ée]vi[oa]s?|antig[uo]{1,2}[oa]?s?|(?:[úu]ltim[oa] )?(?:vers[ãa]o|versi[óo]n|release|imagen|imagem)? ?est[áa]vel|estable|backup|respaldo|snapshot|c[óo]pia de seguran[çc]a|copia de seguridad)';

export const iberian: StrongWords = hintedIn({
  cases: new RegExp(
    String.raw`(?<!\p{L})(?:si|se|en caso|em caso|caso|ante|quando|cuando|enquanto|mientras|cualquier|qualquer|sem|sin|antes|hasta|at[ée]|salvo|excepto|exceto|sen[ãa]o|contr[áa]rio|(?:(?:erros?|error|errores|falhas?|fallos?|fallid[oa]s?|drift|alertas?|problemas?|regres[\p{L}]+)(?!\p{L})[^:.]{0,40}(?=:)))(?!\p{L})|${arrow}|${measure}`,
    'iu',
  ),
  rollback: [
    /(?:roll ?-?back|reversi[óo]n|reversão) (?:de forma )?(?:inmediat|imediat)[oa]|(?:inmediatamente|imediatamente|de inmediato|de imediato) (?:\p{L}+ ){0,3}(?:roll ?-?back|revert\p{L}+)|(?:revert\p{L}+|roll ?-?back) (?:inmediatamente|imediatamente|de inmediato|de imediato)/iu,
    /(?<!\p{L})(?:prosse(?:guir|gu|gue)|prossiga|proce(?:der|da|de)|seguir|siga|avan[çcz](?:ar|e)) co[mn] (?:[oea]l? |la )?(?:roll ?-?back|reversi[óo]n|revers[ãa]o)(?!\p{L})|(?<!\p{L})(?:ejecut|execut|inici|realiz|fa[zç]|ha[cgz]|lanz|dispar|activ|ativ|aplic)(?:ar|er|e|a|en|ue|uen)? (?:de inmediato |inmediatamente |imediatamente )?(?:[oea]l? |la |un |um )?(?:roll ?-?back|reversi[óo]n|revers[ãa]o)(?!\p{L}| (?:plan|script))|(?:[:,;=→–—]|[-=]>) ?(?:roll ?-?back|revert(?:ir|er|a|e))(?![\p{L}-])/iu,
    new RegExp(
      String.raw`(?<!\p{L})(?:revert(?:ir|er|a|e)|invert(?:ir|er)|volv(?:er|amos)|vuelv[ae]|volt(?:ar|e)|restaur(?:ar|e)|restabelec\p{L}+|restablec\p{L}+|redespleg\p{L}+|reimplant\p{L}+|reactiv\p{L}+|retorn(?:ar|e)|regres(?:ar|e))(?!\p{L})[^.,;:]{0,50}?(?<!\p{L})${iberianOld}(?!\p{L})`,
      'iu',
    ),
    new RegExp(String.raw`(?<!\p{L})revert(?:ir|er|a|e)(?: inmediatamente| imediatamente)? ${iberianWork}`, 'iu'),
  ],
  stop: [
    new RegExp(
      String.raw`(?<!\p{L})${iberianStop} (?:inmediatamente |imediatamente |de inmediato |de imediato )?${iberianWork}`,
      'iu',
    ),
    /(?<!\p{L})(?:par(?:ar|e)|deten(?:er|erse|ga|te)|abort(?:ar|e)|interromp(?:er|a)|interrump(?:ir|a)) (?:tudo|todo|aqu[ií]|imediatamente|inmediatamente|de inmediato|de imediato)(?!\p{L} (?:o|a|el|la) )/iu,
    /(?:[:,;=→–—]|[-=]>) ?(?:pare|parar|pára|det[eé]n(?:er|gase|te)?|abort(?:ar|e)|interromp(?:er|a)|interrump(?:ir|a)|alto)(?=[.!,;]|$| (?:e|y) )/iu,
    new RegExp(
      String.raw`(?<!\p{L})${iberianWork} se (?:bloquea|detiene|cancela|aborta|suspende|pospone|aplaza|interrompe|interrumpe|adia)(?!\p{L})|(?<!\p{L})${iberianWork} (?:deve|debe) ser (?:\p{L}+mente )?(?:abortad|cancelad|interrompid|interrumpid|detenid|suspens|suspendid|adiad|bloquead|parad)[oa]s?(?!\p{L})`,
      'iu',
    ),
  ],
  proceed: oneOf(
    inRow(
      /(?<!\p{L})(?:n[ãa]o|no|nunca|jam[áa]i?s) (?:se )?(?:(?:deve|debe|pode|puede)(?:mos)? )?/iu,
      oneOf(
        /continu(?:ar|e|es|en)|contin[úu]e|pross(?:eguir|iga)|proced(?:er|a)|avan[çcz](?:ar|e)|segu(?:ir|a)|siga|desplegar|despliegue/iu,
        /implant(?:ar|e)|public(?:ar|que)|publique|promov(?:er|a)|promueva|mergear|lan[çz]ar|liber(?:ar|e)|pasar a producci[óo]n/iu,
        /(?:fa[çc]a|fazer|hacer|haga) (?:o |el )?(?:deploy|merge|release|despliegue|push)|abrir (?:o |el )?tr[áa]fico|migr(?:ar|e)|ativ(?:ar|e)|activ(?:ar|e)/iu,
      ),
      /(?!\p{L})/iu,
    ),
    /(?<!\p{L})(?:nenhum|nenhuma|ning[úu]n|ninguna) (?:deploy|release|migra[çc](?:[ãa]o|i[óo]n)|despliegue|publica[çc](?:[ãa]o|i[óo]n)|promo[çc](?:[ãa]o|i[óo]n)|implanta[çc][ãa]o|merge)(?!\p{L})(?=[^.;]*(?<!\p{L})(?:sem|sin|antes|at[ée]|hasta|enquanto|mientras|se|si)(?!\p{L}))/iu,
  ),
});

export const russianWork =
  '(?:(?:весь|этот|дальнейш[а-яё]+|текущ[а-яё]+|все|сам) )*(?:депло[йя]|релиз[а-яё]*|выкатк[а-яё]+|раскатк[а-яё]+|выкладк[а-яё]+|разв[её]ртывани[а-яё]+|публикаци[а-яё]+|миграци[а-яё]+|обновлени[а-яё]+|переключени[а-яё]+|накат[а-яё]*|работы?|процедур[а-яё]+|поставк[а-яё]+|запуск|переезд|cut-?over|rollout)(?![а-яё])';
export const russianStop =
  '(?:останов(?:ить|ите|и)|останавлива(?:ть|ем|йте)|прерв(?:ать|ите|ём)|прерывать|прекра(?:тить|тите|щаем|щать)|отмен(?:ить|ите|яем)|приостанов(?:ить|ите)|заблокировать|блокировать|отложить|заморозить|стоп(?:ать|нуть))';
const russianOld =
  '(?:предыдущ|стар(?:ую|ой|ый|ую)|прежн|прошл|последн[а-яё]+ (?:стабильн|рабоч)|стабильн|бэкап|резервн|backup|снапшот|snapshot|исходн)[а-яё]*';

export const russian: StrongWords = hintedIn({
  cases: new RegExp(
    `(?<![а-яё])(?:если|в случае|когда|как только|иначе|в противном|пока|до|без|люб(?:ой|ая|ое|ые|ом|ых)|при [^.,;:]{0,30}(?:ошибк|сбо[йеяю]|проблем|провал|расхожд|несовпад|отклон|деградац|паден|аномал|превышен|неуспе|неудач|фейл|ненулев|красн|рост[е ]|отсутств|обнаруж)[а-яё]*)(?![а-яё])|(?:ошибка|сбой|провал|упал[аио]?)(?![а-яё])|(?<![а-яё])не (?:0|ноль|равн|совпа|отвеча|проходит|сход)|${arrow}|${measure}`,
    'iu',
  ),
  rollback: [
    /(?:немедленно|сразу(?: же)?|срочно) (?:\p{L}+ ){0,2}(?:откат\p{L}*|вернуть)|немедленный откат|откат\p{L}* немедленно/iu,
    /(?<![а-яё])(?:откатить(?:ся)?|откатите(?:сь)?|откатываем(?:ся)?|откатывать(?:ся)?|откатываетесь|делаем откат|(?:выполнить|выполните|сделать|сделайте|запустить|запустите|начать|инициировать|провести) (?:[а-яё]+ )?(?:откат|rollback))(?![а-яё])|(?:[:,;=→–—]|[-=]>) ?(?:откат|rollback)(?![\p{L}-])/iu,
    new RegExp(
      `(?<![а-яё])(?:вернуть(?:ся)?|верните(?:сь)?|возвращаем(?:ся)?|восстановить|восстановите|переключить(?:ся)?|развернуть)(?![а-яё])[^.,;:]{0,50}?(?<![а-яё])${russianOld}`,
      'iu',
    ),
  ],
  stop: [
    new RegExp(`(?<![а-яё])${russianStop} (?:немедленно |сразу )?${russianWork}`, 'iu'),
    /(?<![а-яё])(?:немедленно|сразу|срочно) (?:остановить(?:ся)?|остановитесь|прервать(?:ся)?|прекратить)(?![а-яё]| (?:контейнер|серви|служб|сервер|приложени|воркер|под(?![а-яё])|баз))|(?<![а-яё])(?:остановиться|остановитесь)(?: здесь| и [а-яё]+|[.,!]|$)|(?:[:,;=→–—]|[-=]>) ?(?:стоп|прервать|остановить)(?=[.,!;]|$| и )/iu,
    new RegExp(
      `(?<![а-яё])${russianWork} (?:немедленно |сразу |должн?[аоы]? быть )?(?:останавлива(?:ем|ется|ть)|отменя(?:ем|ется)|прерыва(?:ем|ется)|прекраща(?:ем|ется)|откладыва(?:ем|ется)|блокиру(?:ем|ется)|остановлен[аоы]?|отмен[её]н[аоы]?)(?![а-яё])`,
      'iu',
    ),
  ],
  proceed: inRow(
    /(?<![а-яё])(?:(?<!(?:чтобы|можно|может|лучше) )не|нельзя|запрещено|никогда не) /iu,
    oneOf(
      /продолжа(?:ть|йте|ем)|переход(?:ить|ите|им)|деплоить|деплойте|деплоим|выкатыва(?:ть|йте|ем)|выклад(?:ывать|ывайте)/iu,
      /публик(?:овать|уйте|уем)|мерж(?:ить|ите|им)|вмержива(?:ть|йте)|релиз(?:ить|ьте)|разв[её]ртыва(?:ть|йте)|переключа(?:ть|йте|ем)/iu,
      /выпуска(?:ть|йте)|начина(?:ть|йте)|запуска(?:ть|йте) (?:деплой|релиз|миграц|выкатк|обновлен|накат)[а-яё]*|раскатыва(?:ть|йте|ем)|продвига(?:ть|йте)/iu,
    ),
    /(?![а-яё])/iu,
  ),
});
