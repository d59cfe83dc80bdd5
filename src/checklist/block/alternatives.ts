import { isRecommended } from '../choices/option-words.ts';
import { waysAmong } from './adjacent-ways.ts';
import type { BlockReading, Unit } from './block-reading.ts';
import { areExamples } from './given-examples.ts';
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
  const sets = waysAmong(drafts);
  for (const [index, draft] of drafts.entries()) {
    const set = sets[index] ?? null;
    const lone = set !== null && set !== 'or' && sets[index - 1] !== set && sets[index + 1] !== set;
    if (set === null || lone) {
      alternatives.push(null);
      // What a way is called with for example stands in it, and ends no choice.
      if (!areExamples(draft.runs)) previous = null;
      continue;
    }
    if (set !== previous || draft.or?.first) {
      group++;
      choices.push({ line: draft.line, options: [] });
    }
    previous = set;
    const label = labelOf(draft);
    const recommended = isRecommended(draft.title);
    alternatives.push({ group, label, recommended });
    const options = choices.at(-1)?.options;
    options?.push({ label, line: draft.line, recommended });
    for (const other of hidden)
      if (other.beside === draft)
        options?.push({ label: other.label, line: other.line, recommended: isRecommended(other.label) });
  }
  return { alternatives, choices };
}

function labelOf(draft: Draft): string {
  const command = draft.runs[0]?.text ?? '';
  return draft.or?.byCommand ? command || draft.title : draft.title || command;
}
