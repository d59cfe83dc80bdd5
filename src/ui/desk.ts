import type { Client } from '../server/clients/client.ts';
import type { Preflight } from '../server/clients/protocol.ts';
import { itemState } from '../walk/lane.ts';
import { actionsOf } from './actions.ts';
import { changedOf, glanceMs, nothingHappened, notLookedAt, quietWords, worldChanged } from './away.ts';
import type { Copy } from './copy.ts';
import { firstState, type Own } from './desk-state.ts';
import { drawNext, quietAfterKeyboardMs } from './draw-next.ts';
import { outputSize, seenSize } from './geometry.ts';
import { keyAsked } from './key-asked.ts';
import { leavingSummary } from './leaving.ts';
import { obey } from './obey.ts';
import { oneByOne, type Press } from './press.ts';
import { type Routed, route, routePaste, type Situation } from './router.ts';
import { type Scene, shownMs } from './scene.ts';
import type { Overlay } from './screen.ts';
import type { Store } from './store.ts';
import type { Capabilities } from './view.ts';

/** `follows`: for the checklist that an item links to, to come back here afterwards. */
export type Left =
  | { leftBecause: 'quit' | 'signed' | 'server gone'; summary: string[] }
  | { leftBecause: 'follows'; step: string; item: string; summary: string[] };

export type DeskOptions = {
  client: Client;
  store: Store;
  copy: Copy;
  clock: () => number;
  capabilities: Capabilities;
  /** What starts the program in the operator's shell. */
  command?: string;
  size: { columns: number; rows: number };
  left(how: Left): void;
  /** Lets the shell have the terminal until it gives it back. */
  suspend(): void;
  /** Draws the screen anew, whole. */
  redraw(): void;
  /** What is open at first, over the walk. */
  opens?: Overlay;
  /** What stands in the message line at first. */
  says?: string | undefined;
  /** What else is other than before, for whoever comes back. */
  others?: Preflight['checks'];
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

export function openDesk(options: DeskOptions): Desk {
  const { client, store, clock, capabilities, command = 'deploy-assist', left } = options;
  const listeners = new Set<() => void>();
  let state = firstState(client.welcome, { ...options, now: clock() });
  let drawn: Scene | undefined;
  let heard = store.told().said;

  const scene = (): Scene => {
    if (drawn) return drawn;
    const next = drawNext(state, { store, welcome: client.welcome, capabilities, command, actions, set, now: clock() });
    state = next.state;
    drawn = next.scene;
    if (next.isNew) drawn.screen.opened?.(drawn.context);
    for (const run of runsShown(next.scene)) store.wantOutput(run);
    redrawIn((drawn.screen.redrawAt?.(drawn.context) ?? 0) - clock());
    return drawn;
  };
  let redraw: NodeJS.Timeout | undefined;
  const redrawIn = (ms: number) => {
    clearTimeout(redraw);
    if (ms > 0) redraw = setTimeout(changed, ms).unref();
  };
  const changed = () => {
    drawn = undefined;
    scene();
    for (const listener of listeners) listener();
  };
  const change = (fresh: Partial<Own>) => {
    const said = fresh.message === undefined ? {} : { saidAt: clock() };
    state = { ...state, own: { ...state.own, ...fresh, ...said } };
    changed();
  };
  const set = (local: unknown) => {
    state = { ...state, ofPlace: { ...state.ofPlace, local } };
    changed();
  };
  const scrollTo = (from: number | 'end') => {
    state = { ...state, ofPlace: { ...state.ofPlace, from } };
    changed();
  };
  const actions = actionsOf({
    ...options,
    own: () => state.own,
    change,
    scene,
    scrollTo,
    shownMs: () => shownMs(state.ofPlace, clock()),
  });
  const follow = (routed: Routed) =>
    obey(routed, { scene: scene(), client, actions, say: (message) => change({ message }) });
  /** True while what is typed was meant for a command that has ended meanwhile; each such key puts the end off. */
  const isDeaf = (press?: Press) => {
    if (clock() >= state.own.deafUntil || (press?.kind === 'key' && press.name === 'Ctrl-\\')) return false;
    state = { ...state, own: { ...state.own, deafUntil: clock() + quietAfterKeyboardMs } };
    return true;
  };
  const stayDeaf = () => {
    state = { ...state, ofPlace: { ...state.ofPlace, changedAt: clock() } };
  };
  let strayedAt: number | undefined;
  /** The place whose field was begun right behind the key that led there. */
  let earlyIn: string | undefined;
  let saidHereAt = 0;
  /** Somebody who only looks around is there, too: without this they would pass for silent, and could be driven over. */
  const sayHere = () => {
    if (clock() - saidHereAt < hereEveryMs) return;
    saidHereAt = clock();
    client.control({ live: 'here' });
  };
  const remember = (routed: Routed) => {
    if (routed.to === 'field' && routed.isEarly) earlyIn = state.ofPlace.key;
    if (routed.to !== 'nobody') return;
    if (routed.staysDeaf) stayDeaf();
    if (routed.strayed) strayedAt = clock();
    if (routed.lookedAt) earlyIn = undefined;
  };
  const situation = () => ({
    ...situationOf(scene(), state.ofPlace.changedAt, clock()),
    ...(strayedAt === undefined ? {} : { strayedAt }),
    isEarly: earlyIn !== undefined && earlyIn === state.ofPlace.key,
  });

  store.subscribe(() => {
    const { gone, ended, said } = store.told();
    if (gone)
      return left({
        leftBecause: 'server gone',
        summary: ended === undefined ? leavingSummary(scene().view, 'gone') : ended.split('\n'),
      });
    const asking = keyAsked(state.own, store.told().key);
    if (said === heard && asking === undefined) return changed();
    const message = said === heard ? {} : { message: said?.text };
    heard = said;
    // Nobody's key opens or ends what a key asks: what is typed on was meant for it, and is for no screen behind.
    const deaf =
      asking !== undefined && store.told().key === undefined ? { deafUntil: clock() + quietAfterKeyboardMs } : {};
    change({ ...asking, ...deaf, ...message });
  });

  if (state.own.changed === 'asked')
    void client.ask<'preflight'>({ ask: 'preflight' }).then((answer) => {
      const { changed, away } = state.own;
      // Whoever went on meanwhile is not called back.
      if (changed !== 'asked') return;
      const found = [
        ...('refused' in answer ? [notLookedAt(answer.refused)] : changedOf(answer)),
        ...(options.others ?? []),
      ];
      const quiet = quietWords(client.welcome.events);
      if (found.length + away.length > 0) {
        const isStale = found.length > 0 && state.own.message === nothingHappened;
        return change({ changed: found, ...(isStale ? { message: worldChanged } : {}) });
      }
      // A screen that somebody reads does not give way under their finger.
      const isRead = scene().screen.name === 'away' && clock() - state.ofPlace.changedAt >= glanceMs;
      change({ changed: isRead ? 'nothing' : [], message: quiet });
    });

  return {
    scene,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press: (press) => {
      sayHere();
      if (isDeaf(press)) return;
      const { field, keyboard } = situation();
      // Lag merges keys: outside a field each is a key of its own, and each is judged at the screen the one before led to.
      const pieces = field || keyboard !== undefined ? [press] : oneByOne(press);
      for (const piece of pieces) {
        const routed = route(piece, situation());
        remember(routed);
        follow(routed);
      }
    },
    paste: (text) => {
      if (!isDeaf()) follow(routePaste(text, situation()));
    },
    tick: () => {
      const { screen, context } = scene();
      screen.tick?.(context);
      changed();
    },
    resize: (fresh) => {
      client.control({ live: 'size', ...outputSize(fresh) });
      const { keyboard } = state.own;
      if (keyboard !== undefined) client.control({ live: 'size', run: keyboard, ...seenSize(fresh) });
      store.resize(fresh);
      change({ size: fresh });
    },
  };
}

/** How often the server is told that keys are pressed, at most. */
const hereEveryMs = 10_000;

/** What the router has to know. What cannot be read must not be pressed: below the smallest size only leaving works. */
function situationOf({ keys, screen, context, geometry, keyboard }: Scene, changedAt: number, at: number): Situation {
  const bindings = geometry.tooSmall ? keys.filter(({ key }) => key === 'q') : keys;
  const field = !geometry.tooSmall && (screen.field?.(context) ?? false);
  const asksTwiceWhenEarly = screen.asksTwiceWhenEarly ?? false;
  const off = new Set(bindings.flatMap(({ key, disabled }) => (disabled?.(context) === undefined ? [] : [key])));
  return { bindings, off, field, asksTwiceWhenEarly, keyboard, changedAt, at, unseen: geometry.tooSmall };
}

/** Runs whose output is on the screen or can be asked for: the one going on, the last one, those that a stop is about, and the screen's own. */
function runsShown({ screen, context, view: { state, lane, inHand, going, last } }: Scene): string[] {
  const evidence = inHand?.kind === 'gate' ? inHand.evidence : [];
  const about = evidence.map(({ item }) => itemState(state, lane?.lane.id ?? '', item.id).runs.at(-1));
  return [...[going, last, ...about].map((run) => run?.id), screen.runs?.(context)].flatMap((run) => run ?? []);
}
