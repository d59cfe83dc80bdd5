import { definitionOf } from '../../steps/index.ts';
import { type Line, labelled, line, verbatim } from '../line.ts';
import type { View } from '../view.ts';

/** "(see 2.3)", "see section 4": the label of another part of the checklist. */
const reference = /\bsee\s+(?:section\s+|step\s+|§\s*)?(\d+(?:\.\d+)*)\b/i;

/** As much of the other part as stands beside what names it. */
const most = 8;

/**
 * The part of the checklist that a text refers to, with what it would have run: it may be a part that is not walked, and still what this
 * one is about. Empty where nothing is referred to, or nothing goes by that label.
 */
export function seeLines({ plan, lane }: View, text: string): Line[] {
  const label = reference.exec(text)?.[1];
  const step = plan.steps.find(({ id, title }) => id !== lane?.lane.id && labelOf(title) === label);
  if (label === undefined || step === undefined) return [];
  const commands = step.items.flatMap((item) => {
    const definition = definitionOf(item);
    return definition.program(item) === null ? [] : definition.describe(item);
  });
  const rest = commands.length - most;
  return [
    labelled('SEE', `${step.title}  (step ${step.number}, line ${step.line}; t opens it)`),
    ...commands.slice(0, most).flatMap((command) => verbatim(command, 9)),
    ...(rest > 0 ? [line(`         and ${rest} more`, 'dim')] : []),
  ];
}

function labelOf(title: string): string | undefined {
  return /^(\d+(?:\.\d+)*)\.?\s/.exec(title)?.[1];
}
