import type { KeyBinding, Main, Place } from '../screen.ts';

const mains: readonly Main['name'][] = [
  'walk',
  'running',
  'stops',
  'boxes',
  'failure',
  'review',
  'condition',
  'diff',
  'mapping',
  'host',
  'reading',
  'rollbackOver',
  'complete',
];

/** Keys of every screen, behind the screen's own: its own win. `isOver`: it was opened over the walk; what the walk itself shows may be `picked`. */
export function everywhere(place: Place, { isOver, picked }: { isOver: boolean; picked: boolean }): KeyBinding[] {
  const back = isOver ? [toWalk] : picked ? [toNext] : [];
  // Where the ways back stand there is none to be opened.
  const here =
    place.name === 'rollback' ? always.map((key) => (key.key === 'R' ? { ...key, hidden: true } : key)) : always;
  return [...back, ...scrolling, ...here];
}

const toWalk: KeyBinding = { key: 'Esc', label: 'back', does: ({ actions }) => actions.close() };
const toNext: KeyBinding = {
  key: 'Esc',
  label: 'back to what is next',
  short: 'back',
  isSafe: true,
  does: ({ actions }) => actions.unpick(),
};

/** The keys of the walk's screens while somebody else drives: what would only be refused says so and is not in the key row. */
export function forWatchers(place: Place, keys: readonly KeyBinding[]): KeyBinding[] {
  if (!isWalked(place)) return [...keys];
  const driversKey = (key: KeyBinding): KeyBinding =>
    key.looks ? key : { ...key, hidden: true, disabled: () => 'You are watching. Who drives does that; w says who.' };
  return [watching, ...keys.filter(({ key }) => key !== watching.key).map(driversKey)];
}

/** Whether a screen shows where the walk stands, as who drives sees it, and is no panel that somebody opened. */
export function isWalked(place: Place): boolean {
  return [...mains, 'lookAround', 'questions'].includes(place.name);
}

const watching: KeyBinding = {
  key: 'w',
  label: 'who drives',
  does: ({ actions }) => actions.open({ name: 'people' }),
};

const scrolling: KeyBinding[] = [
  { key: 'PageDown', label: 'scroll', hidden: true, does: ({ actions, rows }) => actions.scroll(page(rows)) },
  { key: 'PageUp', label: 'scroll back', hidden: true, does: ({ actions, rows }) => actions.scroll(-page(rows)) },
];

/** A row of the page before stays in sight. */
export function page(rows: number): number {
  return Math.max(1, rows - 1);
}

const always: KeyBinding[] = [
  { key: 'R', label: 'rollback', does: ({ actions }) => actions.open({ name: 'rollback' }) },
  {
    key: '?',
    label: 'help',
    does: ({ actions, place }) => (place.name === 'help' ? actions.close() : actions.help()),
  },
  { key: 'W', label: 'who is here', hidden: true, does: ({ actions }) => actions.open({ name: 'people' }) },
  { key: 'q', label: 'leave', does: ({ actions }) => actions.leave('quit') },
  { key: 'Ctrl-L', label: 'draw the screen anew', hidden: true, does: ({ actions }) => actions.redraw() },
  {
    key: 'Ctrl-Z',
    label: 'suspend this screen; fg comes back',
    hidden: true,
    does: ({ actions }) => actions.suspend(),
  },
  {
    key: 'Ctrl-C',
    label: 'interrupt the running command',
    hidden: true,
    does: ({ view, actions }) => {
      if (view.going === undefined) {
        actions.say('Nothing is running here. q leaves and keeps the session; R opens the way back.');
        return;
      }
      actions.control({ live: 'interrupt', run: view.going.id, signal: 'INT' });
      actions.say('Interrupt sent to the running command.');
    },
  },
];
