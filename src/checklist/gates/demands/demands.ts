import type { Gate } from '../../../plan/plan.ts';
import { withInnerDots, withoutInnerDots } from '../../text/inner-dots.ts';
import { type Language, likelyLanguagesOf, saidIn, triedOn } from '../../text/languages.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { leadingCondition } from '../condition-words.ts';
import { demandWords, denials } from './demand-words.ts';

/**
 * A stop whose sentence says what has to be so before something is done ("Merge the shop only after the till is healthy") with that as what it
 * asks: nobody attests the merge. What is listed below "only when all of these hold:" has to be so as well.
 */
export function withDemand(gate: Gate): Gate {
  if (!asking.has(gate.type) || leadingCondition(gate.text) !== null) return gate;
  const so = demandIn(gate.text);
  if (so === null) return gate;
  const listed = gate.conditions.some(({ text }) => !gate.text.includes(text));
  if (listed) return { ...gate, demand: true };
  if (!says.test(so) || saysNothing.test(so)) return gate;
  return { ...gate, demand: true, conditions: [{ line: gate.conditions[0]?.line ?? gate.line, text: so }] };
}

const asking: ReadonlySet<Gate['type']> = new Set(['proceed', 'soft', 'approval']);

/** What has to be so by the first sentence that demands something; empty where it stands below; null where nothing is demanded. */
export function demandIn(text: string): string | null {
  for (const sentence of sentencesOf(text, 'apart')) {
    const said = withoutInnerDots(sentence).trim();
    for (const { pattern, language } of demandsIn(said)) {
      const { so, not } = pattern.exec(said)?.groups ?? {};
      const found = so ?? (not === undefined ? undefined : undenied(not, language));
      if (found !== undefined) return withInnerDots(bare(found));
    }
  }
  return null;
}

/** Without the signs around it, and without the bracket that ends what began before it. */
function bare(text: string): string {
  const said = text.trim().replace(/^[\s,，、،]+|[\s.。!！,，、،:：]+$/gu, '');
  return /[(（]/u.test(said) ? said : said.replace(/\s*[)）]$/u, '');
}

/** "la file est vide" of "la file n'est pas vide". */
function undenied(text: string, language: Language): string {
  return (denials[language] ?? []).reduce((said, denial) => said.replace(denial, ''), text);
}

const demandsIn = triedOn(
  saidIn(demandWords, (patterns, language) => patterns.map((pattern) => ({ language, pattern }))),
  likelyLanguagesOf,
);

const says = /[\p{L}\p{N}]{2}/u;

/** A time, and what points elsewhere: the sentence as a whole says more. */
const saysNothing =
  /^(?:it|this|that|these|those|then|further notice|necessary|needed|\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|noon|midnight|tomorrow|dann|nötig|morgen|alors|demain|entonces|então|потом|завтра|明日|明天|내일)$/iu;
