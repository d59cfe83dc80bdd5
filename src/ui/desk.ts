import type { Client } from '../server/client.ts';
import { actionsOf } from './actions.ts';
import { happenedWhileAway } from './away.ts';
import { findView, type Shown } from './find-view.ts';
import { leavingSummary } from './leaving.ts';
import { oneByOne, type Press } from './press.ts';
import { type Routed, route, routePaste, type Situation } from './router.ts';
import { type OfPlace, placeKey, placeOf, type Scene, sceneOf, seenAfter } from './scene.ts';
import type { Overlay } from './screen.ts';
import { screenOf } from './screens/index.ts';
import type { Store } from './store.ts';
import type { Capabilities, View } from './view.ts';

export type Left = { leftBecause: 'quit' | 'signed' | 'server gone'; summary: string[] };

export type DeskOptions = {
  client: Client;
  store: Store;
  clock: () => number;
  capabilities: Capabilities;
  size: { columns: number; rows: number };
  left(how: Left): void;
  /** What is open at first, over the walk. */
  opens?: Overlay;
};

/** The operator's desk: what is open, picked, scrolled and half typed. Keys go in, actions go to the server, scenes are drawn. */
export type Desk = {
  scene(): Scene;
  subscribe(listener: () => void): () => void;
  press(press: Press): void;
  paste(text: string): void;
  tick(): void;
  resize(size: { columns: number; rows: number }): void;
};

/** What the desk keeps besides the open screen's own state. */
export type Own = {
  overlay: Overlay | undefined;
  shown: Shown;
  keyboard: string | undefined;
  message: string | undefined;
  /** When the message was said, in milliseconds. */
  saidAt: number;
  size: { columns: number; rows: number };
  away: View['away'];
};

const justSaidMs = 300;

export function openDesk({ client, store, clock, capabilities, size, left, opens }: DeskOptions): Desk {
  const listeners = new Set<() => void>();
  const { plan, you, session, folder } = client.welcome;
  let own: Own = {
    overlay: opens,
    shown: { picked: undefined, applies: new Set(), unmapped: new Set() },
    keyboard: undefined,
    message: undefined,
    saidAt: 0,
    size,
    away: happenedWhileAway(client.welcome.events, client.welcome.clients),
  };
  let ofPlace: OfPlace = { key: '', local: undefined, changedAt: 0, from: 0, seen: 0, here: -1 };
  let drawn: Scene | undefined;
  const changed = () => {
    drawn = undefined;
    scene();
    for (const listener of listeners) listener();
  };
  const change = (fresh: Partial<Own>) => {
    own = { ...own, ...fresh, ...(fresh.message === undefined ? {} : { saidAt: clock() }) };
    changed();
  };
  const scene = (): Scene => {
    if (drawn) return drawn;
    const { overlay, shown, keyboard, message, away } = own;
    const given = { plan, you, session, folder, size: own.size, now: clock(), message, away, shown, ...capabilities };
    const found = findView(store, given);
    const place = placeOf(found, overlay, shown);
    const isNew = enter(found, place);
    // What was said on another screen is over, but for what was said while it was left.
    const isOver = isNew && clock() - own.saidAt >= justSaidMs;
    if (isOver) own = { ...own, message: undefined };
    const view = isOver ? { ...found, message: undefined } : found;
    drawn = sceneOf(view, place, ofPlace, { actions, set, keyboard });
    const { from, here } = drawn;
    ofPlace = { ...ofPlace, seen: seenAfter(ofPlace.seen, drawn), here, from: ofPlace.from === 'end' ? 'end' : from };
    if (isNew) drawn.screen.opened?.(drawn.context);
    if (own.keyboard !== undefined && view.going?.id !== own.keyboard) own = { ...own, keyboard: undefined };
    if (view.going) store.wantOutput(view.going.id);
    if (view.last) store.wantOutput(view.last.id);
    return drawn;
  };
  const enter = (view: View, place: Scene['place']): boolean => {
    const key = placeKey(view, place);
    if (key === ofPlace.key) return false;
    const screen = screenOf(place.name);
    const from = screen.follows === 'end' ? 'end' : 0;
    ofPlace = { key, local: screen.start(view, place), changedAt: clock(), from, seen: 0, here: -1 };
    return true;
  };
  const set = (local: unknown) => {
    ofPlace = { ...ofPlace, local };
    changed();
  };
  const scrollTo = (from: number | 'end') => {
    ofPlace = { ...ofPlace, from };
    changed();
  };
  const actions = actionsOf({ client, store, own: () => own, change, scene, scrollTo, left });
  store.subscribe(() => {
    if (store.told().gone) return left({ leftBecause: 'server gone', summary: leavingSummary(scene().view, 'gone') });
    changed();
  });
  const situation = (): Situation => {
    const { keys, screen, context, geometry } = scene();
    // What cannot be read must not be pressed: below the smallest size only leaving works.
    const bindings = geometry.tooSmall ? keys.filter(({ key }) => key === 'q') : keys;
    const field = !geometry.tooSmall && (screen.field?.(context) ?? false);
    return { bindings, field, keyboard: own.keyboard, changedAt: ofPlace.changedAt, at: clock() };
  };
  const follow = (routed: Routed) => {
    const { context, screen } = scene();
    if (routed.to === 'leaveNow') return actions.leave('quit');
    if (routed.to === 'keyboardBack') return actions.handKeyboard(undefined);
    if (routed.to === 'command') {
      const base64 = Buffer.from(routed.bytes).toString('base64');
      return client.control({ live: 'input', run: own.keyboard ?? '', base64 });
    }
    if (routed.to === 'nobody') return routed.message === undefined ? undefined : change({ message: routed.message });
    own = { ...own, message: undefined };
    if (routed.to === 'field') return screen.typed?.(context, routed.typed);
    const why = routed.binding.disabled?.(context);
    if (why !== undefined) return change({ message: `${routed.binding.key}: ${why}` });
    routed.binding.does(context);
    changed();
  };

  return {
    scene,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press: (press) => {
      const { field, keyboard } = situation();
      // Lag merges keys: outside a field each is a key of its own, and each is judged at the screen the one before led to.
      const pieces = field || keyboard !== undefined ? [press] : oneByOne(press);
      for (const piece of pieces) follow(route(piece, situation()));
    },
    paste: (text) => follow(routePaste(text, situation())),
    tick: () => {
      const { screen, context } = scene();
      screen.tick?.(context);
      changed();
    },
    resize: (fresh) => {
      client.control({ live: 'size', ...fresh });
      change({ size: fresh });
    },
  };
}
