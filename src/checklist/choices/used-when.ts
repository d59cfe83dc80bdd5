import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * Neighbouring headings that each begin with when they are used ("**When to use:** the primary is gone"): only one of them is meant. Empty where
 * fewer than two do.
 */
export function usedWhenAmong(siblings: readonly DocumentSection[]): DocumentSection[] {
  const first = siblings.findIndex(saysWhenUsed);
  const end = siblings.findIndex((section, at) => at > first && !saysWhenUsed(section));
  const run = first < 0 ? [] : siblings.slice(first, end < 0 ? undefined : end);
  return run.length >= 2 ? run : [];
}

function saysWhenUsed({ nodes }: DocumentSection): boolean {
  return nodes.slice(0, 2).some((node) => {
    const text = node.kind === 'paragraph' ? words(textOf(node)) : '';
    return leadsIn(text).some(({ pattern }) => pattern.test(text));
  });
}

/** How a line begins that says when a procedure is the one to take. Another language is another entry. */
const leads: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:when (?:to|should (?:you|we|i)) (?:use|apply|choose|follow|run)(?: (?:it|this)(?: \w+)?)?\b|(?:use|choose|follow|take) this(?: \w+)? (?:when|if|in case)\b|use (?:case|when)\b)/i,
  german:
    /^(?:wann (?:\p{L}+ ){0,2}(?:verwenden|nutzen|anwenden|zu verwenden)|anwendungsfall|einsatzfall|(?:zu )?verwenden,? (?:wenn|falls)|(?:verwende|nutze|verwenden sie|nutzen sie) (?:dies\p{L}* (?:\p{L}+ )?)?,? ?(?:wenn|falls))(?!\p{L})/iu,
  french:
    /^(?:quand (?:l['’])?(?:utiliser|appliquer|choisir)|à (?:utiliser|appliquer) (?:quand|si|lorsque)|utilisez (?:cette? \p{L}+ )?(?:quand|si|lorsque)|cas d['’]usage)/iu,
  iberian:
    /^(?:(?:cu[áa]ndo|quando) (?:se )?(?:usar(?:lo|la)?|aplicar(?:lo|la)?|utilizar|usa)|(?:usar?|use|utilice) (?:cuando|quando|si|se|este procedimi?ento (?:cuando|quando|si|se))|caso de uso)(?!\p{L})/iu,
  russian:
    /^(?:когда (?:использовать|применять|выбирать)|(?:использовать|применять),? (?:если|когда)|применяется,? (?:если|когда)|используйте,? (?:это |этот способ )?(?:если|когда))(?!\p{L})/iu,
  chinese: /^(?:何时使用|适用(?:场景|情况|情形|条件)?\s*[:：]|使用(?:场景|时机)\s*[:：])/u,
  japanese: /^(?:(?:使用|適用|利用)(?:する)?(?:場面|条件|ケース|タイミング|対象)\s*[:：]|いつ使うか)/u,
  korean: /^(?:(?:사용|적용) ?(?:시점|시기|경우|상황|조건)\s*[:：]|언제 (?:사용|쓰))/u,
  persian: /^(?:زمان استفاده|چه زمانی استفاده|موارد استفاده)/u,
});

const leadsIn = triedOn(saidIn(leads, (pattern, language) => [{ language, pattern }]));
