import type { RunState } from '../../session/state.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { findLane } from '../../walk/lane.ts';
import { line, spans } from '../line.ts';
import { opensEditor, quietMs } from '../lines/going-lines.ts';
import { outputKeys, outputWindow, type Scrolled } from '../output-window.ts';
import { defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { duration, firstOf, plural } from '../words.ts';

/** `interruptedAt`: the last Ctrl-C, in milliseconds. */
type Local = Scrolled & { interruptedAt: number | undefined };

/** Two of these within this time ask what more to do than interrupt, in milliseconds. */
const twiceMs = 2000;

/** A command while it runs: its output as rows of a terminal nobody sees; only what fits is drawn. */
export const runningScreen = defineScreen<'running', Local>({
  name: 'running',
  start: () => ({ top: undefined, interruptedAt: undefined }),
  keys: ({ view, place }) => [
    ...keys,
    ...(isWatched(view) ? [keepKey] : []),
    ...outputKeys<'running', Local>(view.runs.get(place.run)?.length ?? 0, 1),
  ],
  heading: ({ view }) => {
    const { going } = view;
    if (!going) return 'RUNNING';
    const command = firstOf(going.text);
    return `${isWatched(view) ? 'WATCHING' : 'RUNNING'}  ${duration(view.now - Date.parse(going.requestedAt))}${going.request.there ? `  ON ${going.request.host}` : ''}  ${command}`;
  },
  exit: () => 'Ctrl-C interrupts this command, never the session. R lists the way back.',
  hint: ({ view, place, local }) =>
    // Said here, not by the desk: it ends with the command, which may end at once.
    isInterrupted(local, view)
      ? 'Interrupt sent. Ctrl-C again within 2 s: stronger ways to stop it.'
      : hint(view, place.run),
  body: ({ view, place, local, rows, columns }) => {
    const live = view.runs.get(place.run);
    const length = live?.length ?? 0;
    const where = local.top === undefined ? 'following the end' : `from row ${local.top + 1}; End follows again`;
    return [
      spans({ text: ` output, ${plural(length, 'row')}`, tone: 'bold' }, { text: `  ${where}`, tone: 'dim' }),
      ...(length === 0 ? [line(' nothing yet', 'dim')] : outputWindow(live, local, { rows: rows - 1, columns })),
    ];
  },
});

const keys: KeyBinding<'running', Local>[] = [
  {
    key: 'Ctrl-C',
    label: 'interrupt',
    does: ({ view, place, local, set, actions }) => {
      if (isInterrupted(local, view)) return actions.open({ name: 'signals', run: place.run });
      actions.control({ live: 'interrupt', run: place.run, signal: 'INT' });
      set({ ...local, interruptedAt: view.now });
    },
  },
  { key: 'i', label: 'type into it', does: ({ place, actions }) => actions.open({ name: 'keyboard', run: place.run }) },
];

function isInterrupted({ interruptedAt }: Local, { now }: View): boolean {
  return interruptedAt !== undefined && now - interruptedAt < twiceMs;
}

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
  if (isWatched(view) && !live?.length && isHeldBack(view.going?.text ?? '')) return heldBack;
  if (isWatched(view))
    return 'Ctrl-C when you have seen enough (stopped by the operator, not failed); k keeps it going.';
  if (opensEditor.test(view.going?.text ?? ''))
    return 'It opens its editor, as far as its words tell: i gives it the keyboard, to save and leave there.';
  if (quiet >= quietMs) return `Quiet for ${duration(quiet)}: it may be waiting for your answer. i types into it.`;
  return 'It runs apart from this screen: a lost line does not stop it.';
}

const heldBack =
  'Nothing yet: a filter in the middle of a pipe keeps its lines back. Ctrl-C, then E: grep --line-buffered, or stdbuf -oL.';

/** Whether a filter writes into a pipe and not to the terminal: there grep and its like hand on blocks of some kB, and not each line. */
export function isHeldBack(text: string): boolean {
  return /\|\s*(?:[efz]?grep|sed|awk|cut|tr)\b(?![^|]*(?:--line-buffered|--unbuffered|\bfflush\b|\s-[a-zA-Z]*u\b))[^|]*\|(?!\|)/.test(
    text,
  );
}
