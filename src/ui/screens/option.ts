import type { Choice } from '../../plan/plan.ts';
import { definitionOf } from '../../steps/index.ts';
import { itemText } from '../item-text.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { hasRun, isToBeSaid, itemsOf, keyedOptions, type Option, optionLetter } from '../lines/option-lines.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';
import { moved } from '../window.ts';
import { lastOutputKey } from './deviations.ts';

/** `reason` is there while it is typed: changing a way whose commands have run is a deviation. */
type Local = { reason: Field | undefined };
type Here = Context<'option', Local>;

/** One way of a choice, looked at from inside. The key that opened it does not choose it: `y` does. */
export const optionScreen = defineScreen<'option', Local>({
  name: 'option',
  start: () => ({ reason: undefined }),
  heading: (here) => `CHOOSE ONE WAY   ${choiceOf(here)?.title ?? ''}`,
  field: ({ local }) => local.reason !== undefined,
  typed: ({ local, set }, typed) => {
    if (local.reason) set({ reason: edit(local.reason, typed) });
  },
  keys: (here) => (here.local.reason ? reasonKeys : lookKeys(here)),
  body: (here) => {
    const option = optionOf(here);
    if (option === undefined) return [line(' The checklist has no such way.', 'plain', { hang: 1 })];
    return [...inside(here, option), line(), ...closing(here)];
  },
  exit: () => 'Esc = back; nothing is chosen.',
  hint: ({ local, seenAll }) =>
    local.reason || seenAll ? '' : 'More below: PageDown. y chooses when all of it was on screen.',
});

function choiceOf({ view, place }: Here): Choice | undefined {
  return view.plan.choices.find(({ id }) => id === place.choice);
}

function optionOf(here: Here): Option | undefined {
  return choiceOf(here)?.options[here.place.option];
}

function lookKeys(here: Here): KeyBinding<'option', Local>[] {
  const all = choiceOf(here) ?? { options: [] };
  return [
    { key: 'y', label: 'choose this way', narrow: 'choose', does: choose, disabled: whyNot },
    { key: 'Esc', label: 'back', does: back },
    { ...lastOutputKey, hidden: false },
    { key: 'Down', label: 'next way', hidden: true, does: (one) => lookBeside(one, 1) },
    { key: 'Up', label: 'way before', hidden: true, does: (one) => lookBeside(one, -1) },
    ...keyedOptions(all).map(
      ({ at }): KeyBinding<'option', Local> => ({
        key: optionLetter(at),
        label: at === here.place.option ? 'this one' : 'look inside',
        hidden: at === here.place.option,
        does: ({ actions, place }) => actions.open({ name: 'option', choice: place.choice, option: at }),
      }),
    ),
  ];
}

/** Of many ways not each has a letter. */
function lookBeside(here: Here, by: number): void {
  const option = moved(here.place.option, by, choiceOf(here)?.options.length ?? 1);
  here.actions.open({ name: 'option', choice: here.place.choice, option });
}

const reasonKeys: KeyBinding<'option', Local>[] = [
  { key: 'Enter', label: 'change the way', does: choose, disabled: tooShort },
  { key: 'Esc', label: 'back', does: ({ set }) => set({ reason: undefined }) },
];

function whyNot(here: Here): string | undefined {
  if (here.view.state.choices[here.place.choice]?.option === here.place.option) return 'This way is chosen already.';
  return here.seenAll ? undefined : 'Not all of it was on screen yet. PageDown shows the rest.';
}

function tooShort({ local }: Here): string | undefined {
  const count = local.reason?.text.trim().length ?? 0;
  return count >= 10 ? undefined : `The reason needs at least 10 characters; it has ${count}. It goes into the record.`;
}

function choose(here: Here): void {
  const { view, place, local, set, actions } = here;
  const before = view.state.choices[place.choice];
  if (before && hasRun(view, choiceOf(here)?.options[before.option]) && local.reason === undefined) {
    set({ reason: emptyField() });
    return;
  }
  const reason = local.reason?.text.trim();
  const action = { do: 'choose', choice: place.choice, option: place.option, ...(reason ? { reason } : {}) } as const;
  void actions.act(action).then((taken) => taken && goOn(here));
}

/** Where the choice was asked at load, the next open question follows; otherwise the walk. */
function goOn(here: Here): void {
  const { view, place, actions } = here;
  const others = view.walk.questions.filter(({ id }) => id !== place.choice);
  if (choiceOf(here)?.askedAt === null && others.length > 0) actions.open({ name: 'questions' });
  else actions.close();
}

function back(here: Here): void {
  if (choiceOf(here)?.askedAt === null) here.actions.open({ name: 'questions' });
  else here.actions.close();
}

function inside(here: Here, option: Option): Line[] {
  const { view, place } = here;
  const titles = view.plan.steps.filter(({ id }) => option.steps.includes(id));
  return [
    {
      ...spans(
        ` ${optionLetter(place.option)}  `,
        { text: option.label, tone: 'bold' },
        isToBeSaid(option) ? '  (recommended in the checklist)' : '',
        `  line ${option.line}`,
      ),
      hang: 4,
    },
    line(),
    ...titles.map(({ number, title }) => labelled(`step ${number}`, title)),
    ...itemsOf(view, option).flatMap((item) =>
      itemText(item, definitionOf(item).program(item) === null ? 'by hand' : item.effect),
    ),
  ];
}

function closing({ local, columns }: Here): Line[] {
  if (local.reason === undefined)
    return [line(' y chooses this way; the others become [/] not applicable.', 'plain', { hang: 1 })];
  return [
    line(' A command of the way chosen before has already run. Why change it? (at least 10 characters)', 'bold', {
      hang: 1,
    }),
    { ...spans(' > ', ...fieldSpans(local.reason, Math.max(10, columns * 3))), hang: 3 },
  ];
}
