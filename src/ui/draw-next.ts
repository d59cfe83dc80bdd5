import type { Welcome } from '../server/clients/client.ts';
import { editedIn } from './confirming.ts';
import type { DeskState, Own } from './desk-state.ts';
import { findView } from './find-view.ts';
import { type OfPlace, placeKey, placeOf, type Scene, sceneOf, seenAfter, shownMs } from './scene.ts';
import type { Actions, Place } from './screen.ts';
import { screenOf } from './screens/index.ts';
import type { Store } from './store.ts';
import type { Capabilities, View } from './view.ts';

export type DrawGiven = {
  store: Store;
  welcome: Welcome;
  capabilities: Capabilities;
  command: string;
  actions: Actions;
  set(local: unknown): void;
  now: number;
};

/** What was said within this time stays while the screen changes: it was said about the change. Milliseconds. */
const justSaidMs = 300;
/** Nothing is heard until the keys pause for so long after a command that had the keyboard ended. Milliseconds. */
export const quietAfterKeyboardMs = 700;

/** The scene for what was told and what the desk remembers, and what it remembers then. `isNew`: another screen than before. */
export function drawNext(before: DeskState, given: DrawGiven): { state: DeskState; scene: Scene; isNew: boolean } {
  const { store, welcome, capabilities, command, actions, set, now } = given;
  const { plan, you, session, folder } = welcome;
  const { size, message, away, changed, shown, overlay } = before.own;
  const edited = editedIn(before.own)?.text;
  const known = { plan, you, session, folder, command, size, message, away, changed, shown, edited, now };
  const found = findView(store, { ...known, ...capabilities });
  const place = placeOf(found, overlay, shown);
  const isNew = placeKey(found, place) !== before.ofPlace.key;
  const own = keyboardBack(isNew ? forgetSaid(before.own, now) : before.own, found, now);
  const view = { ...found, message: own.message };
  const kept = isNew ? keptUnder(before, now) : before.kept;
  const mine = isNew ? (backTo(before, view, place, now) ?? entered(before, view, place, now)) : before.ofPlace;
  const scene = sceneOf(view, place, mine, { isOver: overlay !== undefined, actions, set, keyboard: own.keyboard });
  const from = mine.from === 'end' ? 'end' : scene.from;
  return {
    state: {
      own,
      ofPlace: { ...mine, from, here: scene.here, seen: seenAfter(mine.seen, scene) },
      kept,
      left: scene.screen.takesUp ? new Map(before.left).set(mine.key, mine.local) : before.left,
    },
    scene,
    isNew,
  };
}

/** What each screen below the open one had, so that a form which was covered is not filled in twice. */
function keptUnder({ own: { below }, ofPlace, kept }: DeskState, now: number): readonly OfPlace[] {
  const covered = { ...ofPlace, shown: { since: now, beforeMs: shownMs(ofPlace, now) } };
  return below.length > kept.length ? [...kept, covered] : kept.slice(0, below.length);
}

/** The screen that was covered, as it was; undefined where another one comes. */
function backTo({ own: { below }, kept }: DeskState, view: View, place: Place, now: number): OfPlace | undefined {
  const mine = kept[below.length];
  return mine?.key === placeKey(view, place)
    ? { ...mine, changedAt: now, shown: { ...mine.shown, since: now } }
    : undefined;
}

function entered({ left }: DeskState, view: View, place: Place, now: number): OfPlace {
  const screen = screenOf(place.name);
  const key = placeKey(view, place);
  const before = left.get(key);
  const from = screen.follows === 'end' ? 'end' : 0;
  return {
    key,
    local: (before === undefined ? undefined : screen.takesUp?.(view, place, before)) ?? screen.start(view, place),
    changedAt: now,
    shown: { since: now, beforeMs: 0 },
    from,
    seen: 0,
    here: -1,
  };
}

function forgetSaid(own: Own, now: number): Own {
  return now - own.saidAt < justSaidMs ? own : { ...own, message: undefined };
}

/** The keyboard comes back by itself when its command ends; what is still being typed was meant for the command. */
function keyboardBack(own: Own, { going, state }: View, now: number): Own {
  if (own.keyboard === undefined || [going?.id, state.shell?.shell].includes(own.keyboard)) return own;
  const what = state.looked.some(({ shell }) => shell === own.keyboard) ? 'shell' : 'command';
  const message = `The ${what} has ended: the keyboard is back here.`;
  return { ...own, keyboard: undefined, deafUntil: now + quietAfterKeyboardMs, message, saidAt: now };
}
