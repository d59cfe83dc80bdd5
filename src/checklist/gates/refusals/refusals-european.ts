import { hintedIn } from '../../../patterns/hinted.ts';
import type { GatePattern } from '../gate-pattern.ts';

/** "Das Deployment ist verboten, wenn …", "jeder Fehler blockiert das Release", "Rollback erforderlich, wenn …". */
const germanWork =
  '(?:(?:das|die|der|den|dieses|dieser|jedes|jede|jeder|weitere) )*[\\p{L}-]*(?:deployments?|releases?|roll-?outs?|go-?live|freigabe|umschaltung|migration|upgrade|auslieferung|produktivsetzung|einspielung|inbetriebnahme|veröffentlichung|wartung|änderung)(?![\\p{L}-])';
const germanRefused =
  '(?:verboten|untersagt|gesperrt|blockiert|unzulässig|ausgeschlossen|abzubrechen|zu (?:stoppen|unterbrechen|verschieben)|abgebrochen|gestoppt|verschoben|no-?go|nicht (?:erlaubt|zulässig|gestattet|freigegeben|möglich))(?!\\p{L})';
const germanCase = '(?:wenn|falls|sobald|sofern|solange|bei|sollte)(?!\\p{L})';
const germanFault =
  '(?:jede[rsmn]?|ein(?:e|zelne[rs]?)?|nur eine?[rs]?|fehlende[rs]?|offene[rs]?|ungelöste[rs]?|ungeklärte[rs]?|rote[rs]?|fehlgeschlagene[rs]?|fehlerhafte[rs]?|unerwartete[rs]?|kritische[rs]?|abgelaufene[rs]?)';

export const german: readonly GatePattern[] = hintedIn([
  {
    type: 'rollback',
    pattern: new RegExp(
      `^(?:(?:ein|der|sofortige[rs]?) )*(?:roll ?-?back|zurückrollen|rückbau)(?: (?:ist|wird))? (?:zwingend |sofort |unbedingt )?(?:erforderlich|nötig|notwendig|pflicht|fällig|auszulösen|einzuleiten|ausgelöst|eingeleitet|durchzuführen),? ${germanCase}`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>(?:wenn|falls|solange|sofern|bei|ohne|sollte)(?!\p{L})[^.]{3,120}?)(?:[,:]|\s*(?:→|⇒|[-=]+>)|(?=\s))\s*(?:so |dann )?(?:(?:ist|sind|bleibt|wird|gilt) ${germanWork}(?: (?:als|sofort|strikt))* |${germanWork}(?: (?:ist|sind|bleibt|wird|gilt))?(?: (?:als|sofort|strikt))* )${germanRefused}`,
      'iu',
    ),
  },
  {
    type: 'proceed',
    pattern: new RegExp(
      String.raw`^${germanWork}(?: (?:ist|sind|bleibt|wird|gilt))(?: (?:als|sofort|strikt|grundsätzlich))* ${germanRefused}[^.:,]{0,20},? (?:${germanCase}|bis(?!\p{L})|ohne(?!\p{L}))`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>${germanFault} [^.:,]{2,80}?) (?:(?:blockier|stopp|beende)(?:t|en)|verhinder[tn]|unterbr(?:icht|echen)|bedeute[tn]) (?:sofort |automatisch )?(?:${germanWork}|(?:den |einen )?(?:abbruch|stopp)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>${germanFault} [^.:,]{2,80}?) (?:ist|sind|gilt als|gelten als) (?:ein )?(?:blocker|blockierend|k\.?-?o\.?-?kriterium|ausschlusskriterium|abbruchgrund|abbruchkriterium|no-?go)(?!\p{L})`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      `^(?:${germanWork} )?(?:sofort |umgehend |unverzüglich )?(?:abbrechen|stoppen|anhalten|pausieren|unterbrechen|aussetzen|verschieben|einfrieren|abblasen),? ${germanCase}|^no-?go(?: für [^.:,]{2,30})?,? ${germanCase}|^im zweifel(?:sfall)?,? (?:sofort |lieber |immer )?(?:abbrechen|abbruch|stopp|anhalten|nicht|zurück)`,
      'iu',
    ),
  },
]);

/** "Le déploiement est interdit si …", "toute erreur bloque la mise en production", "rollback obligatoire si …". */
const frenchWork =
  "(?:(?:les?|la|toute?|tous|aucune?|ce|cette|un|une) |l['’])?(?:déploiements?|mises? en (?:production|ligne|service)|livraison|release|bascule|migration|mise à jour|publication|roll-?out|go-?live|opération|intervention|mep)(?!\\p{L})";
const frenchRefused =
  '(?:interdit|bloqué|refusé|suspendu|annulé|reporté|arrêté|proscrit|exclu|gelé)(?:e?s?)(?!\\p{L})|(?:pas|non) (?:autorisé|permis|possible)(?:e?s?)(?!\\p{L})';
const frenchCase = "(?:si|s['’]ils?|dès qu(?:e|['’])|en cas|lorsqu(?:e|['’])|quand|tant qu(?:e|['’]))(?!\\p{L})";

export const french: readonly GatePattern[] = hintedIn([
  {
    type: 'rollback',
    pattern: new RegExp(
      `^(?:un |le )?(?:roll ?-?back|retour (?:en )?arrière)(?: est| doit être)? (?:immédiate?(?:ment)? |automatique(?:ment)? )?(?:obligatoire|requis|nécessaire|impératif|déclenché|exigé|lancé|à déclencher)[^.:,]{0,20}? ${frenchCase}`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>(?:si|s['’]ils?|en cas|tant qu|sans|lorsqu|dès qu)[^.]{3,120}?)\s*(?:[,:;]|→|⇒|[-=]+>)\s*(?:alors )?${frenchWork} (?:(?:est|sont|reste|restent|sera|n['’]est|ne sont|doit être) (?:\p{L}+ment )?)?(?:${frenchRefused})`,
      'iu',
    ),
  },
  {
    type: 'proceed',
    pattern: new RegExp(
      String.raw`^${frenchWork} (?:est|sont|reste|restent|sera|n['’]est|ne sont|doit être) (?:\p{L}+ment )?(?:${frenchRefused})[^.:,]{0,20}? (?:${frenchCase}|sans(?!\p{L}))`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>(?:toute?|une?|chaque|la moindre|le moindre|l['’]absence) [^.:,]{2,80}?) (?:(?:bloque|arrête|stoppe|suspend|interrompt|empêche)(?:nt)? ${frenchWork}|(?:est|sont) (?:une? )?(?:critère |point |motif )?(?:bloquante?s?|rédhibitoires?|no-?go)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      `^(?:suspend(?:re|ez)|(?:mettre|mettez) (?:tout )?en pause|reporte[rz]|annule[rz]|bloque[rz]|gele[rz])(?: ${frenchWork})?(?: immédiatement)? ${frenchCase}|^no-?go[^.:,]{0,20}? ${frenchCase}|^(?:en cas de|au moindre) doute,? (?:on |il faut )?(?:s['’]|tout )?(?:arrêt|stopp|abandonn|annul|interromp|ne )`,
      'iu',
    ),
  },
]);

/** "O deploy é proibido se …", "cualquier fallo bloquea el despliegue", "rollback obrigatório se …". */
const iberianWork =
  '(?:(?:o|a|os|as|el|la|los|las|um|uma|un|una|todo|toda|qualquer|cualquier) )?(?:deploys?|deployment|implanta[çc][ãa]o|publica[çc](?:[ãa]o|i[óo]n)|lan[çz]am(?:ento|iento)|despliegues?|releases?|roll-?out|migra[çc](?:[ãa]o|i[óo]n)|atualiza[çc][ãa]o|actualizaci[óo]n|go-?live|libera[çc](?:[ãa]o|i[óo]n)|subida|virada|entrega|(?:entrada|puesta) em? ?(?:produ[çc][ãa]o|producci[óo]n)|puesta en producci[óo]n)(?!\\p{L})';
const iberianRefused =
  '(?:(?:proibid|prohibid|bloquead|vetad|suspens|suspendid|cancelad|adiad|aplazad|interrompid|interrumpid|impedid|descartad)[oa]s?|(?:n[ãa]o|no) (?:permitid|autorizad|liberad)[oa]s?)(?!\\p{L})';
const iberianIs =
  '(?:(?:n[ãa]o |no )?(?:é|est[áa]|est[ãa]o|están|es|s[ãa]o|son|fica|queda|quedan|ser[áa]|deve ser|debe ser) )';
const iberianCase = '(?:se|si|caso|quando|cuando|enquanto|mientras|em caso|en caso|sempre que|siempre que)(?!\\p{L})';

export const iberian: readonly GatePattern[] = hintedIn([
  {
    type: 'rollback',
    pattern: new RegExp(
      `^(?:o |el |um |un )?(?:roll ?-?back|revers[ãa]o|reversi[óo]n)(?: (?:é|es|imediat[oa]|inmediat[oa]))* (?:obrigat[óo]ri[oa]|obligatori[oa]|necess[áa]ri[oa]|necesari[oa]|requerid[oa]|exigid[oa]|mandat[óo]ri[oa])[^.:,]{0,20}? ${iberianCase}`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>(?:se|si|caso|quando|cuando|enquanto|mientras|sem|sin)(?!\p{L})[^.]{3,120}?)\s*(?:[,:;]|→|⇒|[-=]+>)\s*(?:ent[ãa]o |entonces )?${iberianWork} ${iberianIs}?(?:\p{L}+mente )?${iberianRefused}`,
      'iu',
    ),
  },
  {
    type: 'proceed',
    pattern: new RegExp(
      String.raw`^${iberianWork} ${iberianIs}(?:\p{L}+mente )?(?:${iberianRefused}|permitid[oa]s?(?!\p{L}))[^.:,]{0,20}? (?:${iberianCase}|at[ée]|hasta|sem|sin)(?!\p{L})`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>(?:qualquer|cualquier|tod[oa]|um[a]? únic[oa]|un[a]? solo|cada|a falta de|la falta de|um|uma|un|una) [^.:,]{2,80}?) (?:(?:bloquei?a[mn]?|interrompe[m]?|interrumpe[n]?|para[mn]?|detiene[n]?|impede[m]?|impide[n]?|suspende[mn]?|cancela[mn]?) ${iberianWork}|(?:é|es|s[ãa]o|son) (?:um |un )?(?:bloqueante|bloqueador|impeditiv[oa]|no-?go)s?(?!\p{L}))`,
      'iu',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      `^(?:paus(?:ar|e)|suspend(?:er|a)|adi(?:ar|e)|aplazar|aplace|congel(?:ar|e)|bloque(?:ar|e|ie)|posponer|posponga)(?: ${iberianWork})?(?: (?:imediatamente|inmediatamente))? ${iberianCase}|^no-?go[^.:,]{0,20}? ${iberianCase}|^(?:em|en|ante la|na) (?:caso de )?d[úu]vida,? (?:par[ea]|abort|interromp|n[ãa]o )|^(?:en caso de|ante la|ante cualquier) duda,? (?:par[ae]|det[eé]n|abort|no )`,
      'iu',
    ),
  },
]);

/** "Деплой запрещён, если …", "любая ошибка блокирует релиз", "откат обязателен, если …". */
const russianWork =
  '(?:деплой|деплоя|релиз[а-яё]*|выкатк[а-яё]+|выкладк[а-яё]+|разв[её]ртывани[а-яё]+|публикаци[а-яё]+|миграци[а-яё]+|обновлени[а-яё]+|запуск|переключени[а-яё]+|накат[а-яё]*|работы?)(?![а-яё])';
const russianRefused =
  '(?:запрещ[её]н[а-яё]*|запрещается|заблокирован[а-яё]*|недопустим[а-яё]*|невозмож[а-яё]+|отменяется|откладывается|приостанавливается|останавливается|не (?:разреш[её]н[а-яё]*|допускается|выполняется|проводится))(?![а-яё])';
const russianCase = '(?:если|пока|когда|при|в случае|как только)(?![а-яё])';

export const russian: readonly GatePattern[] = hintedIn([
  {
    type: 'rollback',
    pattern: new RegExp(
      `^(?:немедленный |срочный )?откат (?:обязател[а-яё]+|необходим[а-яё]*|требуется|нужен|выполняется|запускается|производится)(?: немедленно)?,? ${russianCase}`,
      'i',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>(?:если|пока|при|без|когда|в случае)(?![а-яё])[^.]{3,120}?)\s*(?:[,:;]|→|⇒|[-=]+>|—|–)\s*(?:то )?${russianWork} ${russianRefused}`,
      'i',
    ),
  },
  {
    type: 'proceed',
    pattern: new RegExp(
      `^${russianWork} (?:строго |категорически )?${russianRefused},? (?:${russianCase}|до(?![а-яё])|без(?![а-яё]))`,
      'i',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      `^(?<condition>(?:люб(?:ой|ая|ое|ые)|кажд[а-яё]+|отсутстви[ея]|незакрыт[а-яё]+|непройденн[а-яё]+|хотя бы од[а-яё]+|ошибк[аи]|сбой|провал)(?![а-яё])[^.:,]{0,80}?) (?:(?:блокиру[её]т|блокируют|останавлива[её]т|останавливают|прерыва[её]т|прерывают|отменя[её]т|отменяют) ${russianWork}|(?:явля[её]тся|—|–|это|означает) (?:блокер|стоп-фактор|основани[а-яё]+ (?:для остановки|остановить)|no-?go|стоп)[а-яё]*)`,
      'i',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      `^(?:приостанов[а-яё]+|отлож[а-яё]+|отменит[а-яё]+|заморозит[а-яё]+|поставить на паузу)[^.:,]{0,40},? ${russianCase}|^no-?go[^.:,]{0,20},? ${russianCase}|^(?:при|в случае) (?:[а-яё]+ )?сомнени[а-яё]+[,: ]*(?:[—–-] ?)?(?:остан|прекра|прерв|стоп|не )`,
      'i',
    ),
  },
]);
