import type { Choice } from '../../plan/plan.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { findLane } from '../../walk/lane.ts';
import { type Line, line, spans } from '../line.ts';
import type { View } from '../view.ts';
import { plural } from '../words.ts';

export type Option = Choice['options'][number];

/** The key of a way: a, b, c in the order of the document; behind the last letter its number, which is no key. */
export function optionLetter(at: number): string {
  return at < letters ? String.fromCharCode(97 + at) : String(at + 1);
}

const letters = 26;

/** The ways that have a key, each with its place. */
export function keyedOptions({ options }: Pick<Choice, 'options'>): { option: Option; at: number }[] {
  return options.slice(0, letters).map((option, at) => ({ option, at }));
}

/** The ways of a choice, each with what it would do; none is preselected. */
export function optionLines(view: View, choice: Choice): Line[] {
  const made = view.state.choices[choice.id]?.option;
  return choice.options.flatMap((option, at) => [
    {
      ...spans(
        `   ${made === at ? '(x)' : '( )'} ${optionLetter(at)}  `,
        { text: option.label, tone: 'bold' },
        isToBeSaid(option) ? '  (recommended)' : '',
      ),
      hang: 10,
    },
    line(`          ${summary(view, option)}`, 'plain', { hang: 10 }),
  ]);
}

/** True where the checklist recommends a way and its label does not say so by itself. */
export function isToBeSaid({ recommended, label }: Option): boolean {
  return recommended && !/recommended/i.test(label);
}

/** The items a way holds, and those of the steps it holds. */
export function itemsOf({ plan }: View, option: Option): Item[] {
  const ofSteps = option.steps.flatMap((id) => findLane(plan, id)?.items ?? []);
  const ids = new Set(option.items);
  const own = [...plan.steps, ...plan.rollbacks].flatMap(({ items }) => items.filter(({ id }) => ids.has(id)));
  return [...own, ...ofSteps.filter((item) => !ids.has(item.id))];
}

/** True when a command of the way that was chosen before has already run: changing it is then a deviation. */
export function hasRun({ state }: View, option: Option | undefined): boolean {
  const ids = new Set(option?.items ?? []);
  return Object.values(state.steps).some(({ items }) =>
    Object.entries(items).some(([id, { runs }]) => ids.has(id) && runs.length > 0),
  );
}

function summary(view: View, option: Option): string {
  const items = itemsOf(view, option);
  const commands = items.filter((item) => definitionOf(item).program(item) !== null);
  const destroys = items.filter(({ effect }) => effect === 'destroys').length;
  const asks = commands.some((item) => {
    const program = definitionOf(item).program(item);
    return program !== null && program.by !== 'database' && program.interactive;
  });
  return [
    option.steps.length > 0 ? plural(option.steps.length, 'step') : '',
    plural(commands.length, 'command'),
    items.length > commands.length ? `${items.length - commands.length} by hand` : '',
    destroys > 0 ? `${destroys} DESTROYS` : '',
    asks ? 'asks something while it runs (i answers)' : '',
  ]
    .filter(Boolean)
    .join(', ');
}
