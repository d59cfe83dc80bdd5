import { waitsForMore } from '../../plan/waits-for.ts';
import type { WaitState } from '../../session/state.ts';
import { waitedSeconds } from '../../session/waited.ts';
import type { WaitItem } from '../../steps/wait.ts';
import { itemState } from '../../walk/lane.ts';
import { whyLines } from '../facts.ts';
import { type Line, labelled, line } from '../line.ts';
import type { KeyBinding } from '../screen.ts';
import { sessionNow } from '../session-now.ts';
import type { View } from '../view.ts';
import { duration, momentTime } from '../words.ts';
import type { ItemView } from './index.ts';
import { probeKeys, probeLines } from './probes.ts';

/** A soak: its clock is the session's, not this screen's. Starting it and ending it are two keys, so that a held Enter does neither twice. */
export const waitView: ItemView<'wait'> = {
  keys: (item, { view }) => {
    const at = { step: view.lane?.lane.id ?? '', item: item.id };
    const { wait } = stateOf(view, item.id);
    if (!wait)
      return [
        {
          key: 'w',
          label: 'start the wait',
          narrow: 'wait',
          does: ({ actions }) => void actions.act({ do: 'startWait', ...at }),
        },
      ];
    return [
      endKey(item, view, at),
      { key: 'm', label: 'note', does: ({ actions }) => actions.open({ name: 'note', ...at }) },
      ...(wait.ended ? [] : probeKeys(view, at)),
    ] satisfies KeyBinding<'walk'>[];
  },
  body: (item, view): Line[] => {
    const { wait } = stateOf(view, item.id);
    const { minimum, text } = item.data;
    const maximum = writtenMaximum(item);
    return [
      labelled('WAIT', text),
      ...whyLines(view, item),
      labelled('MINIMUM', minimum === null ? 'none written: it ends by hand' : duration(minimum * 1000)),
      ...(maximum === null ? [] : [labelled('MAXIMUM', duration(maximum * 1000))]),
      ...(wait
        ? going(item, view, wait)
        : [line(), line(' w starts it. Nothing counts before that.', 'plain', { hang: 1 })]),
      ...probeLines(item, view),
      ...(wait?.notes ?? []).map((note) => labelled('SEEN', `${momentTime(note.at, view.now)}  ${note.text}`)),
      line(),
      line(` ${isDue(item, view) ? untilEnded : keptByClock}`, 'plain', { hang: 1 }),
    ];
  },
};

const keptByClock = 'This wait is kept by the clock of the session, not by this screen: you may leave (q).';
const untilEnded = 'It goes on until Enter ends it: m takes down what you see, and you may leave (q).';

/** Whether what is written is over, and the wait is not. */
function isDue(item: WaitItem, view: View): boolean {
  const { wait } = stateOf(view, item.id);
  return wait !== undefined && wait.ended === undefined && item.data.minimum !== null && secondsLeft(item, view) <= 0;
}

/** How it ends: early with a reason, by one key when what is written is over, and said once more where no time is written, or more than a time. */
function endKey(item: WaitItem, view: View, at: { step: string; item: string }): KeyBinding<'walk'> {
  const isForMore = waitsForMore(item.data.text) && secondsLeft(item, view) <= 0;
  if (item.data.minimum === null || isForMore)
    return { key: 'Enter', label: 'end it (then y)', does: ({ actions }) => actions.open({ name: 'waitOver', ...at }) };
  if (secondsLeft(item, view) <= 0)
    return { key: 'Enter', label: 'end the wait', does: ({ actions }) => void actions.act({ do: 'endWait', ...at }) };
  const about = { verb: 'endWait' as const, ...at, title: item.title };
  return { key: 'Enter', label: 'end early (reason)', does: ({ actions }) => actions.open({ name: 'reason', about }) };
}

/** What is waited for and how long it has been, with its probes. */
export function waitFacts(view: View, step: string, id: string): Line[] {
  const { wait } = itemState(view.state, step, id);
  const item = view.lane?.lane.items.find((one): one is WaitItem => one.id === id && one.kind === 'wait');
  if (item === undefined || wait === undefined) return [];
  return [
    labelled('WAIT', item.data.text),
    labelled('DONE', `${duration(waitedMs(view, wait))}, since ${momentTime(wait.startedAt, view.now)}`),
    ...probeLines(item, view),
  ];
}

/** "Wait for 5 seconds" gives the same number twice: nobody wrote that longer is too long. */
function writtenMaximum({ data: { minimum, maximum } }: WaitItem): number | null {
  return maximum === minimum ? null : maximum;
}

function going(item: WaitItem, view: View, wait: WaitState): Line[] {
  const { minimum } = item.data;
  const maximum = writtenMaximum(item);
  const waited = waitedMs(view, wait);
  const left = minimum === null ? 0 : minimum * 1000 - waited;
  const over = maximum === null ? 0 : waited - maximum * 1000;
  return [
    labelled('DONE', `${duration(waited)}, since ${momentTime(wait.startedAt, view.now)}`),
    ...(left > 0
      ? [labelled('LEFT', `${duration(left)} to the written minimum. Ending before needs a reason: a deviation.`)]
      : [labelled('LEFT', minimum === null ? 'you say when it is over' : 'nothing: the written minimum is over')]),
    ...(over > 0 ? [labelled('OVER', `${duration(over)} longer than the written maximum`)] : []),
    ...clockLines(view, wait),
  ];
}

/** What became of the clocks since the wait began, as far as the record shows it: why what is done is not what the calendar says. */
function clockLines({ state: { last, recovered }, now }: View, wait: WaitState): Line[] {
  const restarts = recovered.filter(({ seq, rebooted }) => rebooted && seq > wait.seq);
  const [restart] = restarts.slice(-1);
  const calendar = last === undefined ? 0 : Date.parse(last.time) - Date.parse(wait.startedAt);
  const set = last === undefined ? 0 : calendar - waitedSeconds(wait, last, recovered) * 1000;
  return [
    ...(restart === undefined
      ? []
      : [
          labelled(
            'RESTART',
            `of this machine, told at ${momentTime(restart.at, now)}: while it was off the calendar counted`,
          ),
        ]),
    ...(Math.abs(set) < leastSetMs
      ? []
      : [
          labelled(
            'CLOCK',
            set > 0
              ? `of this machine went ${duration(set)} forward since (it was set, or the machine slept): the wait does not go by it`
              : `of this machine set ${duration(-set)} back since: the wait does not go by it`,
          ),
        ]),
  ];
}

/** Milliseconds: less is the clock being kept right. */
const leastSetMs = 60_000;

/** By the clock that the session counts a wait with. */
function waitedMs(view: View, wait: WaitState): number {
  return waitedSeconds(wait, sessionNow(view), view.state.recovered) * 1000;
}

/** Seconds until the written minimum is over; 0 where it is, or where none is written. */
function secondsLeft({ id, data: { minimum } }: WaitItem, view: View): number {
  const { wait } = stateOf(view, id);
  return wait === undefined || minimum === null ? 0 : minimum - waitedMs(view, wait) / 1000;
}

function stateOf(view: View, item: string) {
  return itemState(view.state, view.lane?.lane.id ?? '', item);
}
