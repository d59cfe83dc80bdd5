import { findLane, itemState } from '../../walk/lane.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { type Context, defineScreen } from '../screen.ts';
import { bareTitle } from '../step-name.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';
import { clockTime } from '../words.ts';

type Here = Context<'note', Field>;

/** A note for the record; at a wait that goes on it is an observation of that wait. */
export const noteScreen = defineScreen<'note', Field>({
  name: 'note',
  asksTwiceWhenEarly: true,
  start: () => emptyField(),
  heading: (here) => (isObservation(here) ? 'NOTE on this wait' : `NOTE on ${stepName(here)}`),
  field: () => true,
  typed: ({ local, set }, typed) => set(edit(local, typed)),
  keys: () => [
    { key: 'Enter', label: 'record the note', does: record, disabled: emptiness },
    { key: 'Esc', label: 'back, nothing recorded', does: ({ actions }) => actions.close() },
  ],
  body: (here) => [
    line(` ${stepName(here)}`, 'bold'),
    line(),
    line(' What should whoever reads the record know?'),
    line(),
    { ...spans(' > ', ...fieldSpans(here.local, Math.max(10, here.columns * 3))), hang: 3 },
    line(),
    ...earlier(here),
  ],
  exit: () => 'Esc = back; nothing is recorded.',
  hint: () => 'Recorded with the time and your name.',
});

function record({ view, place, local, actions }: Here): void {
  const text = local.text.trim();
  const action =
    place.item !== undefined && isGoingOn(view.state, place.step, place.item)
      ? ({ do: 'observe', step: place.step, item: place.item, note: text } as const)
      : ({ do: 'note', text, step: place.step } as const);
  void actions.act(action).then((taken) => taken && actions.close());
}

function emptiness({ local }: Here): string | undefined {
  return local.text.trim() === '' ? 'The note is empty. Type it, or press Esc.' : undefined;
}

function isObservation({ view, place }: Here): boolean {
  return place.item !== undefined && isGoingOn(view.state, place.step, place.item);
}

function isGoingOn(state: Here['view']['state'], step: string, item: string): boolean {
  const { wait } = itemState(state, step, item);
  return wait !== undefined && wait.ended === undefined;
}

function stepName({ view, place }: Here): string {
  const lane = findLane(view.plan, place.step);
  if (lane === undefined) return 'this session';
  return lane.number === null ? lane.title : `step ${lane.number}: ${bareTitle(lane.number, lane.title)}`;
}

function earlier({ view, place }: Here): Line[] {
  const notes = view.state.notes.filter(({ step }) => step === place.step);
  if (notes.length === 0) return [];
  return [line(' Noted before:'), ...notes.map(({ at, text, by }) => labelled(clockTime(at), `${text} (${by})`, 11))];
}
