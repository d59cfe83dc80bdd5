import type { Client } from '../server/clients/client.ts';
import type { Action } from '../walk/action.ts';
import type { Copy } from './copy.ts';
import type { Left } from './desk.ts';
import type { Own } from './desk-state.ts';
import { outputSize, seenSize } from './geometry.ts';
import { leavingSummary } from './leaving.ts';
import { stopId } from './main-place.ts';
import type { Scene } from './scene.ts';
import type { Actions, Overlay } from './screen.ts';
import { seenNow } from './seen-now.ts';
import type { Store } from './store.ts';

type Given = {
  client: Client;
  store: Store;
  copy: Copy;
  own(): Own;
  change(fresh: Partial<Own>): void;
  scene(): Scene;
  scrollTo(from: number | 'end'): void;
  left(how: Left): void;
  suspend(): void;
  redraw(): void;
  /** For how long what is open has been there, in milliseconds. */
  shownMs(): number;
};

/** What rests on somebody's eyes: the record keeps what was before them. */
const judgements: ReadonlySet<Action['do']> = new Set(['answer', 'clear', 'stop', 'run']);

/** What was on the screen when a run was confirmed: what would aim elsewhere by then is not started. */
function withTarget(action: Action, { view: { look } }: Scene): Action {
  return action.do === 'run' && look ? { ...action, aimed: look.facts.target } : action;
}

/** Said where a key has no effect to be seen yet, so that nobody presses it again: a database is looked at before it is changed. */
const notYet = 'Taken. The session looks at what this aims at, for a few seconds at most.';
const patienceMs = 250;

/** What screens can do, over one client and one desk. */
export function actionsOf({
  client,
  store,
  copy,
  own,
  change,
  scene,
  scrollTo,
  left,
  suspend,
  redraw,
  shownMs,
}: Given): Actions {
  const pick = (step: string, stop: string | undefined, again: boolean) => {
    const { walk, state } = scene().view;
    const lane = [...walk.steps, ...(walk.rollback ? [walk.rollback] : [])].find((view) => view.lane.id === step);
    const picked = { step, stop, again, next: lane?.next && stopId(lane.next), runs: state.runs.count };
    change({ overlay: undefined, below: [], shown: { ...own().shown, picked } });
  };
  const openOver = (overlay: Overlay) => change({ overlay, below: [...own().below, own().overlay] });
  return {
    act: async (asked) => {
      const action = withTarget(asked, scene());
      const judged = judgements.has(action.do) ? seenNow(scene(), shownMs()) : undefined;
      const waiting = setTimeout(() => change({ message: notYet }), patienceMs);
      const outcome = await client.act(action, judged);
      clearTimeout(waiting);
      if (own().message === notYet) change({ message: undefined });
      if (!('refused' in outcome)) {
        // Whoever does something has read what happened while they were away.
        if (own().away.length + own().changed.length > 0) change({ away: [], changed: [] });
        return true;
      }
      change({ message: outcome.refused });
      // Something outside has changed since the facts were read: another session came, a disk filled.
      if (action.do === 'run') store.lookAgain();
      return false;
    },
    sign: client.act,
    ask: client.ask,
    wish: async (wish) => {
      const outcome = await client.wish(wish);
      if ('refused' in outcome) change({ message: outcome.refused });
      return !('refused' in outcome);
    },
    control: client.control,
    open: (overlay) => change({ overlay, below: [] }),
    openOver,
    close: () => {
      const { below } = own();
      change({ overlay: below.at(-1), below: below.slice(0, -1) });
    },
    help: () => {
      const { place, keys } = scene();
      // Where two bindings have the same key the first one has it: only that one is helpful.
      const list = keys
        .filter(({ key }, at) => keys.findIndex((other) => other.key === key) === at)
        .map(({ key, label }) => ({ key, label }));
      openOver({ name: 'help', of: place.name, keys: list });
    },
    copy,
    say: (message) => change({ message }),
    pick: (step, stop) => pick(step, stop, false),
    unpick: () => change({ shown: { ...own().shown, picked: undefined } }),
    retry: (step, item) => pick(step, item, true),
    unmapped: (target) => {
      const { shown } = own();
      change({ shown: { ...shown, unmapped: new Set([...shown.unmapped, target]) } });
    },
    handKeyboard: (run) => {
      const { keyboard } = own();
      const which = run ?? keyboard;
      if (which !== undefined) {
        const { size } = scene().view;
        client.control({ live: 'keyboard', run: which, on: run !== undefined });
        client.control({ live: 'size', run: which, ...(run === undefined ? outputSize(size) : seenSize(size)) });
      }
      store.hand(run);
      change({ keyboard: run });
    },
    scroll: (by) => {
      const { rows, from, geometry } = scene();
      const last = Math.max(0, rows.length - geometry.body.rows);
      if (typeof by === 'string') return scrollTo(by === 'end' ? 'end' : 0);
      const to = Math.max(0, from + by);
      scrollTo(to >= last && scene().screen.follows === 'end' ? 'end' : Math.min(to, last));
    },
    lookAgain: store.lookAgain,
    forgetAway: () => change({ away: [], changed: [] }),
    follow: (step, item) => left({ leftBecause: 'follows', step, item, summary: [] }),
    suspend,
    redraw,
    leave: (because, summary) =>
      left({ leftBecause: because, summary: summary ?? leavingSummary(scene().view, 'kept') }),
  };
}
