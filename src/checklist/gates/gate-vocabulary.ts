import { hintedIn } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Language } from '../text/languages.ts';
import type { GatePattern } from './gate-pattern.ts';
import { chinese, japanese, korean, persian } from './gate-vocabulary-asian.ts';
import { french, german, iberian, russian } from './gate-vocabulary-european.ts';

const stopWords = String.raw`(?:DO NOT|DON['’]?T|NEVER|CANNOT|MUST NOT|SHOULD NOT)\s+(?:PROCEED|CONTINUE|GO (?:ON|AHEAD|LIVE)|DEPLOY|START|MOVE ON|RELEASE|MERGE|PROMOTE|PUBLISH|LAUNCH|SHIP|SWITCH|MIGRATE|ANNOUNCE|ADVANCE|CUT OVER|RESUME|ROLL OUT|RAMP)`;
const rollWords = `(?:ROLL(?:ING)?[- ]?BACK|REVERT)`;

/** Stops that name what they stop at, by language, tried in this order: a line that stops and rolls back is a rollback. Another language is another entry. */
export const gateVocabulary: { [L in Language]: readonly GatePattern[] } = hintedIn({
  english: [
    {
      type: 'order',
      pattern: oneOf(
        /\b(?:must|should|has to|needs? to|have to) be (?:followed|executed|performed|done|completed|run|carried out) (?:strictly )?in (?:the )?(?:exact|strict|this|given|following|correct|specified|listed) (?:exact )?order/i,
        /\b(?:requires?|needs?) (?:all |each of )?(?:the|these) (?:\w+ )?steps,? in (?:the |this )?(?:exact |same )?(?:given |following |listed )?order\b/i,
        /\bmust be (?:followed|executed|performed|done|completed|run) in (?:the )?order\b|\bin (?:the )?exact order\b/i,
        /\bstrictly in (?:the |this )?order\b|\b(?:do not|don['’]?t|never) (?:skip|reorder|omit|jump over) (?:any |a |one |the |these |this )*(?:single )?(?:steps?|items?|checks?)\b/i,
        /^(?:please )?(?:work through|follow|do|complete|carry out|go through|perform|finish) (?:all )?(?:(?:the|these|this|your) )?(?:following |remaining )?(?:steps|phases|stages|sections|checklist|tasks|items|parts)(?: below)? (?:one by one )?(?:strictly )?in (?:the )?(?:order|sequence|turn)(?=[.!:;,]|$)/i,
        /\((?:ordered|strictly in order|in (?:this |strict |exact )order|(?:the )?order(?:ing)? (?:is (?:mandatory|important|strict|critical)|matters))\)\s*$/i,
        /^(?:order of (?:execution|deployment|operations|steps)|(?:execution|deployment|rollout|release) order)\b[^.]{0,12}\((?:important|critical|strict|mandatory)[^)]*\)/i,
      ),
    },
    {
      type: 'rollback',
      pattern: new RegExp(
        String.raw`^(?:CRITICAL:?\s+)?(?:(?:IMMEDIATE(?:LY)?|EMERGENCY|INITIATE|START|TRIGGER|PERFORM|EXECUTE|STOP AND|ABORT AND)\s+)*(?:AN? )?${rollWords}(?:\s+(?:IMMEDIATELY|NOW|AT ONCE|THE DEPLOYMENT|DEPLOYMENT|PRODUCTION|(?:OR|AND) (?:STOP|PAUSE|ABORT|HALT)(?: \w+){1,2}?))*\s+(?:IF|WHEN)\b(?: ANY OF (?:THESE|THE FOLLOWING)[^:]*)?`,
        'i',
      ),
    },
    {
      type: 'rollback',
      pattern:
        /^(?<condition>(?:if|when) [^,:.]{3,60}? fails?|(?:on|upon|in case of) (?:any )?(?:error|failure)s?)\s*[,:–-]+\s*(?:immediate(?:ly)? |then |start |initiate )*(?:roll ?-?back|revert)/i,
    },
    {
      type: 'rollback',
      pattern: inRow(
        /^(?<condition>(?:if|when)\b[^.:→]{3,80}?)\s*(?:→|⇒|[-=]+>)\s*/i,
        /(?:immediate(?:ly)? |then )*(?:(?:execute|start|initiate|trigger|perform|begin|do|run) )?(?:an? |the )?(?:roll ?-?back|revert)\b/i,
      ),
    },
    {
      type: 'stop',
      pattern:
        /^(?<condition>(?:if|when)\b[^.:→]{3,80}?)\s*(?:→|⇒|[-=]+>)\s*(?:immediately |then )*(?:stop|abort|halt)\b/i,
    },
    // "Red flags (execute rollback if seen):" over what is seen.
    {
      type: 'rollback',
      pattern:
        /^[^.:()]{3,40} \((?:immediately |always )?(?:(?:execute|start|initiate|trigger|perform|begin) (?:an? |the )?)?(?:roll ?-?back|revert) (?:if|when|on)\b[^()]*\)\s*:?$/i,
    },
    {
      type: 'stop',
      pattern:
        /^[^.:()]{3,40} \((?:(?:immediately |always )?(?:stop|abort|halt) (?:if|when|on)\b|(?:any|each|one)(?: one)?(?: of (?:these|them|the following))? (?:blocks|stops|aborts|halts|ends|is a (?:blocker|no-?go))\b)[^()]*\)\s*:?$/i,
    },
    {
      type: 'proceed',
      pattern: new RegExp(
        String.raw`(?:^(?:CRITICAL:?\s+)?|[;.!]\s+)${stopWords}\b[^.:,]*?\b(?:IF|UNLESS|UNTIL|WHEN)\b(?: ANY OF (?:THESE|THE FOLLOWING)[^:]*)?`,
        'i',
      ),
    },
    {
      type: 'proceed',
      pattern:
        /^(?:only )?(?:proceed|continue|go ahead|go(?= only (?:if|when|after) ?:?))\b[^.:,]*? only (?:if|when|after)\b|^only (?:proceed|continue|go ahead) (?:if|when|after)\b/i,
    },
    {
      type: 'stop',
      pattern:
        /^(?:CRITICAL:?\s+)?(?:IMMEDIATELY\s+)?(?:ABORT|HALT|(?:STOP|CANCEL)(?! (?:the|any|all|your|old|existing|running|both|each|that) (?!(?:[\w-]+ )?(?:roll-?out|releas\w+|deploy\w*|migration|upgrade|change|cut-?over|rotation|work|import|switch|updates?|procedure|line|process|launch|maintenance|operation|go-?live|fail-?over|publi\w+|install\w*|restore|window)\b)))\b(?! (?:and start|or start|and\/or|is|are|scripts?|commands?|codes?)\b)[^.:,]*?\b(?:IF|WHEN)\b(?: ANY OF (?:THESE|THE FOLLOWING)[^:]*)?/i,
    },
    {
      type: 'stop',
      pattern:
        /^(?<condition>(?:if|when)\b[^.]{3,120}?),\s+[^.]{3,80}\band (?:then )?(?:stop|abort|halt|cancel)\b (?:the )?(?:roll-?out|release|deploy\w*|migration|upgrade|change|cut-?over|rotation)\b/i,
    },
    {
      type: 'stop',
      pattern:
        /^(?<condition>if\b[^.]{3,120}?),?\s+(?<!(?:\b(?:you|we|i|they|it|do|does|did|can|could|will|not|and|or|has|already|force|gracefully|(?:want|need|wish|like|try|going|decide) to)|n['’]t) )(?:then\s+)?(?:immediately\s+)?(?:STOP|ABORT|HALT)\b(?! (?:with|via|using)\b| [\d<]| (?:the|and|your|all) \w+ (?:service|server|app))/i,
    },
    {
      type: 'rollback',
      pattern:
        /^(?<condition>(?:if|when)\b[^.]{3,120}?),\s+(?:then\s+)?(?:immediately\s+)?(?:(?:initiate|trigger|start|perform|execute|begin)\s+(?:an?\s+|the\s+)?(?:immediate\s+)?)?roll[- ]?back\b(?! (?:procedure|plan|step|section)s?\b)(?![^.]*:\s*$)/i,
    },
    {
      type: 'rollback',
      pattern:
        /^(?<condition>(?:if|when|should)\b[^.]{3,120}?),\s+(?:then\s+)?(?:immediately\s+)?(?:go back|back (?:it |this |everything )?out|fall back|switch back|revert|undo)\b(?! to (?:the )?(?:step|section)\b)(?![^.]*:\s*$)/i,
    },
    {
      type: 'proceed',
      pattern: /^(?<condition>if\b[^.]{3,120}?),?\s+(?:then\s+)?do not (?:proceed|continue|go on|deploy)\b/i,
    },
    { type: 'stop', pattern: /^when to (?:stop|abort|halt)\b[^:]{0,40}:$/i },
    { type: 'soft', pattern: /^(?:gate|hold point|stop point|checkpoint)(?: \d+)?\s*[:–—]\s*(?=\S)/i },
    { type: 'soft', pattern: /^(?:[a-z-]+ )?gate(?: \d+| (?:to|for|before|into) [^:]{2,40})?\s*:/i },
    // "STOP: look at it with the owner": what is to be done before anybody goes on.
    { type: 'soft', pattern: /^(?:STOP|HOLD|HALT|PAUSE)(?: HERE| NOW| POINT)?(?:\s*[:!]|\s+[–—-])\s*(?=[^\s\d])/ },
    {
      type: 'soft',
      pattern:
        /^(?:all|each|every one|both)(?: of)? (?:the |these )?(?:following|these|items|conditions|criteria|boxes|checks|points)\b[^.:]{0,40}? (?:must|have to|has to|needs? to) (?:be|have|hold|pass)\b[^.:]{0,40}? (?:before|prior to|to (?:proceed|continue|go))\b[^.:]*:$/i,
    },
    {
      type: 'soft',
      pattern: /^decision point(?: \d+)?\s*[:–—]\s*\S|^decision(?: \d+)?\s*[:–—]\s*[^?:]{2,80} or [^?]{2,80}\?$/i,
    },
    {
      type: 'soft',
      pattern:
        /^(?:success|exit|pass|acceptance|go)[- ]criteri(?:a|on)\s*[:–—]\s*(?=(?:at least|at most|all|every|each|no|zero|both)\b|[≥>≤<]|\d)/i,
    },
  ],
  german,
  french,
  iberian,
  russian,
  chinese,
  japanese,
  korean,
  persian,
});
