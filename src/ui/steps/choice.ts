import type { Choice } from '../../plan/plan.ts';
import { skippedBecause } from '../../walk/lane.ts';
import { type Line, line } from '../line.ts';
import { keyedOptions, optionLetter, optionLines } from '../lines/option-lines.ts';
import type { KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import type { ItemView } from './index.ts';

/** Exactly one of several ways: nothing is preselected. The letter of a way looks inside; `y` there chooses it. */
export const choiceView: ItemView<'choice'> = {
  keys: ({ data }, { view }) =>
    keyedOptions(view.plan.choices.find(({ id }) => id === data.choice) ?? { options: [] }).map(
      ({ option, at }): KeyBinding<'walk'> => ({
        key: optionLetter(at),
        label: `look at ${option.label.slice(0, 16)}`,
        short: 'look',
        does: ({ actions }) => actions.open({ name: 'option', choice: data.choice, option: at }),
      }),
    ),
  body: ({ data, title }, view): Line[] => {
    const choice = view.plan.choices.find(({ id }) => id === data.choice);
    if (choice === undefined)
      return [line(` ${title}`), line(' The plan does not hold its ways.', 'plain', { hang: 1 })];
    return [
      line(` ${choice.title}`, 'bold', { hang: 1 }),
      line(
        ` The checklist offers ${choice.options.length} ways. Exactly one is done; the others become [/].`,
        'plain',
        { hang: 1 },
      ),
      line(),
      ...optionLines(view, choice),
      line(),
      line(` ${saidOf(view, choice)}`, 'plain', { hang: 1 }),
    ];
  },
};

function saidOf({ state, lane }: View, choice: Choice): string {
  const skipped = lane && skippedBecause(state, lane.lane.id, choice);
  if (skipped !== undefined) return `Skipped: "${skipped}". None of its ways is done. ${afterAll}`;
  return state.choices[choice.id] ? chosen : open;
}

const afterAll = 'The letter of one looks inside; y there takes it after all.';
const open = 'No way is preselected. Its letter looks inside; y there chooses it.';
const chosen = '(x) is the way that was chosen. The letter of another one looks inside; y there changes to it.';
