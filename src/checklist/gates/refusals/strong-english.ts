import { hintedIn } from '../../../patterns/hinted.ts';
import { inRow } from '../../../patterns/joined.ts';
import type { StrongWords } from './strong-words.ts';
import { becomes, refused, work, workNoun } from './work-english.ts';

const arrow = '→|⇒|[-=]+>';
/** A measure beyond its limit, an exit code. */
const measure = String.raw`[<>≥≤] ?\d|[!=]= ?\d|\d ?%|\bexit(?:[- ]?(?:code|status))?\b`;
/** How bad it is: "On P1/P2", "For SEV-1 incidents". */
const rank = String.raw`(?:on|for|at|in|upon|with) (?:an? |any |all |every )?(?:P[0-4]|SEV-?[0-4])`;
const trouble = String.raw`(?:fail\w*|errors?|timeouts?|mismatch\w*|regress\w*|exit|non-?zero|red|doubt|alerts?|alarms?|divergence|drift|\w*loss|corrupt\w*|incidents?|anomal\w+|issues?|problems?|warnings?|spikes?|breach\w*|5\d\d|5xx|critical|blockers?|unexpected|discrepanc\w+|degrad\w+)`;
/** What is only possible, wished, or done by itself: "you can", "easily", "in order to"; "you have to" is a demand. */
const told = String.raw`(?<!\b(?:can|could|may|might|would|easily|quickly|safely|simply|automatically|able to|how|(?:lets?|helps?|allow(?:s|ing)?|enabl(?:es|ing)) (?:you|us|one|teams?)(?: to)?|cannot|not|n['’]t|never|do|does|did|(?:if|when|that|which|who) (?:you|we|it|they)|(?<!\b(?:we|you|operators?|team) )(?:will|shall)|(?<!\b(?:needs?|have|has|ought|is|are) )to) (?:also |then |still |just |always |\w+ly )*)`;
/** "The launch of the new mill". */
const whose = String.raw`(?: (?:of|to|for|in) [\w ]{2,24}?)?`;
const old = String.raw`(?:from )?(?:the |a |your |its )?(?:[\w-]+ ){0,2}?(?:previous|prior|last|old|former|original|earlier|backup|snapshot|known[- ]good|pre-\w+)`;
const goOn = String.raw`(?:proceed(?:ing)?|continu(?:e|ing)|go(?:ing)? (?:on|ahead|live|further|any further)|mov(?:e|ing) (?:on|forward)|carry on|(?:(?:re)?deploy(?:ing)?|releas(?:e|ing)|merg(?:e|ing)|promot(?:e|ing)|publish(?:ing)?|launch(?:ing)?|ship)(?=$|[.,;:!)]| (?:if|when|unless|until|till|yet|now|anything|it|this|them|to|on|in|over|past|while|with|(?:the|this|your|any) (?:[\w-]+ )?(?:releas\w+|changes?|branch|build|images?|fix|[pm]r|code|canary|candidate|version|packages?|artifacts?|deploy\w*|update|migration|app\w*|service))\b)|switch over|cut over|roll out|advance|resume|(?:start|begin|attempt|make|issue|cut|schedule|approve|open) (?:(?:an?|the|any|this|that|new|next|further|your) )*(?:deploy\w*|releas\w*|roll-?out|launch|go-?live|cut-?over|migrations?|upgrades?|promotion|merge|fail-?over|next (?:step|phase|stage|wave|node|batch)))`;

export const english: StrongWords = hintedIn({
  cases: new RegExp(
    String.raw`\b(?:if|when|whenever|unless|until|till|in case|in the event|should (?:any|the|an?|this|it|something|anything)|upon|otherwise|or else|as soon as|failing|only (?:after|once)|(?:any|every|each|one|a single)(?: [\w-]+){0,3} ${trouble}|on (?:an? |the first |any )?(?:[\w-]+ )?${trouble}|fails?|failed|failures?|mismatch\w*|missing|red|(?:is|are|was|does|did|has) not(?! (?:possible|allowed|permitted|approved|acceptable|to)\b))\b|\b${rank}\b|${arrow}|${measure}`,
    'i',
  ),
  rollback: [
    /\b(?:(?:immediate(?:ly)?|instant(?:ly)?|at once|right away) (?:and \w+ )?(?:roll(?:ing)?[- ]?back|revert)\b|(?:roll(?:ing)?[- ]?back|revert)(?: it| this| everything| the \w+)? (?:immediately|instantly|at once|right away)\b)/i,
    new RegExp(
      String.raw`\b(?=[rbpsfcmg])${told}(?:roll (?:it |this |that |them |everything |all |(?:the|your|both|that) [\w-]+(?: [\w-]+)? )?back\b|(?<!\b(?:verify|check|confirm|test|validate|rehearse|document|the|an?|and) )rollback(?= (?:it|this|everything|now|the|to|all|via|using|with|by running|and)\b)|revert(?= (?:it|this|that|everything|to|the|all|your|via|using|with|and)\b)|back (?:it |this |everything |the [\w-]+ )?out\b(?! of)|(?:redeploy|(?:re)?activate|reinstall) ${old}\b|(?:restore|reinstate|return to|go back to|fall back to|put back) ${old}\b|(?:switch|fail|flip|cut|change|move|point|route|shift|send) (?:[\w-]+ ){0,4}?back (?:to|on)\b)`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?=[itspebdrafpgj])${told}(?:initiate|trigger|start|perform|execute|begin|do|run|invoke|activate|follow|declare|proceed (?:to|with)|go to|jump to) (?:an? |the |immediate |full |emergency |documented )*roll-?back\b(?! (?:procedures? )?(?:if|when|as) (?:needed|necessary|required)\b)`,
      'i',
    ),
    /(?:[,;=→–—]|[-=]>|: ) ?(?:then |immediate(?:ly)? |please |full )*(?:roll ?back|revert)(?=$|[.,;!)]| (?:immediately|and|at once|now)\b)/i,
  ],
  stop: [
    new RegExp(
      String.raw`\b(?=[sahcpfd])${told}(?:stop|abort|halt|cancel|pause|suspend|freeze|postpone|call off|delay|hold)(?: and \w+)? ${work}\b`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?=[sahqb])${told}(?:stop|abort|halt|quit|bail out)(?: here| now| immediately| at once| right (?:away|there)| everything| all (?:work|changes|activity|further \w+))+\b|\b(?:immediately|must|should) (?:stop|abort|halt)(?=$|[.,;!:)]| (?:and|if|when|as soon)\b)`,
      'i',
    ),
    /(?:[,;=→–—]|[-=]>|: ) ?(?:then |immediately |please |we )*(?:stop|abort|halt|no-?go)(?=$|[.,;!)]| and (?:investigate|fix|call|report|escalate|ask|roll|repair|inform|notify|contact|find)\b)/i,
    new RegExp(
      String.raw`\b${workNoun}${whose} (?:must|should|has to|have to|needs? to|is to|are to) (?:then |immediately )?be (?:stopped|aborted|halted|cancell?ed|paused|suspended|postponed|frozen|rejected|blocked)\b(?! by)|\b${workNoun}${whose} ${becomes}${refused}(?! by\b)|\b${workNoun} (?:then |immediately )?(?:stops|halts|ends|is over)(?=$|[.,;!)]| \(| (?:immediately|here|at once|there)\b)`,
      'i',
    ),
  ],
  proceed: [
    new RegExp(
      String.raw`(?:\b(?=[dn])(?<!\b(?:you|they|it|that|which|who|we|i|and|or|but) )(?<!\b(?:and|or|but) )(?:do not|don['’]?t|never)|(?:and|or|but|—|–|;) (?:do not|don['’]?t|never)|\b(?:must not|mustn['’]t|should not|shouldn['’]?t|shall not|may not|nobody (?:may|should)|no one (?:may|should)|we (?:cannot|can['’]?t|do not|don['’]?t|will not|won['’]t)|refrain from)) (?:(?:yet|then|ever|blindly|just|simply|(?:attempt|try) to) )*${goOn}\b(?! (?:reading|using|as)\b)`,
      'i',
    ),
    /\b(?:must not|may not|should not|shall not|must never|is not to|are not to) be (?:deployed|released|merged|promoted|published|shipped|launched|rolled out|started|upgraded|migrated|switched over|cut over)\b/i,
    inRow(
      /\bno (?:(?:further|new|production|more) )*(?:deploy\w*|releas\w*|roll-?outs?|promotion|migrations?|upgrades?|cut-?over|merges?|go-?live)\b/i,
      /(?! (?:notes?|branch|(?:is |are |was )?(?:needed|required|necessary|found|detected|made|exists?))\b)/i,
      /(?=[^.;]*\b(?:until|unless|if|when)\b)/i,
    ),
    /(?:^|[,;:–—] |\b(?:and|then|must|should|we|you|please) )(?:proceed|continue|go (?:ahead|on|live)|move on|advance|promote|ship|release|deploy|publish|cut over|switch over|roll out|launch|ramp up|merge|resume|switch traffic)\b[^.:;]{0,40}? only (?:if|when|after|once)\b/i,
  ],
});
