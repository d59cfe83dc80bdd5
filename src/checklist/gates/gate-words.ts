import { oneOf } from '../../patterns/joined.ts';
import { remember } from '../../patterns/remember.ts';
import { withoutEnd } from '../../patterns/without-end.ts';
import type { Gate } from '../../plan/plan.ts';
import { words } from '../markdown/plain-text.ts';
import { saysNoWay } from '../rollbacks/rollback-words.ts';
import { clausesOf } from '../text/clauses.ts';
import { withInnerDots, withoutInnerDots } from '../text/inner-dots.ts';
import { unlabelled } from '../text/label.ts';
import { saidIn, triedOn } from '../text/languages.ts';
import { allMustHold } from './criteria/all-must-hold.ts';
import { criteriaNamed } from './criteria/criteria-name.ts';
import type { Outcome } from './criteria/criteria-words.ts';
import { isPrecondition } from './criteria/precondition.ts';
import { gateVocabulary } from './gate-vocabulary.ts';
import { demandedEnds } from './refusals/demanded-ends.ts';
import { orEnds } from './refusals/or-ends.ts';
import { refusals } from './refusals/refusals.ts';
import { mayBeStrong, strongStop } from './refusals/strong-stops.ts';
import { isTakenBack } from './refusals/taken-back.ts';

export type GateText = { type: Gate['type']; text: string; conditions: string[] };

/**
 * The stop that a line of prose announces, or null. `text` is the line as a person reads it; `conditions` what stands behind its "if",
 * split at commas outside brackets. An empty list: they follow below the line.
 */
export const readGate = remember((markdown): GateText | null => readDirectGate(markdown) ?? strongGate(markdown));

/** A clause that is a stop by itself names its case more closely than the sentence does. */
function strongGate(markdown: string): GateText | null {
  const said = unlabelled(markdown);
  const strong = strongStop(withoutInnerDots(said));
  if (strong === null) return null;
  const closer = clausesOf(said)
    .map(readDirectGate)
    .find((found) => found?.type === strong.type);
  return closer ?? { type: strong.type, text: words(markdown), conditions: [withInnerDots(strong.condition)] };
}

/** The same of a line that begins like a stop: one that may be half of a sentence. */
export const readDirectGate = remember((markdown): GateText | null => {
  const text = words(markdown);
  // "No-Go-Kriterien:" is a name before it is a word that stops.
  const named = /^[^:：]{2,90}[:：]$/.test(text) ? criteriaGate(text, false) : null;
  if (named !== null) return named;
  const direct = firstMatch(withoutInnerDots(text));
  const said = withoutInnerDots(direct === null ? unlabelled(markdown) : text);
  const match = direct ?? (withInnerDots(said) === text ? null : firstMatch(said));
  if (match === null) return criteriaGate(text, inBold.test(markdown));
  const { type, found } = match;
  const condition = found.groups?.['condition'];
  if (condition !== undefined) return { type, text, conditions: [withInnerDots(condition.trim())] };
  const rest = withInnerDots(said.slice(found.index + found[0].length)).replace(/^[\s:：–—→-]+/, '');
  // "unless all checks pass" holds as a whole, and its word turns its meaning.
  const turn = /\b(unless|until|only (?:if|when|after))$/i.exec(found[0])?.[1]?.toLowerCase();
  if (turn !== undefined) return { type, text, conditions: rest === '' ? [] : [`${turn} ${rest.replace(/\.$/, '')}`] };
  if (rest !== '' && turned.test(found[0])) return { type, text, conditions: [text.replace(/[.。!！]$/, '')] };
  return { type, text, conditions: needsConditions.has(type) ? splitConditions(rest) : [] };
});

/** "Abort criteria:" over a list, or with what they are behind it; what work goes on by ("All checks must pass:") is only read over its list. */
function criteriaGate(text: string, isLead: boolean): GateText | null {
  if (isPrecondition(text)) return { type: 'soft', text, conditions: [] };
  const [, name = isLead ? text : '', rest = ''] = /^([^:：]{2,90})[:：]\s*(.*)$/u.exec(text) ?? [];
  if (name !== '' && rest === '' && allMustHold(name)) return { type: 'soft', text, conditions: [] };
  const outcome = name === '' || saysNoWay(rest) ? null : (decided(name) ?? criteriaNamed(name));
  if (outcome === null || (outcome === 'go' && rest !== '')) return null;
  return { type: typeOf[outcome], text, conditions: splitConditions(rest) };
}

/** Emphasised from end to end, as a lead is. */
const inBold = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/;

/** "Go:" and "No-go:" over what each is decided by. */
function decided(name: string): Outcome | null {
  if (/^go$/i.test(name)) return 'go';
  return /^no[- ]?go$/i.test(name) ? 'stop' : null;
}

/** The stop that criteria are, by what becomes of the work. */
export const typeOf: { [O in Outcome]: Gate['type'] } = { rollback: 'rollback', stop: 'stop', go: 'soft' };

/** "Nicht fortfahren, bis …", "только если …": what follows is what has to be, so the sentence stands as a whole. */
const turned = oneOf(
  /(?:^|[\s,，、،])(?:bis|solange|bevor|avant|at[ée]|hasta|enquanto|mientras|sem|sin|antes|пока|до|без|прежде чем|مگر|تا|قبل از|پیش از)$/iu,
  /(?:tant qu|除非|直到)$|^(?:nur|erst|somente|apenas|s[óo]|solo|sólo|únicamente|только|فقط|تنها)(?!\p{L})/iu,
  /(?<!\p{L})(?:uniquement|seulement|somente|apenas|solamente|únicamente|solo|sólo|только)(?!\p{L})/iu,
  /^ne \p{L}+ (?:[^.:]{0,24} )?qu/iu,
);

/** In the order of the languages, and within one in the order of its list. */
function firstMatch(text: string): { type: Gate['type']; found: RegExpExecArray } | null {
  for (const { type, pattern, language } of stopsIn(text)) {
    const found = pattern.exec(text);
    if (found !== null && (type === 'order' || !isTakenBack(text, language))) return { type, found };
  }
  return null;
}

const stopsIn = triedOn(
  [gateVocabulary, refusals, demandedEnds, orEnds].flatMap((table) =>
    saidIn(table, (stops, language) => stops.map((stop) => ({ language, ...stop }))),
  ),
);

/** Whether a text holds words that some stop is made of: only then may a part of it be one. */
export function mayStop(markdown: string): boolean {
  const text = withoutInnerDots(words(markdown));
  return stopsIn(text).length > 0 || mayBeStrong(text);
}

const needsConditions = new Set<Gate['type']>(['rollback', 'proceed', 'stop']);

/** "Backup fails, file is empty (0 bytes, say)" are two conditions. */
export function splitConditions(text: string): string[] {
  return text
    .split(/[,;，；、](?![^()（）]{0,300}[)）])\s*(?:or\s+|或者?\s*)?|\s+or\s+(?=any\b|the\b|no\b)/i)
    .map((part) => withoutEnd(part.trim(), /[.。]/))
    .filter((part) => /\p{L}|\d/u.test(part));
}
