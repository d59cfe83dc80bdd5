import { hintedIn } from '../../patterns/hinted.ts';
import type { Language } from '../languages.ts';
import type { StopWords } from './stop-part.ts';
import { chinese, japanese, korean, persian } from './stop-words-asian.ts';
import { french, german, iberian, russian } from './stop-words-european.ts';

/** What cannot be meant by "stop": a program, rather than the work. */
const program = String.raw`(?! (?:the|and|all|your|both|those|these|any|old|its?|every|each|using|\w+ing)\b(?! (?:\w+ )?(?:roll-?out|release|deploy\w*|migration|upgrade|change|cut-?over|rotation|work|import|switch|update|procedure)\b))`;
const halt = String.raw`(?:(?:then|we|you|just|please|pls|immediately|at once|simply|must|have to) )*(?:(?:stop|abort|halt|cancel|abandon|pause)\b${program}|(?:quit|postpone|bail|escalate|no[- ]?go|hold off|give up|back out|back off|hands off|stand down|call it (?:off|a day)|call off|pull the plug|go home|are done|is over|you are out|come back (?:tomorrow|later)|try again (?:tomorrow|another|next))\b|(?:do not|don['’]?t|never) (?!forget|worry|panic|hesitate)|(?:leave|keep) [^.,;]{2,40} (?:alone|off|closed|untouched|where it is)\b|(?:go back|fall back|switch back|roll ?back|revert)\b(?! to (?:the )?(?:step|section|menu|page|top|start|previous (?:page|menu))))`;
const must = '(?:must|has to|have to|needs? to|should|shall|ought to|had better)';
/** What is set up rather than measured: how it has to look is no stop. */
const settings =
  '(?:names?|columns?|fields?|keys?|titles?|labels?|tags?|paths?|passwords?|users?|owners?|descriptions?|variables?|parameters?|options?|urls?|prefix|suffix|formats?|types?|ids?|settings?|config\\w*|directory|folders?|passphrase)';
const consent =
  '(?:approval|consent|go-?ahead|blessing|green light|sign-?off|permission|thumbs[- ]up|authori[sz]ation|confirmation|clearance|ok(?:ay)?)';

/** The parts of a stop by language; another language is another entry. Letters of other scripts have no `\b`. */
export const stopWords: { [L in Language]: StopWords } = hintedIn({
  english: {
    forbids:
      /(?:^|[,;:?–—-] |\b(?:and|but|then|so|please|pls|also|otherwise|must|shall|may|should|you can|we can|to|we|better) )(?:(?:do )?not|don['’]?t|never)\b(?! (?:need|have to|worry|forget|hesitate|panic|only|mind|sure|yet|be (?:afraid|surprised|alarmed|confused)|necessar|later|earlier|more|less))|^(?:you|we|nobody) (?:cannot|can['’]?t)\b|\b(?:is|are) not (?:to be|allowed|permitted)\b|\b(?:under no circumstances|on no account|refrain from)\b|^(?:nobody|no one|nothing (?=[^.]*\b(?:until|before|without|unless)\b)|none of|no (?!longer\b|\w+ (?:is|are) )(?=[\w-]+ (?:[\w-]+ ){0,2}(?:without|until|before|unless|during|on)\b))|^without\b[^.]{3,60}\b(?:nothing|nobody|no)\b(?! works)/i,
    bound:
      /\b(?:until|till|unless|before|while|without|during|between|as long as|as soon as|prior to|if|when|whenever|once|after|at once|at the same time|at a time|in parallel|simultaneously|together)\b|\bwith [^.]{2,40}(?:connected|running|open|attached|online|logged in|active|mounted)\b/i,
    bans: /\b(?:prohibited|forbidden) (?:to|from|during|while|before|until|without)\b|^(?:under no circumstances|on no account)\b/i,
    only: /\bonly then\b|\bnot (?:before|until|earlier|sooner)\b(?! \d)|^(?:please |then |now |and )*(?:continue|proceed|go on|go ahead|carry on|move on|resume|promote|switch over|cut over|repeat)\b[^.,]{0,60} (?:as soon as|once|after|when|if|provided)\b(?! (?:prompted|asked|done|you are done|that\b))|^only (?:when|if|after|once)\b(?! you )[^.]{3,}|\b(?:exclusively|solely|only) (?:after|once)\b(?! (?:a|the|per) (?:day|week|month|year|hour))(?<!(?:needed|required|necessary|used|shown|available|relevant|visible|happens|runs|appears|works|applies|occurs|shows|starts|fires) (?:only|solely|exclusively) (?:after|once))|\b(?:may|must|should|shall|can|will) (?:be )?only\b[^.]{2,60}\b(?:when|if|during|with|after|once)\b|\b(?:permitted|allowed) (?:only|solely)\b|\b(?:next|second|other|last|rest|remaining|following|step)\b[^.]{0,40}\b(?:is|are|gets?) only \w+ (?:when|if|once|after)\b/i,
    demands: new RegExp(
      String.raw`(?<!\b${settings})(?: (?:of|in|on|for) [^.,;]{2,40})? ${must} (?:all |both |exactly |always |still |first |then |now |each )?(?:(?:agree|tally|coincide|line up|add up)\b|match\b(?! (?:/|\^|[\w*.-]*[*\]]|the (?:pattern|format|regex|name|following|style)|${settings}))|(?:equal|show the same|report the same|give the same|read the same|have the same (?:count|number|size|checksum|hash|rows))\b|be (?:all |both |exactly |really |completely |fully )?(?:equal|identical|in sync|consistent|zero|nil|empty|0(?!\.)|green|healthy|drained|idle|caught up|the same(?! (?:as (?:the|in|for|on) (?:[\w-]+ )?${settings}|as in the inventory)))\b)|(?:must|has to|have to|needs? to|shall) (?:be|lie|stay|remain|read|show) (?:at least|at most|below|under|above|over|less than|more than|greater than|fewer than|[<>≤≥]=?) ?\d(?![\d.,]* ?(?:characters?|letters?|digits?|words?|bytes?|chars?|long))|${must} (?:all )?(?:be|have been|have) (?:finished|completed?|done|signed off|ended)\b[^.]{0,30}\b(?:before|by)\b`,
      'i',
    ),
    faults: new RegExp(
      String.raw`^(?:if|should|unless|in case|on|upon|any|a|an|one|even|more than|fewer than|less than|below|above|anything|not|no|at the (?:first|slightest|least)|with|without|a single|every|as soon as)\b[^.]{2,140}?(?:[,:;=?–—→]|->| -)+ ?${halt}|^(?:below|above|under|over|less than|more than|fewer than)\b[^.]{1,40}\b(?:we|you) ${halt}|\b(?:means?|is|are|=) (?:that )?(?:(?:we|you|it|everybody|an?|the) )?(?:(?:stop|abort)\b${program}|no[- ]go\b|(?:the )?end of the (?:night|window|work)|game over|are done|go back|roll ?back|trouble\b)|^(?:any|an?|one|another|even one|a single)\b[^.]{2,80} and (?:we|you|it) (?:stop|are done|go (?:back|home)|are out|abort|call it)|^when\b[^.]{0,80}\b(?:fail\w*|errors?|differ\w*|mismatch\w*|wrong|broken|missing)\b[^.]{0,60}, ${halt}|^(?:stop|abort|halt|quit|give up|abandon|back out)\b[^.]{0,40}\b(?:at the (?:first|slightest)|on (?:the first|any)|as soon as|in case|if|when)\b`,
      'i',
    ),
    calls:
      /^(?:if|should|in case|when)\b[^.]{0,80}\b(?:fail\w*|errors?|differ\w*|mismatch\w*|wrong|broken|corrupt\w*|doubt|unsure|alarms?|unexpected|suspicious)\b[^.]{0,60}[,:] (?:then |please |pls |immediately |leave [^.]{2,30} and )*(?:call|page|ask|contact|phone|ping|alert|wake|get)\b/i,
    orElse: new RegExp(
      String.raw`\b(?:otherwise|or else|else|if not|if (?:it|they|that|this) (?:is|are|does|do)(?:n['’]?t| not)|failing that)\b[,:]? (?:it is )?${halt}|\b(?:must|has to|have to|needs? to) [^.]{2,60} or (?:we |you )?(?:stop|abort|halt|roll ?back|back out)\b${program}`,
      'i',
    ),
    limits:
      /^(?!(?:each|every|the|a|an|it|this)\b[^.]{0,40} (?!one\b)[a-z]+s (?:only |just |at most |exactly )?one\b)[^.]{0,60}\bone(?: [\w-]+){0,2} (?:at a time|(?:per|a|each|every) (?:evening|night|day|week|shift|window|weekend|hour|release|session)\b)|^(?:only |just |at most )?one [\w-]+(?: [\w-]+){0,5} per (?:evening|night|day|week|shift|window|weekend|hour)\b|^(?!(?:each|every|the|it)\b[^.]{0,30} [a-z]+s )[^.]{2,60}\bone (?:after (?:the other|another)|by one)\b|\b(?:no|never|not) more than (?:one|two|three|four|\d+)\b[^.]{2,60}\b(?:at (?:once|a time|the same time)|simultaneously|in parallel|down|per (?:day|night|hour|window))\b/i,
    consents: new RegExp(
      String.raw`\b(?:requires?|needs?|without|get|obtain|await|wait for|seek|only with|only after|have|with|after|until) (?:[\w-]+ ){0,3}${consent} (?:of|from|by|to (?:go|start|proceed)|first|before|prior)\b|\b${consent}\b[^.]{0,50} (?:is|are) (?:mandatory|required|needed|necessary|a must)\b|\b(?:has|have) (?:given|granted) (?:[\w-]+ )?(?:${consent}|word)\b|^(?:ask|consult|check with|clear (?:it |this )?with|talk to|speak (?:to|with)|coordinate with|agree with) [^.]{2,50} (?:before|first\b|prior to)|\bdecides? (?:whether|if (?:we|you|it)|to go|on go)\b|\b(?:need|needs|takes|requires) two people\b`,
      'i',
    ),
  },
  german,
  french,
  iberian,
  russian,
  chinese,
  japanese,
  korean,
  persian,
});
