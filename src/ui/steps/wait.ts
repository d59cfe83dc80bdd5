import type { WaitItem } from '../../steps/wait.ts';
import { itemState } from '../../walk/lane.ts';
import { type Line, labelled, line } from '../line.ts';
import type { KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { clockTime, duration } from '../words.ts';
import type { ItemView } from './index.ts';

/** A soak: its clock is the session's, not this screen's. Starting it and ending it are two keys, so that a held Enter does neither twice. */
export const waitView: ItemView<'wait'> = {
  keys: (item, { view }) => {
    const at = { step: view.lane?.lane.id ?? '', item: item.id };
    const { wait } = stateOf(view, item.id);
    if (!wait)
      return [
        { key: 'w', label: 'start the wait', does: ({ actions }) => void actions.act({ do: 'startWait', ...at }) },
      ];
    const reason = { verb: 'endWait' as const, ...at, title: item.title };
    const early = isEarly(item, view);
    return [
      {
        key: 'Enter',
        label: early ? 'end early (reason)' : 'end the wait',
        does: ({ actions }) =>
          early ? actions.open({ name: 'reason', about: reason }) : void actions.act({ do: 'endWait', ...at }),
      },
      { key: 'm', label: 'note', does: ({ actions }) => actions.open({ name: 'note', ...at }) },
    ] satisfies KeyBinding<'walk'>[];
  },
  body: (item, view): Line[] => {
    const { wait } = stateOf(view, item.id);
    const { minimum, maximum, text } = item.data;
    return [
      labelled('WAIT', text),
      labelled('MINIMUM', minimum === null ? 'none written: it ends by hand' : duration(minimum * 1000)),
      ...(maximum === null ? [] : [labelled('MAXIMUM', duration(maximum * 1000))]),
      ...(wait
        ? going(item, view, wait.startedAt)
        : [line(), line(' w starts it. Nothing counts before that.', 'plain', { hang: 1 })]),
      ...(wait?.notes ?? []).map((note) => labelled('SEEN', `${clockTime(note.at)}  ${note.text}`)),
      line(),
      line(' This wait is kept by the clock of the session, not by this screen: you may leave (q).', 'plain', {
        hang: 1,
      }),
    ];
  },
};

function going({ data: { minimum, maximum } }: WaitItem, view: View, startedAt: string): Line[] {
  const waited = view.now - Date.parse(startedAt);
  const left = minimum === null ? 0 : minimum * 1000 - waited;
  const over = maximum === null ? 0 : waited - maximum * 1000;
  return [
    labelled('DONE', `${duration(waited)}, since ${clockTime(startedAt)}`),
    ...(left > 0
      ? [labelled('LEFT', `${duration(left)} to the written minimum. Ending before needs a reason: a deviation.`)]
      : [labelled('LEFT', minimum === null ? 'you say when it is over' : 'nothing: the written minimum is over')]),
    ...(over > 0 ? [labelled('OVER', `${duration(over)} longer than the written maximum`)] : []),
  ];
}

function isEarly({ id, data: { minimum } }: WaitItem, view: View): boolean {
  const { wait } = stateOf(view, id);
  return wait !== undefined && minimum !== null && view.now - Date.parse(wait.startedAt) < minimum * 1000;
}

function stateOf(view: View, item: string) {
  return itemState(view.state, view.lane?.lane.id ?? '', item);
}
