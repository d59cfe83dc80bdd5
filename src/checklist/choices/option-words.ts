import { hinted } from '../../patterns/hinted.ts';
import { words } from '../markdown/plain-text.ts';
import { wayCounted } from './counted-words.ts';
import { isMeansAlone } from './means-words.ts';
import { namesSystem } from './system-words.ts';

export type OptionLabel = { family: string; label: string; recommended: boolean };

const families: readonly { family: string; holds: (label: string) => boolean }[] = [
  { family: 'option', holds: (label) => wayCounted(label.slice(after.exec(label)?.[0].length ?? 0)) !== null },
  { family: 'named way', holds: (label) => namedWay.test(label) },
  { family: 'for', holds: (label) => forSomebody.test(label) },
  { family: 'platform', holds: namesSystem },
  { family: 'case', holds: (label) => lettered.test(label) },
  { family: 'means', holds: isMeansAlone },
];

/** "From option A", "If you took option B": a way back for each way there. */
const after = hinted(
  /^(?:(?:roll(?:ing)? ?back|undo(?:ing)?|revert(?:ing)?|going back) )?(?:from|for|of|after|with|if (?:you |it )?(?:used|chose|took|went with|was)|von|für|nach|bei|depuis|pour|après|desde|para|tras|após|com|con|для|после|при|с)\s+/iu,
);

/** "Variant: a path of the site", "Variant from scratch: …": a way that is named in place of being counted. */
const namedWay = hinted(
  /^(?:option|alternative|variant|variante|möglichkeit|opci[óo]n|opção|alternativa|вариант|способ|方案|オプション|옵션|گزینه)(?:\s[^:：]{1,24})?\s?[:：]\s*\S/iu,
);

/** "Case A: it exists", "Scénario B": of several states of things one holds. */
export const lettered = hinted(
  /^(?:(?:case|scenario|situation|fall|szenario|cas|scénario|caso|cenário|escenario|случай|сценарий|حالت|سناریو)\s+|(?:场景|情况|情形|ケース|シナリオ|경우|시나리오)\s*)(?:[A-F]|[1-9]|[一二三四五六])(?=$|[\s:：.)、–—(（-])/iu,
);

const forSomebody =
  /^(?:for|if (?:you(?:'re| are)? )?(?:using|on|use))\s+(?!example|instance|more|details|each|all|every|now)[\p{Lu}`].{1,60}$/iu;

/** "Option A: …", "Method 2", "For macOS users:": one of several ways, or null. "(Recommended)" is kept as a mark, it chooses nothing. */
export function optionLabel(markdown: string): OptionLabel | null {
  const label = words(/^(?:\*\*|__)[^*_]{3,60}:(?=\*\*|__)/.exec(markdown)?.[0] ?? markdown)
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/:$/, '');
  const found = families.find(({ holds }) => holds(label));
  if (found === undefined) return null;
  return {
    family: found.family,
    label,
    recommended: isRecommended(label),
  };
}

/** "(Recommended)" in the languages that checklists come in. */
export function isRecommended(label: string): boolean {
  return /\brecommended\b|\bpreferred\b|recomendad|recommandé|conseillé|empfohlen|bevorzugt|рекоменд|推荐|推奨|권장|추천|توصیه|پیشنهاد/i.test(
    label,
  );
}
