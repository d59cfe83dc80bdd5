import { hintedIn } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';
import type { StopWords } from './stop-part.ts';

/** What cannot be meant by "stop": a program, rather than the work. */
const program = String.raw`(?! (?:the|and|all|your|both|those|these|any|old|its?|every|each|using|\w+ing)\b(?! (?:\w+ )?(?:roll-?out|release|deploy\w*|migration|upgrade|change|cut-?over|rotation|work|import|switch|update|procedure)\b))`;
/** What ends the work, as it stands behind a case. */
const halt = String.raw`(?:(?:then|we|you|just|please|pls|immediately|at once|simply|must|have to) )*(?:(?:stop|abort|halt|cancel|abandon|pause)\b${program}|(?:quit|postpone|bail|(?<!\bdoubt, )escalate|no[- ]?go|hold off|give up|finish|do nothing(?! \w+(?:ive|al|ous|ible)\b)|back out|back off|hands off|stand down|start (?:over|again)|call it (?:off|a day)|call off|pull the plug|go home|are done|is over|you are out|come back (?:tomorrow|later)|that['’]?s it (?:for|then)|try again (?:tomorrow|another|next))\b|leave[.!]?$|(?:do not|don['’]?t|never) (?!forget|worry|panic|hesitate|use\b|write\b|try\b|\w+s\b|need|want|have)|(?:leave|keep) [^.,;]{2,40} (?:alone|off|closed|untouched|where it is)\b|(?:go back|fall back|switch back|roll ?back|revert)\b(?! to (?:the )?(?:step|section|menu|page|top|start|main|\w+ (?:window|tab|screen|dialog)|window|tab|list|editor|shell|previous (?:page|menu))))`;
/** The same of what happened to it. */
const halted = '(?:aborted|stopped|halted|cancelled|canceled|abandoned|postponed|rolled back|called off)';
const must = '(?:must|has to|have to|needs? to|should|shall|ought to|had better)';
/** What is set up rather than measured: how it has to look is no stop. */
const settings =
  '(?:names?|columns?|fields?|keys?|titles?|labels?|tags?|paths?|passwords?|users?|owners?|descriptions?|variables?|parameters?|options?|urls?|prefix|suffix|formats?|types?|ids?|settings?|config\\w*|directory|folders?|passphrase|propert(?:y|ies)|arguments?|patterns?|credentials?|log-?ins?|accounts?)';
const states =
  '(?:green|healthy|ready|drained|idle|caught up|up|down|gone|free|closed|online|offline|reachable|mounted|at (?:zero|0)|in place)';
const consent =
  '(?:approval|consent|go-?ahead|blessing|green light|sign-?off|permission|thumbs[- ]up|authori[sz]ation|confirmation|signatures?(?:/\\w+)?|clearance|ok(?:ay)?)';
/** How a check went well. */
const well =
  '(?:good|green|ok(?:ay)?|fine|correct|clean|expected|healthy|successful(?:ly)?|succeed(?:s|ed)|pass(?:es|ed)?|approve[sd]|verified|validated|confirmed|resolved|stable|match(?:es)?|agree|equal|identical|the same|in sync|no (?:\\w+ )?(?:errors?|issues?|problems?|differences?))';
/** A look at what was done. */
const look = '(?:verification|validation|confirmation|testing|smoke tests?|successful [\\w -]{2,30})';
/** Work that changes what runs. */
const work =
  '(?:proceed|continue|go|move|deploy|release|merge|publish|promote|perform|run|apply|upgrade|start|restart|initiate|enable|disable|delete|remove|drop|revoke|regenerate|switch|flip|push|tag|roll|cut|execute|scale|open|decommission|shut|turn|point|migrate|import)';
const going =
  '(?:continu\\w*|proceed\\w*|go(?:ing)? (?:on|ahead|any further|further)|carry(?:ing)? on|mov(?:e|ing) on|start(?:ing)?|begin(?:ning)?)';
const trouble =
  "(?:fail\\w*|errors?|differ\\w*|mismatch\\w*|wrong|broken|corrupt\\w*|doubt|unsure|alarms?|unexpected|suspicious|missing|behind|stuck|too \\w+|(?:do|does|did|is|are|has|have)(?: not|n['’]t)|cannot|(?:more|less|fewer|longer) than|above|below)";
const again =
  '(?:previous|old|former|original|last (?:good|known)|earlier|back|away|snapshot|backup|again from|over from)';
const caseOf = `^(?:if|should|when|in (?:the )?(?:case|event)|whenever|on|upon)\\b[^.]{0,100}\\b${trouble}\\b[^.]{0,60}[,:] (?:then |please |pls |immediately |we |you )*`;

export const english: StopWords = hintedIn({
  forbids: oneOf(
    inRow(
      oneOf(
        /^|[,;:?–—-] |\b(?:then|so|please|pls|also|otherwise|we|better) /i,
        /^(?!(?:when|if|useful|this|that|it|a|an|the|some|these|note|results?)\b)[^.]{3,80}\b(?:and|but) /i,
      ),
      /(?:do not|don['’]?t|never)\b(?! (?:need|have to|worry|forget|hesitate|panic|only|mind|sure|yet|used|before (?:was|has|had|have|did|in)|use (?:this|the|these) (?:\w+ )?(?:option|flag|setting|parameter|function|method|mode)|be (?:afraid|surprised|alarmed|confused)|necessar|later|earlier|more|less))/i,
    ),
    /\b(?:must|shall|should|(?:you|we|nobody|\w+s) may(?= not be \w+ed\b)|(?:you|we) (?:can|may)) (?:not|never)\b(?! (?:only|need|contain|exceed|have|be (?:used|empty|null|set)))(?<! (?:if|when|whether) (?:the|this|that|its?|your|an?) [\w-]+(?: [\w-]+)? (?:must|should|shall) (?:not|never))/i,
    /^(?:please |pls )?not (?=to be|on|during|go|continue|proceed|start|touch|stop|before you)/i,
    /\b(?:please|pls) not\b|^(?:you|we|nobody) (?:cannot|can['’]?t)\b/i,
    /\b(?:is|are) not (?:to be|allowed|permitted)\b/i,
    /\b(?:under no circumstances|on no account|refrain from|hands off)\b/i,
    inRow(
      /^/i,
      oneOf(
        /nobody|no one|nothing (?=[^.]*\b(?:until|before|without|unless|may|must)\b)|none of/i,
        /no (?!longer\b|errors?\b|output|warnings?|data|(?:\w+ ){1,2}(?:is|are|was|were|will) |(?:changes?|actions?|impact|effect|work|difference) on )(?=[\w-]+ (?:[\w-]+ ){0,2}(?:without|until|before|after|unless|during|on|between|while)\b)/i,
      ),
    ),
    /^without\b[^.]{3,60}\b(?:nothing|nobody|no(?! (?:matter|longer|need)))\b(?! works)/i,
  ),
  bound: oneOf(
    inRow(
      /\b/i,
      oneOf(
        /until|till|unless|before|while|without|during|between|as long as|as soon as|prior to|if|when|whenever|once/i,
        /after|at once|at the same time|at a time|in parallel|simultaneously|together/i,
      ),
      /\b/i,
    ),
    /\b(?:^not|deploys?|releases?|changes?) on\b/i,
    /\bon (?:a )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|holiday)s?\b|\bnot to be\b/i,
    /\bwith [^.]{2,40}(?:connected|running|open|attached|online|logged in|active|mounted)\b/i,
  ),
  bans: oneOf(
    /\b(?:prohibited|forbidden) (?:to|from|during|while|before|until|without)\b|\bnot (?:permitted|allowed) to\b/i,
    /^(?:under no circumstances|on no account)\b|\bnever the other way (?:round|around)\b|\bnot allow to\b/i,
    /^never (?:two|both)\b|\b(?:essential|crucial|vital|imperative|mandatory) that\b|\babsolutely (?:must|need|have to|has to)\b/i,
    /\bit (?:is|['’]s) (?:\w+ly )?(?:important|essential|crucial|vital|imperative|critical|mandatory) (?:to|that you) (?!note|understand|remember|know|mention|reali[sz]e|keep in mind|be aware|see|point|have an|recogni[sz]e|consider)/i,
    /\b(?:contingent|conditional|gated) (?:up)?on\b(?! the (?:\w+ )?(?:flag|value|setting|option)\b)|\bgated (?:by|behind)\b[^.]*\b(?:approval|sign-?off|review|checks?|tests?|phase|stage)\b|\bif and only if\b|^(?:nobody|no one) but\b/i,
    /\bno (?:[\w-]+ ){1,2}may\b/i,
    /^[^.,:;]{3,70} (?:is|are) (?:strictly |absolutely |explicitly )?(?:forbidden|prohibited|not (?:allowed|permitted)|banned|off[- ]limits)[.!]?$/i,
    /^this (?:step|gate|check|checklist|section|item|phase|review) (?:is (?:mandatory|compulsory|not optional|non-negotiable|blocking)|(?:cannot|can['’]?t|must not|may not) be (?:skipped|bypassed|omitted|waived))\b/i,
    /^this is (?:an? )?(?:hard (?:stop|gate)|blocking (?:step|check|gate)|blocker|go ?\/ ?no-?go|point of no return)|^(?:the )?point of no return\b/i,
    /^(?:this(?: (?:step|command|action|change|migration|operation))?|everything below|from here on|the (?:next|following) (?:steps?|commands?))[^.]{0,30} (?:cannot be (?:undone|reversed|rolled back)|can['’]?t be (?:undone|reversed)|(?:is|are) (?:irreversible|not reversible))\b/i,
    /^avoid (?:deploy|releas|restart|merg|migrat|push|upgrad|mak)\w*ing\b[^.]{0,40}\b(?:on|during|while|between|before|without)\b/i,
    /^(?:do not|don['’]t) yet [a-z]+\b|^(?:do not|don['’]t|never) [^.]{2,60} (?:yet(?= [—–-]|[.!]?$)|(?:at|in) this (?:stage|point|step|phase)|for now)[.!]?$/i,
    /\b(?:do not|don['’]?t|never) (?:continue|proceed|go on|move on|advance|promote) (?:to|with|past) (?:the |any |your )?(?:next|other|remaining|following|production|prod|further)\b/i,
    /\bmust not be (?:older|newer|larger|bigger|smaller|longer|higher|lower|more|less|greater|above|below) /i,
  ),
  must: /\b(?:must|should|has to|have to|needs? to|shall|(?:is|are) (?:required|mandatory|to be))\b/i,
  before: /(?<!\bas )\b(?:before|prior to)\b(?! (?:20|19)\d\d|[.!)]*$)/i,
  only: oneOf(
    /\bonly then\b|\bonly afterwards\b|^only (?:when|if|after|once)\b(?! you )[^.]{3,}/i,
    /^use -{1,2}[\w-]+[^.;:]{0,40} only (?:if|when|after|once)\b/i,
    /^only (?:proceed|continue|go on|go ahead|carry on|start|begin)\b/i,
    /\b(?:exclusively|solely|only) (?:after|once (?!to )(?=\w+ \w+))\b(?! (?:a|the|per) (?:second|minute|day|week|month|year|hour))(?<!(?:needed|required|necessary|used|shown|available|relevant|visible|handled|called|happens|runs|appears|works|applies|occurs|shows|starts|fires) (?:only|solely|exclusively) (?:after|once ?))/i,
    /\b(?:may|must|should|shall) (?:be )?only\b[^.]{2,60}\b(?:when|if|during|with|after|by|once (?!to )(?=\w+ \w+))\b/i,
    /\b(?:permitted|allowed) (?:only|solely)\b|\bmay be [^.]{3,60}\bonly (?:when|if|after|once|with)\b/i,
    /\bonly (?:do|run|execute|perform|start|apply|deploy|switch|use) (?:this|it|these|that|them)(?: \w+)? (?:after|once|when|if)\b/i,
    /\b(?:this|it|these|that|they) (?:step )?must (?:only )?be (?:done|run|executed|performed|taken|exported) (?:using|with|on|from|by|in|as)\b/i,
    /\b(?:next|second|other|last|rest|remaining|following|step)\b[^.]{0,40}\b(?:is|are|gets?) only \w+ (?:when|if|once|after)\b/i,
    /^(?!(?:the|this|that|these|those|it|they|an?|each|every|there|some|all|its?|you|our|use|used|needed|set|optional|for)\b)[a-z]+ (?!is\b|are\b|was\b|were\b|will\b|\w+s\b)(?:[^.]{2,80} )?only (?:if|when|with|by two|during)\b(?! you)/i,
    /^(?!(?:the|this|that|it|they|you|we)\b)[a-z]+ [^.:]{3,60} after (?:ensuring|verifying|confirming|checking(?! out\b)|making sure)\b/i,
    /\b(?:successful|successfully completed|complete|done|accepted|finished|passed)(?: only)? (?:only if|only when|if and only if|if all of|when all of)\b/i,
    /\b(?:is|be|considered|counts?|declared) (?:as )?(?:\w+ ){0,2}only (?:if|when) all\b/i,
    /^do [^.]{2,60}\bonly[.!]?$|^only one of (?:you|us|them)\b/i,
    /^only (?:deploy|releas|migrat|restart|upgrad|switch|merg|run)\w* [^.]{0,40}\b(?:between|during|within|outside|on (?:mon|tues|wednes|thurs|week))/i,
    /^only [a-z]+ (?:the|this|it|to|when|if|after|once)\b[^.]{2,80}\b(?:after|once|when|if|has|is|are)\b/i,
  ),
  first: new RegExp(
    String.raw`\bnot (?:before|until|earlier|sooner)\b(?! \d)|^(?:please |then |now |and )*(?:continue|proceed|go on|go ahead|carry on|move on|resume|promote|switch over|cut over|repeat(?! [^.]{0,50} after\b))\b[^.,]{0,60} (?:as soon as|once|after|when|if|provided)\b(?! (?:prompted|asked|done|you are done|that\b))|(?<!\bno )\b(?:has|have|needs?|must) (?:to )?wait (?:until|till|for)\b|\b(?:next|second|rest|other|following|last)\b[^.]{0,20} waits? (?:for|until)\b|^(?:please )?(?:make sure|be sure|ensure|check|verify)(?: that)? (?:nobody|no one|nothing)\b|^(?:leave|keep)\b[^.]{3,60}\b(?:running|open|closed|off|up|down|as it is|untouched)\b[^.]{0,20}\buntil\b(?! (?:tomorrow|the (?:next|following)|\w+day|\d))|^(?:please )?(?:check|verify|confirm|compare|make sure|be sure|ensure|see that|look at|test)\b[^.]{2,80}\bbefore (?:you |we |anyone |any )?(?:${going}|touch\w*|mov\w+|promot\w+|restart\w*|switch\w*|(?:the|any) (?:next|others?)\b|anything else)\b`,
    'i',
  ),
  demands: new RegExp(
    String.raw`^[^.:]{0,40}\b(?:validation|verification|checks?|tests?|review|approval|sign-?off|backup|rehearsal)\b[^.:]{0,30} (?:is|are) (?:mandatory|compulsory|obligatory|not optional|non-negotiable)\b|\b(?:is|are|counts?) not (?:complete[d]?|done|finished|over|live|accepted) (?:until|unless|before)\b|\b${must} (?:all |both |exactly |always |still |first |then |now |each )?(?:(?:agree|tally|coincide|line up|add up)\b|match(?=$|[.,;:!]| (?:exactly|before|on|each other|those?|that|what|between|with|across|again|first|one another|[a-z]+[.!]?$|the (?!pattern|format|regex|name|following|style)))|(?:equal|(?:show|report|give|read|print|return) the same|have the same (?:count|number|size|checksum|hash|rows))\b|(?:be|come (?:back|out)|stay|remain) (?:all |both |exactly |really |completely |fully )?(?:equal|identical|in sync|consistent|zero|nil|empty|0(?!\.)|${states}|the same)\b|(?:be|run) on the same\b|have exactly as (?:many|much)\b|(?<!should )(?:be|lie|stay|remain|read|show) (?:at least|at most|below|under|above|over|less than|more than|greater than|fewer than|[<>≤≥]=?) ?\d(?![\d.,]* ?(?:characters?|letters?|digits?|words?|bytes?|chars?|long))|(?:(?:be|have been|have) (?:finished|completed?|done|signed off|ended)\b[^.]{0,30}\b(?:before|by)\b|have (?:ended|finished|completed|stopped)\b)|(?<=there [a-z ]{4,12})be (?:no(?! need| longer| more)|zero|none|nothing)\b)`,
    'i',
  ),
  setUp: new RegExp(
    String.raw`(?<!both )\b${settings}(?: (?:of|in|on|for) [^.,;]{2,40})? ${must}\b|\b${must} (?:match (?:the )?|be the same as (?:the|in|for|on) (?:[\w-]+ )?)(?:${settings}|inventory)\b`,
    'i',
  ),
  cases: inRow(
    /^/i,
    oneOf(
      /if|should|unless|in (?:the )?(?:case|event)|when in doubt|on(?!-| call\b)|upon|any|an?|one|another|even|more than|fewer than|less than|below/i,
      /above|under|over|anything|not|no|is there|are there|[^.?!]{3,80}\?|when|at the (?:first|slightest|least)/i,
      /with|without|every|as soon as/i,
    ),
    /(?:\b|(?<=\?))/i,
  ),
  others:
    /\b(?:otherwise|or else|else|if not|if (?:it|they|that|this) (?:is|are|does|do)(?:n['’]?t| not)|failing that)\b/i,
  ends: new RegExp(
    String.raw`(?:[,:;=?–—→]|->| -|\b(?:otherwise|else)\b[,:]?|\b(?:and|(?<!\b(?:if|when) )(?:we|you)|enough to|reason to|doubt|not|n['’]t|that)\b[,:]?(?! ?(?:do not|don['’]?t|never|leave it))) ?${halt}`,
    'i',
  ),
  faults: new RegExp(
    String.raw`(?:\b(?:means?|is|are)|(?<=\w )=) (?:that )?(?:(?:we|you|it|everybody|an?|the) )?(?:(?:stop|abort)\b${program}|no[- ]go\b|(?:the )?end of the (?:night|window|work)|game over|are done|go back|roll ?back(?! \w)|trouble\b)|^(?:any\w*|an?|one|another|even one|a single)\b[^.]{2,80} (?:ends?|stops|aborts|halts|blocks) (?:everything|it|(?:the|this|our) (?:change|work|night|window|roll-?out|migration|upgrade|releases?|show|deploy\w*|move|evening|run|cut-?over))\b|^(?:any|an?|every|each) [\w ]{2,30} (?:that|which|who) [^.]{3,60} (?:stays|is left|remains|is skipped|keeps|waits)\b|^(?:we|you) (?:stop|abort|halt|go home)\b[^.]{0,10}\b(?:at|if|when|on|as soon as)\b|^(?:skip|go|jump|move|switch|turn|proceed) (?:straight |directly |on )?to (?:the )?(?:roll ?back|way back|back[- ]?out|recovery)\b[^.]{0,20}\b(?:if|when|as soon as)\b|^(?:stop|abort|halt|quit|give up|abandon|back out)\b(?! (?:the|all|any|your|old) (?:\w+ )?(?:services?|servers?|containers?|process\w*|apps?|applications?|daemons?|workers?|jobs?|instances?|nodes?|pods?|units?|databases?|listeners?|timers?)\b)[^.]{0,40}\b(?:at the (?:first|slightest)|on (?:the first|any)|as soon as|in case|if)\b|\b(?:is|are|must|has|have) (?:to )?be ${halted}\b[^.]{0,30}\b(?:if|when|in|on|should|as soon as)\b`,
    'i',
  ),
  returns: new RegExp(
    String.raw`${caseOf}(?:[\w ]{2,80} (?:must|should|have to|need to) )?(?:(?:refer to|follow|consult|turn to|execute|start) [^.,;]{0,24}roll ?back|downgrade back|(?:put|boot|downgrade|fall|go|restore|start|switch|point|bring|deploy|use|install|load|throw|move|turn|reinstall|reinstate|undo|reset|discard)\b[^.,]{0,60}\b${again}\b)`,
    'i',
  ),
  calls: new RegExp(
    String.raw`^(?:if|when|unless)\b[^.,]{0,60}\b(?:cannot|can['’]?t|unable to|not able to) (?:complete|confirm|sign off|answer|verify|tick|check off|satisfy|meet|pass|guarantee)\b[^.,]{0,24}\b(?:all|every|each|any|these|this|that|the (?:items?|checks?|gates?|criteria|boxes))\b[^.,]{0,40},|${caseOf}(?:leave [^.]{2,30} and )?(?:call|page|ask|contact|phone|ping|alert|wake|get|consult|seek (?:advice|help)|reach out|get in touch|talk to|(?<!\bdoubt, )escalate)\b`,
    'i',
  ),
  orElse: oneOf(
    /\bor (?:we|you|it|nobody) (?:do not|don['’]?t|does not|stop|abort|go|ships?)\b/i,
    /\b(?:must|has to|have to|needs? to) [^.]{2,60} or (?:we |you )?(?:stop|abort|halt|roll ?back|back out)\b(?! (?:the|all|your|these)\b)/i,
  ),
  limits: oneOf(
    /^(?!(?:this|it|the (?:script|tool|program|command))\b)[^.:]{2,40} (?:requires?|needs?|demands?|allows?|tolerates?|permits?) (?:no|zero|0) (?:open|unresolved|known|outstanding|pending|failing|failed|critical|high|blocking|remaining)\b/i,
    /^(?!(?:each|every|the|a|an|it|this|if|when)\b[^.]{0,60} (?!one\b)[a-z]+s (?:[^.]{0,30} )?one\b)[^.]{0,60}\bone(?: [\w-]+){0,2} (?:at a time|(?:per|a|each|every) (?:evening|night|day|week|shift|window|weekend|release|session)\b)/i,
    /^(?:only |just |at most )?one [\w-]+(?: [\w-]+){0,5} per (?:evening|night|day|week|shift|window|weekend|hour)\b/i,
    /^(?!(?:each|every|the|it)\b[^.]{0,30} [a-z]+s )[^.]{2,60}\bone (?:after (?:the other|another)|by one)(?! by)\b/i,
    /\b(?:no|never|not) more than (?:one|two|three|four|\d+)\b[^.]{2,60}\b(?:at (?:once|a time|the same time)|simultaneously|in parallel|down|per (?:day|night|hour|window))\b/i,
    /\b(?:at all times|all the time|throughout)[.!]?$/i,
    /^(?:always )?(?:do|run|follow|execute|perform|work|(?:re)?start|stop|take|apply|(?:re)?boot|upgrade|update|drain|deploy)\b[^.]{0,40}\bin (?:the|this|that) (?:\w+ )?order\b/i,
    /\bfollowed in (?:the|this|that) (?:\w+ )?order\b/i,
  ),
  consents: new RegExp(
    String.raw`\b(?:requires?|needs?|without|get|obtain|await|wait for|seek|only with|only after|have|with|after|until|subject to) (?:[\w-]+ ){0,3}${consent} (?:of|from|by|to (?:go|start|proceed)|first|before|prior)\b|\bonly with (?:[\w-]+ ){1,4}${consent}\b|\bonly (?:when|if|after) the [^.]{2,60} (?:confirms?|approves?|agrees?|signs? off)\b|\bsubject to (?:[\w-]+ )?${consent}\b|\b${consent}\b[^.]{0,50} (?:is|are) (?:mandatory|required|needed|necessary|a must)\b|\b(?:has|have) (?:given|granted) (?:[\w-]+ )?${consent}\b`,
    'i',
  ),
  consented:
    /^(?:[\w'’/&-]+ ){0,5}(?:approval|consent|go-?ahead|sign-?off|permission|authori[sz]ation)(?: (?:gate|step|review))?(?: (?:for|of|to|from|by|on) [^.,;]{2,40}?)? (?:was |has been |have been )?(?:complete[d]?|passed|obtained|received|granted|given|secured|documented|recorded|in place|on file|attached)\b|^(?:[\w'’/&-]+ ){1,3}(?:approval|sign-?off)(?=$| [–—-] )/i,
  proven: new RegExp(
    String.raw`^(?:if|when|once|after|provided|assuming)\b[^.;:]{0,90}\b${well}\b[^.;:,]{0,40}[,:] (?:then |you (?:can|may) |we (?:can|may) |please |now )*${work}\b|^(?:as long as|provided(?: that)?|(?:if|when|once) there (?:is|are) no (?:more|longer any|other|further|remaining|open|outstanding))\b[^.;:]{3,140}, (?:then |you (?:can|may) |we (?:can|may) |please |now )*(?:${work}|click|press)\b|^after (?:the |an? |one |this |each |[\w-]+ ){0,3}${look}[,:] (?:then |you (?:can|may) |we (?:can|may) |please |now )*${work}\b|^(?:\d+\. )?${work} [^.;:,]{2,60} (?:only )?(?:after|once) (?:the |an? |one |[\w-]+ ){0,3}(?:${look}|(?:is|are|has been|have been) ${well})(?: (?:period|phase|passes|succeeds|is done|completes?))?[.)]?$`,
    'i',
  ),
  people: oneOf(
    /\b(?:has|have) given the word\b/i,
    /\b(?:wait for|get|have|need|await) (?:[\w'’-]+ ){1,3}(?:go|ok|okay|word|nod|signal)(?=$|[.,]| from| of)/i,
    /\bhas the (?:last|final) (?:word|say)\b/i,
    /\bgives (?:the|a|his|her|their) (?:go|ok|okay|word|signal|nod|approval)\b/i,
    /\bwith two (?:people|persons) only\b/i,
    /^(?:ask|consult|escalate|seek (?:advice|help|guidance) from|check with|clear (?:it |this )?with|talk to|speak (?:to|with)|coordinate with|agree with) [^.]{2,50} (?:before|first\b|prior to)/i,
    /\bdecides (?:whether|if (?:we|you)|to go|on go)\b/i,
    /\b(?:need|takes|requires?|by) two (?:people|persons|engineers)\b|^(?:at least )?two (?:people|persons|engineers|operators) (?:must|have to|should|are (?:needed|required)|need to)\b/i,
    /\b(?:second|another) (?:person|engineer|pair of eyes|operator|admin|colleague) (?:has to|must|needs to|should|looks|checks|reads)\b/i,
    /\b(?:must|has to|have to) be (?:told|informed|asked|heard)\b[^.]{0,40}\b(?:and|before|first)/i,
    /\b(?:has to|must) approve\b/i,
  ),
});
