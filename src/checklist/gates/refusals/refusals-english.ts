import { hintedIn } from '../../../patterns/hinted.ts';
import type { GatePattern } from '../gate-pattern.ts';
import { becomes, refused, work } from './work-english.ts';

const back =
  'roll(?:ed|ing)?[- ]?back\\b(?! (?:plan|procedure|steps?|scripts?|commands?|guide|section|documentation|window|target))';
const when = '(?:if|when|whenever|as soon as|in case|should)\\b';
/** A case that is no fault: what is asked for, or what does not apply. */
const anyCase = `${when}(?! (?:needed|necessary|required|possible|applicable|desired|prompted|asked|done|finished|ready|you (?:want|need|wish|like|prefer))\\b)`;
/** What is measured or looked at, and on which side of it: "latency above 2 s", "health check fails". */
const measured = String.raw`[^.:→⇒]{2,80}?(?:[<>≥≤]|\b(?:above|below|over|under|beyond|exceeds?|fails?|failed|failing|failures?|missing|red|down|unhealthy|lost|unreachable|degraded|mismatch\w*|differs?|rises?|spikes?|drops?|crash\w*)\b)[^→⇒:]{0,50}?`;
/** What is called a fault before it is named. */
const faulty =
  '(?:any|one|every|each|a (?:single|failed|failing|missing|red)|an (?:open|unresolved|unexpected)|even one|missing|fail(?:ed|ing|ures? (?:of|to|in|during))|loss of|lack of|absence of|red|unsigned|unverified|unresolved|unexpected|unexplained|unapproved|untested|unreviewed|unhealthy|open|stale|expired|incomplete|broken|invalid|outdated|skipped|critical|p0|p1|sev-?[12])(?! (?:the|an?|up|your|this|that)\\b)';

/** "Deployment is forbidden if …", "any failure blocks the release", "rollback required if …": what becomes of the work, and in which case. */
export const english: readonly GatePattern[] = hintedIn([
  {
    type: 'rollback',
    pattern: new RegExp(
      String.raw`^(?:(?:an?|the|immediate(?:ly)?|automatic|emergency|full|instant) )*${back}(?: of [^.:,]{3,40})? (?:(?:is|are|becomes|must be|should be|will be|has to be) )?(?:automatically |immediately |always )?(?:required|mandatory|triggered|needed|necessary|initiated|started|executed|performed|warranted|indicated|justified|called for|a must)\b(?! by\b)[^.:,]{0,30}?\b(?:${when}|on|upon|for)(?: any of (?:these|the following)[^:]*)?`,
      'i',
    ),
  },
  {
    type: 'rollback',
    pattern:
      /^(?:(?:stop|abort|halt|pause|cancel|immediately|then|and)[, ]+)*(?:roll ?back|roll (?:it |everything |the \w+ )?back|revert)\b[^.:,]{0,60}? (?:on|upon|for|at|after|in case of|in the event of) (?:any|the first|the slightest|every|repeated|sustained|persistent|confirmed|critical|an?(?= (?:[\w-]+ ){0,2}(?:fail\w*|errors?|regressions?|outages?|alerts?|alarms?|spikes?|breach\w*|incidents?|bad)\b)|\w+(?= (?:failures?|errors?|regressions?|outages?|loss)\b)|\d\w*)(?! (?:time|point|moment|new|terminal|shell|page|window|host|machine|browser|while|minute|hour|day)\b)\b/i,
  },
  {
    type: 'rollback',
    pattern: new RegExp(
      String.raw`^(?:we|you|the (?:team|operator|release manager)|ops|on-?call) (?:(?:must|should|will|shall|have to|need to|always|immediately) )*(?:roll (?:it |this |everything |the \w+ )?back|back (?:it )?out|revert)\b[^.:]{0,40}? ${anyCase}`,
      'i',
    ),
  },
  {
    type: 'rollback',
    pattern: new RegExp(
      String.raw`^(?:back out|undo)(?: ${work})? ${anyCase}|^${work} ${becomes}(?:rolled back|reverted|backed out|undone)\b[^.:]{0,30}? ${when}`,
      'i',
    ),
  },
  {
    type: 'rollback',
    pattern: new RegExp(
      String.raw`^(?<condition>${measured}|(?:if|when) [^.:→]{3,80}?(?= ?(?:→|⇒|[-=]+>))|fail(?:ed|ure)?|red|not ok)\s*(?:→|⇒|[-=]+>|:\s|\s[–—]\s)\s*(?:then |immediate(?:ly)? |automatic(?:ally)? |please |auto-?)*(?:(?:execute|start|initiate|trigger|perform|begin|do|run) )?(?:an? |the )?(?:immediate |full )?(?:${back}|revert\b)`,
      'i',
    ),
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>${measured}|fail(?:ed|ure)?|red|not ok)\s*(?:→|⇒|[-=]+>|:\s|\s[–—]\s)\s*(?:then |immediately |please )*(?:stop|abort|halt|no-?go|pause|hold|freeze)(?=$|[.!;,]| (?:here|now|immediately|at once|and\b|(?:the |all )?(?:deploy\w*|releas\w+|roll-?out|launch|cut-?over|migration|upgrade|change|promotion|work)\b))`,
      'i',
    ),
  },
  // Signs are the same everywhere: "错误率 > 5% → 回滚".
  {
    type: 'rollback',
    pattern:
      /^(?<condition>[^.:→⇒]{2,80}?[<>≥≤][^→⇒]{0,50}?)\s*(?:→|⇒|[-=]+>|[:：])\s*(?:\p{L}+ )?(?:立即|立刻|即時|直ちに)?(?:zurückrollen|zurücksetzen|rückbau|(?:un |le )?retour (?:en )?arrière|revenir en arrière|revert(?:er|ir|a)|revers[ãa]o|reversi[óo]n|откат|回滚|回退|ロールバック|切り?戻|롤백|بازگشت|بازگردانی)/iu,
  },
  {
    type: 'stop',
    pattern:
      /^(?<condition>[^.:→⇒]{2,80}?[<>≥≤][^→⇒]{0,50}?)\s*(?:→|⇒|[-=]+>|[:：])\s*(?:\p{L}+ )?(?:立即|立刻|即時|直ちに)?(?:abbrechen|abbruch|stoppen|anhalten|pausieren|arrêter|stopper|suspendre|interrompre|parar|pare|detener|abortar|interromper|suspender|pausar|стоп|остановить|прервать|прекратить|停止|中止|暂停|终止|中断|一時停止|중단|중지|توقف)(?!\p{L}| (?:le|la|o|el|den|die) (?:serv|proces|conten))/iu,
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>(?:if|when|unless|until|should|as long as|while|without|in case|whenever|as soon as)\b[^.]{3,120}?)\s*(?:[,:;]|→|⇒|[-=]+>|\s[–—-])\s*(?:then )?${work} (?:${becomes})?${refused}(?! by\b)(?=$|[.,;!)]| (?:until|and|immediately|at once|outright|for)\b)`,
      'i',
    ),
  },
  {
    type: 'proceed',
    pattern: new RegExp(
      String.raw`^${work} ${becomes}${refused}\b(?! by\b)[^.:,]{0,40}?\b(?:${when}|unless|until|while|as long as|without)\b(?: any of (?:these|the following)[^:]*)?`,
      'i',
    ),
  },
  {
    type: 'proceed',
    pattern: new RegExp(
      String.raw`^${work} (?:is|are|may be) (?:(?:allowed|permitted|approved|authori[sz]ed|possible|done|started) )?only (?:if|when|after|once)\b`,
      'i',
    ),
  },
  {
    type: 'proceed',
    pattern: new RegExp(
      String.raw`^${work} (?:must not|cannot|can['’]?t|may not|shall not|should not|is not to|are not to|does not|do not|will not|won['’]t) (?:proceed|continue|start|begin|resume|happen|take place|go (?:ahead|out|on|live|forward)|be (?:started|continued|deployed|released|merged|promoted|published|shipped|completed|approved))\b[^.:,]{0,40}?\b(?:${when}|unless|until|while|as long as|without|before)\b(?: any of (?:these|the following)[^:]*)?`,
      'i',
    ),
  },
  {
    type: 'proceed',
    pattern:
      /^(?:move on|carry on|go on|go live|advance|resume|promote|ship|release|deploy|publish|cut over|switch over|roll out|launch|ramp up|merge)\b[^.:,]{0,40}? only (?:if|when|after|once)\b|^only (?:promote|ship|release|deploy|publish|cut over|switch over|roll out|launch|merge|advance)\b[^.:,]{0,40}? (?:if|when|after|once)\b|^not (?:yet )?(?:ready|safe|cleared|approved|ok(?:ay)?|good) (?:to|for) [^.:,]{2,40}? (?:if|when|unless|until|while)\b/i,
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?<condition>${faulty}\b[^.:;]{1,90}?),? (?:(?:must|should|will|shall|always|also|immediately|automatically) )*(?:blocks?|stops?|ends?|halts?|aborts?|cancels?|prevents?|pauses?|suspends?|restarts?|vetoes?) ${work}(?=$|[.,;!)]| (?:until|unless|and|immediately|at once|outright|in|for)\b)`,
      'i',
    ),
  },
  {
    type: 'stop',
    pattern:
      /^(?<condition>(?:any|one|every|each|an?|even one|missing|failed|open|unresolved|red) (?!the |an? |up |your )[^.:;]{2,90}?)(?:,? (?:is|are|counts? as|constitutes?|must be treated as|is considered) (?:an? |the )?|\s*=\s*)(?:automatic |immediate |hard |absolute |release[- ]|deployment[- ]|launch[- ])*(?:blockers?|blocking|no-?go|hard stop|show-?stoppers?|deal-?breakers?|stop(?:per)?|reason to (?:stop|abort))(?=$|[.,;!)])/i,
  },
  {
    type: 'stop',
    pattern: new RegExp(
      String.raw`^(?:critical:?\s+)?(?:immediately )?(?:(?:escalate|report|investigate) and (?=stop))?(?:pause|hold|freeze|suspend|postpone|delay|reschedule|call off|scrub|bail(?: out)?|back off|break off|give up|exit(?= if\b)|stop|halt|abort|cancel)(?: (?:and (?!start|restart)(?:(?! and )[\w ]){2,24}|here|now|immediately|at once|there|everything|all work|${work})){0,6} (?:${anyCase}|(?:on|upon|for|at) (?:any|the first|the slightest|every)\b)(?: any of (?:these|the following)[^:]*)?`,
      'i',
    ),
  },
  {
    type: 'stop',
    pattern:
      /^no-?go\b[^.:,]{0,24}? (?:if|when|unless|until|as long as|while|on any)\b(?: any of (?:these|the following)[^:]*)?/i,
  },
]);
