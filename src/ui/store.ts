import type { Client, Pushed } from '../server/clients/client.ts';
import type { ClientFact, KeyAsks, Look } from '../server/clients/protocol.ts';
import { boundSince } from '../session/bound-since.ts';
import type { SessionEvent } from '../session/events.ts';
import { evolve, fold } from '../session/evolve.ts';
import { initialState, type SessionState } from '../session/state.ts';
import { type Walk, walk } from '../walk/walk.ts';
import type { LiveRun } from './live-run.ts';
import { type About, openLooks } from './looks.ts';
import { openOutputs } from './outputs.ts';
import { newsOf } from './people-words.ts';

/** The session as this client knows it: told by the server, folded, never changed here. */
export type Told = {
  state: SessionState;
  walk: Walk;
  clients: ClientFact[];
  runs: ReadonlyMap<string, LiveRun>;
  events: readonly SessionEvent[];
  /** The line to the server is gone. */
  gone: boolean;
  /** Why the session ended, where its server said so. */
  ended: string | undefined;
  /** What the server said last: what stands in the session's way, or what somebody else here did; a new object each time. */
  said: { text: string } | undefined;
  /** What the key that signs asks of this client now. */
  key: KeyAsks | undefined;
};

export type Store = {
  told(): Told;
  subscribe(listener: () => void): () => void;
  /** What running this item, or the edited text in its place, would mean; asked once for each state of the session, undefined until the answer is there. */
  look(about: About): Look | undefined;
  /** Forgets the answers, so that they are asked again. */
  lookAgain(): void;
  /** Makes the stored output of a run that was not seen live appear in `runs`. */
  wantOutput(run: string): void;
  /** The terminal of this client measures this from now on. */
  resize(size: { columns: number; rows: number }): void;
  /** This run has this client's keyboard, until it ends, or none has. */
  hand(run: string | undefined): void;
  close(): void;
};

/** Output in a burst is drawn ten times a second at most: an operator reads no faster, and a slow line carries no more. */
const liveEveryMs = 100;

export function openStore(client: Client, clock: () => number, size: { columns: number; rows: number }): Store {
  const { plan } = client.welcome;
  const outputs = openOutputs(client, clock, size);
  const listeners = new Set<() => void>();
  const first = fold(client.welcome.events, initialState);
  let told: Told = {
    state: first,
    walk: walk(plan, first),
    clients: client.welcome.clients,
    runs: outputs.runs(),
    events: client.welcome.events,
    gone: false,
    ended: undefined,
    said: undefined,
    key: undefined,
  };
  const change = (fresh: Partial<Told>) => {
    told = { ...told, ...fresh };
    for (const listener of listeners) listener();
  };
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      change({ runs: outputs.runs() });
    }, liveEveryMs);
  };
  outputs.onChange(soon);
  const looks = openLooks(client, () => change({}));
  const stop = client.listen((pushed) => take(pushed));
  const take = (pushed: Pushed | undefined) => {
    if (pushed === undefined) return change({ gone: true });
    if ('events' in pushed) return takeEvents(pushed.events);
    if ('clients' in pushed) return change({ clients: pushed.clients });
    if ('live' in pushed) return outputs.take(pushed.live);
    if ('ended' in pushed) return change({ ended: pushed.ended });
    if ('trouble' in pushed) {
      // It may be what keeps a command from running, or that it does no more.
      looks.askAnew();
      return change({ said: { text: pushed.trouble } });
    }
    if ('notice' in pushed) return change({ said: { text: pushed.notice } });
    if ('key' in pushed) return change({ key: pushed.key ?? undefined });
    outputs.command(pushed.command);
  };
  const takeEvents = (events: readonly SessionEvent[]) => {
    const fresh = events.filter(({ seq }) => seq > told.state.size);
    for (const { type, data } of fresh) {
      if (type === 'run.ended' || type === 'run.lost') outputs.over(data.run);
      if (type === 'shell.closed') outputs.over(data.shell);
    }
    const state = fresh.reduce(evolve, told.state);
    const news = fresh.map((event) => newsOf(event, client.welcome.you)).findLast((text) => text !== undefined);
    const said = news === undefined ? {} : { said: { text: news } };
    change({ state, walk: walk(plan, state), events: [...told.events, ...fresh], ...said });
  };
  return {
    told: () => told,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: (about) => looks.of(about, { size: told.state.size, boundSince: boundSince(told.state) }),
    lookAgain: () => {
      looks.forget();
      change({});
    },
    wantOutput: outputs.want,
    resize: outputs.resize,
    hand: outputs.hand,
    close: () => {
      stop();
      clearTimeout(timer);
      listeners.clear();
      outputs.close();
    },
  };
}
