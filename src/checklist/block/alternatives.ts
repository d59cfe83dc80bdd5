import type { BlockReading, Unit } from '../block-reading.ts';
import { namesSystem } from '../option-words.ts';
import type { Draft } from './unit-draft.ts';

/** Commented-out alternatives stand beside the unit above them and have no unit of their own. */
export type Choices = {
  hidden: { line: number; label: string; beside: Draft }[];
  alternatives: Unit['alternative'][];
  choices: BlockReading['choices'];
};

/** Groups drafts joined by "OR", or titled "Option A", "Option B", into choices of exactly one. */
export function chooseAlternatives(
  drafts: readonly Draft[],
  hidden: Choices['hidden'],
): Pick<Choices, 'alternatives' | 'choices'> {
  const alternatives: Unit['alternative'][] = [];
  const choices: BlockReading['choices'] = [];
  let group = -1;
  let previous: string | null = null;
  for (const draft of drafts) {
    const set = setOf(draft);
    const lone = set !== null && set !== 'or' && drafts.filter((other) => setOf(other) === set).length < 2;
    if (set === null || lone) {
      alternatives.push(null);
      previous = null;
      continue;
    }
    if (set !== previous || draft.or?.first) {
      group++;
      choices.push({ line: draft.line, options: [] });
    }
    previous = set;
    const label = labelOf(draft);
    const recommended = recommends.test(draft.title);
    alternatives.push({ group, label, recommended });
    const options = choices.at(-1)?.options;
    options?.push({ label, line: draft.line, recommended });
    for (const other of hidden)
      if (other.beside === draft)
        options?.push({ label: other.label, line: other.line, recommended: recommends.test(other.label) });
  }
  return { alternatives, choices };
}

/** What its alternatives have in common with it: an "OR", the word before the letter, a system that is named. */
function setOf({ or, title, runs }: Draft): string | null {
  if (or) return 'or';
  const word = optionWord.exec(title)?.[1]?.toLowerCase();
  return word ?? (runs.length > 0 && namesSystem(title) ? 'system' : null);
}

const optionWord =
  /^(?:\d+[.)]\s*)?(option|method|variant|variante|alternative|approach|way|方案|方法|вариант|opción|opção)\s*(?:[A-Z]|\d+|[一二三])\b/iu;
const recommends = /\b(?:recommended|preferred|empfohlen|recommandée?|recomendad[oa])\b|推荐|рекомендуется/i;

function labelOf(draft: Draft): string {
  const command = draft.runs[0]?.text ?? '';
  return draft.or?.byCommand ? command || draft.title : draft.title || command;
}
