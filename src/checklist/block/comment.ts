import { hinted, hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { withoutEnd } from '../../patterns/without-end.ts';
import { behindOr } from '../choices/or-words.ts';
import { labelledExpectation, saysShould } from '../expected/expectation-words.ts';
import { tellsRemedy } from '../expected/remedy-words.ts';
import { saysSeen, withoutSuccess } from '../expected/shown-words.ts';
import { conditionInBrackets, leadingCondition, saysOnlyAsNeeded } from '../gates/condition-words.ts';
import { gateVocabulary } from '../gates/gate-vocabulary.ts';
import { readGate } from '../gates/gate-words.ts';
import { seldomIn } from '../gates/seldom-words.ts';
import { numberedStep } from '../tasks/step-words.ts';
import { awaitedEvent } from '../waits/awaited-event.ts';
import { type Duration, findDuration } from '../waits/duration.ts';
import { tellsToWait } from '../waits/wait-words.ts';
import type { CommentGate } from './block-reading.ts';
import { startsLikeCommand } from './command-shape.ts';

/** What one comment line of a block is for. The kinds are tried in the order of `recognisers`. */
export type Comment =
  | { is: 'gate'; type: CommentGate['type']; text: string; condition: string | null }
  | { is: 'or'; rest: string; command: boolean }
  | { is: 'expectation'; text: string; header: boolean; labelled?: boolean }
  | { is: 'wait'; duration: Duration | null }
  | { is: 'bullet'; text: string }
  | { is: 'plain'; numbered: boolean };

/** Emoji, emphasis and quotation marks before the words. */
const decoration = /^(?:\s|(?!\d)\p{Extended_Pictographic}|\p{Variation_Selector}|[*_>!])+/u;

export function readComment(text: string): Comment {
  const bare = text.replace(decoration, '').trim();
  for (const recognise of recognisers) {
    const comment = recognise(bare, text);
    if (comment) return comment;
  }
  return { is: 'plain', numbered: isNumbered(bare) };
}

/** `1. Deploy`, `2) Check`, `Step 3: …`: the author's own numbering. */
export function isNumbered(text: string): boolean {
  return /^\d{1,2}[.)]\s/.test(text) || numberedStep.test(text);
}

type Recogniser = (bare: string, text: string) => Comment | null;

const gatePatterns: readonly [type: CommentGate['type'], pattern: Pattern][] = hintedIn([
  [
    'rollback',
    /^(?:stop (?:and|&) )?(?:immediate(?:ly)? |initiate (?:a )?)?(?:roll\s?back|revert)\b.{0,30}?\b(?:if|when|on)\b[\s:]*(.*)$/i,
  ],
  [
    'proceed',
    /\b(?:do not|don['’]t|never|must not)\s+(?:proceed|continue|go on|deploy|merge|start|run)\b.*?\b(?:if|when|unless|until)\b[\s:]*(.*)$/i,
  ],
  ['proceed', /^(?:only )?(?:proceed|continue) only (?:if|when|after)\b[\s:]*(.*)$/i],
  ['proceed', /^(?:do not|don['’]t)\s+(?:proceed|continue)\b[\s:!.]*()$/i],
  ['stop', /^(?:stop|abort|halt|cancel)\b.{0,40}?\b(?:if|when)\b[\s:]*(.*)$/i],
  [
    'stop',
    /^(?:if|when|on|should) (.{3,80}?),? (?:then |please |immediately )*(?:stop|abort|halt)(?=$|[.!,;]| (?:here|now|immediately|and (?:investigat|ask|call|escalat|report|roll|fix|contact)|the (?:deploy\w*|release|roll-?out|migration|upgrade)\b))/i,
  ],
  // "STOP: look at it with the owner": what is to be done before anybody goes on.
  [
    'soft',
    /^(?:STOP|HOLD|HALT|PAUSE)(?: HERE| NOW| POINT)?(?:\s*[:!]|\s+[–—-])\s*(?=[^\s\d])|^(?:STOP|HOLD|HALT)(?: HERE| NOW)?[.!]*$/,
  ],
  // "! Be sure to remove the flag" above a command.
  [
    'soft',
    oneOf(
      /^(?:please )?(?:be sure|remember|do not forget|don['’]?t forget) to (?!check\b|see\b|read\b)\w+/iu,
      /^(?:bitte )?nicht vergessen[,:] [^.]+ zu \p{L}+|^n['’]oubliez pas d(?:e |['’])\p{L}+/iu,
      /^(?:não (?:se )?esqueça de|no olvides?|recuerde|lembre-se de) \p{L}+|^не забудьте \p{L}+ть/iu,
    ),
  ],
]);

const gatesIn = mayMatchIn(gatePatterns, ([, pattern]) => pattern);

const gate: Recogniser = (bare) => {
  for (const [type, pattern] of gatesIn(bare)) {
    const match = pattern.exec(bare);
    if (match && !saysOnlyAsNeeded(`if ${match[1] ?? ''}`))
      return { is: 'gate', type, text: bare, condition: match[1]?.trim() || null };
  }
  return foreignGate(bare);
};

/** "NE PAS CONTINUER si …": a stop with its condition in another language than English. */
function foreignGate(bare: string): Comment | null {
  const found = readGate(bare);
  if (found === null || (found.type !== 'stop' && found.type !== 'proceed') || found.conditions.length === 0)
    return null;
  if (gateVocabulary.english.some(({ pattern }) => pattern.test(bare))) return null;
  return { is: 'gate', type: found.type, text: bare, condition: found.conditions.join(', ') };
}

const or: Recogniser = (bare) => {
  const behind = behindOr(bare.replace(/^\d{1,2}[.)]\s*/, '').replace(/^[-–—=\s]+/, ''));
  if (behind === null) return null;
  const rest = behind.replace(/^[\s:,;-]+|[\s:–—=-]+$/g, '').trim();
  return { is: 'or', rest, command: rest !== '' && startsLikeCommand(rest) };
};

const expected = hinted(/^expect(?:ed|s|ing|ation)?[^:]{0,40}?:\s*(.*)$/i);
const should = hinted(
  /^(?:(?:(?:this|these|those|they|it|output|you|the \w+|all|both|result|[a-z]\w*_\w+|count|status|state|rows?|value|lag) )?(?:should|must)\b(?! (?:not )?(?:i|we)\b).*|(?:look for|you(?:['’]ll| will)? (?:should )?see|(?:re)?turns|prints|outputs|shows)\b.*)$/i,
);

const expectation: Recogniser = (bare) => {
  const text = expected.exec(bare)?.[1]?.trim() ?? labelledExpectation(bare);
  if (text !== null) return { is: 'expectation', text, header: text === '', labelled: true };
  if (tellsRemedy(bare)) return null;
  const numberless = bare.replace(/^\d{1,2}[.)]\s*/, '');
  const aside = /\(([^()]+)\)$/.exec(bare)?.[1] ?? '';
  if (aside !== '' && (should.test(aside) || saysShould(aside)))
    return { is: 'expectation', text: aside, header: false };
  const said = withoutSuccess(numberless);
  if (!should.test(bare) && !saysShould(said) && !(said !== numberless && should.test(said)) && !saysSeen(said))
    return null;
  const header = /[:：]\s*$/.test(bare);
  return { is: 'expectation', text: header ? '' : bare.replace(/^look for\s*:?\s*/i, ''), header };
};

const wait: Recogniser = (bare) => {
  const stripped = bare.replace(/^\d{1,2}[.)]\s*/, '').replace(/^\(([^()]*)\)$/, '$1');
  const awaited = awaitedEvent(stripped);
  const isFirst = awaited !== null && stripped.startsWith(awaited);
  if (
    !isFirst &&
    !/^(?:allow (?:\d|a few|some)|give it\b|let it (?:run|settle))/i.test(stripped) &&
    !tellsToWait(stripped)
  )
    return null;
  return { is: 'wait', duration: findDuration(stripped) };
};

const bullet: Recogniser = (_bare, text) => {
  const match = /^\s*[-*•–☐□✓✔✅]\uFE0F?\s+(.*\S)/u.exec(text);
  return match?.[1] ? { is: 'bullet', text: match[1] } : null;
};

const recognisers: readonly Recogniser[] = [bullet, gate, or, expectation, wait];

/** "if …", "(optional)", "(if needed)" in a title: asked before the unit. Null where the unit always applies. */
export function conditionOf(text: string): string | null {
  const bare = text.replace(decoration, '').replace(/^\d{1,2}[.)]\s*/, '');
  for (const pattern of conditionsIn(bare)) {
    const match = pattern.exec(bare);
    if (match) return withoutEnd(match[1] ?? match[0], /[\s:,.]/).trim();
  }
  return conditionInBrackets(bare) ?? leadingCondition(bare) ?? seldomIn(bare);
}

const conditions: readonly Pattern[] = hintedIn([
  /[([][^()[\]]*?((?:only )?\b(?:if|when|unless)\b(?! possible)[^()[\]]*)[)\]]/i,
  /[([]([^()[\]]*\b(?:optional\w*|falls|wenn nötig|si nécessaire|facultatif|optionnel\p{L}*|opcional|se necessário|si es necesario|при необходимости|опционально|если)[^()[\]]*)[)\]]/iu,
  /^((?:if|when|in case|only if|unless|falls|si|se(?! \p{L}+(?:er|ir) (?:au|aux|à|sur|dans|avec)(?!\p{L}))|если|如果|もし)\s+[^,:]+)/iu,
  /^(optional\w*|optionnel\w*|opcional\w*|опционально)\b/iu,
  /((?:필요\s?시|如有必要|必要に応じて|可选|任意))/u,
  /[,–—-]\s*((?:only )?if (?:needed|necessary|required|applicable|using|you|not)\b.*)$/i,
  /\s(if (?:needed|necessary|required|applicable|desired))\b/i,
]);

const conditionsIn = mayMatchIn(conditions, (pattern) => pattern);

/** "On the production server": a host that the commands below are for; null for this machine. */
export function hostIn(comment: string): string | null {
  const match =
    /^(?:\d{1,2}[.)]\s*)?(?:run |execute |do this )?(?:on|from|inside) (?:the |your |each |every )?((?:[\w.-]+ ){0,3}(?:servers?|hosts?|droplet|vm|instance|bastion|vps))\b/i.exec(
      comment.trim(),
    );
  const name = match?.[1] ?? null;
  return name !== null && /\blocal/i.test(name) ? null : name;
}
