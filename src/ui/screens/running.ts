import type { RunState } from '../../session/state.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { findLane } from '../../walk/lane.ts';
import { layOut, line, spans } from '../line.ts';
import { defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { duration, plural } from '../words.ts';
import { page } from './everywhere.ts';

/** Rows the output is scrolled back by; 0 follows the end. `interruptedAt`: the last Ctrl-C. */
type Local = { back: number; interruptedAt: number | undefined };

/** Two of these within this time ask what more to do than interrupt, in milliseconds. */
const twiceMs = 2000;
/** A command that said something and then nothing for this long may be asking something. */
const quietMs = 5000;

/** A command while it runs: its output as rows of a terminal nobody sees; only what fits is drawn. */
export const runningScreen = defineScreen<'running', Local>({
  name: 'running',
  start: () => ({ back: 0, interruptedAt: undefined }),
  keys: ({ view }) => [...keys, ...(isWatched(view) ? [keepKey] : [])],
  heading: ({ view }) => {
    const { going } = view;
    if (!going) return 'RUNNING';
    const command = going.text.split('\n')[0] ?? '';
    return `${isWatched(view) ? 'WATCHING' : 'RUNNING'}  ${duration(view.now - Date.parse(going.requestedAt))}  ${command}`;
  },
  exit: () => 'Ctrl-C interrupts this command, never the session. R lists the way back.',
  hint: ({ view, place }) => hint(view, place.run),
  body: ({ view, place, local, rows, columns }) => {
    const live = view.runs.get(place.run);
    const room = rows - 1;
    const length = live?.length ?? 0;
    const back = Math.max(0, Math.min(local.back, length - room));
    const from = Math.max(0, length - room - back);
    const following = back === 0 ? 'following the end' : `${plural(back, 'row')} below; PgDn`;
    return [
      spans({ text: ` output, ${plural(length, 'row')}`, tone: 'bold' }, { text: `  ${following}`, tone: 'dim' }),
      // A run's terminal is at least 80 wide: on a narrower screen its rows go on under a mark, and the end of them stays in sight.
      ...layOut(live ? live.rows(from, Math.min(room, length)) : [line(' nothing yet', 'dim')], columns).slice(-room),
    ];
  },
});

const keys: KeyBinding<'running', Local>[] = [
  {
    key: 'Ctrl-C',
    label: 'interrupt',
    does: ({ view, place, local, set, actions }) => {
      const last = local.interruptedAt;
      if (last !== undefined && view.now - last < twiceMs) return actions.open({ name: 'signals', run: place.run });
      actions.control({ live: 'interrupt', run: place.run, signal: 'INT' });
      actions.say('Interrupt sent to the command. Ctrl-C again within 2 s: stronger ways to stop it.');
      set({ ...local, interruptedAt: view.now });
    },
  },
  { key: 'i', label: 'type into it', does: ({ place, actions }) => actions.handKeyboard(place.run) },
  {
    key: 'PageUp',
    label: 'scroll',
    does: ({ local, set, rows, view, place }) => {
      const most = Math.max(0, (view.runs.get(place.run)?.length ?? 0) - rows + 1);
      set({ ...local, back: Math.min(most, local.back + page(rows)) });
    },
  },
  {
    key: 'PageDown',
    label: 'scroll on',
    hidden: true,
    does: ({ local, set, rows }) => set({ ...local, back: Math.max(0, local.back - page(rows)) }),
  },
  { key: 'End', label: 'follow the end', hidden: true, does: ({ local, set }) => set({ ...local, back: 0 }) },
];

const keepKey: KeyBinding<'running', Local> = {
  key: 'k',
  label: 'keep, go on',
  does: ({ place, actions }) => void actions.act({ do: 'keep', run: place.run }),
};

/** A command that does not end by itself: it is watched, kept, or stopped when enough was seen. */
export function isWatched({ plan, going }: View): boolean {
  const program = going && programOf(plan, going);
  return program?.by === 'shell' && program.longRunning;
}

function programOf(plan: View['plan'], { step, item }: RunState) {
  const mine: Item | undefined = findLane(plan, step)?.items.find(({ id }) => id === item);
  return mine && definitionOf(mine).program(mine);
}

function hint(view: View, run: string): string {
  const live = view.runs.get(run);
  const quiet = live?.lastAt === undefined ? 0 : view.now - live.lastAt;
  if (isWatched(view))
    return 'Ctrl-C when you have seen enough (stopped by the operator, not failed); k keeps it going.';
  if (quiet >= quietMs) return `Quiet for ${duration(quiet)}: it may be waiting for your answer. i types into it.`;
  return 'It runs apart from this screen: a lost line does not stop it.';
}
