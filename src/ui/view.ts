import type { Plan } from '../plan/plan.ts';
import type { ClientFact, Look } from '../server/clients/protocol.ts';
import type { SessionEvent } from '../session/events.ts';
import type { RunState, SessionState } from '../session/state.ts';
import type { Capabilities as Terminal } from '../terminal/capabilities.ts';
import type { LaneView, Stop, Walk } from '../walk/walk.ts';
import type { Changed } from './away.ts';
import type { LiveRun } from './live-run.ts';

/**
 * What every screen is given: the session as told by the server, folded, and the terminal it is drawn on. Nothing in it can be changed;
 * what a screen wants goes out through its actions.
 */
export type View = {
  plan: Plan;
  state: SessionState;
  /** What is recorded, in its order. */
  events: readonly SessionEvent[];
  walk: Walk;
  /** The lane that is shown: where the walk stands, or the step that was picked to be looked at. */
  lane: LaneView | undefined;
  /** The item or gate in hand: the lane's next one, or the one picked by Up and Down. */
  inHand: Stop | undefined;
  /** Set when the item in hand was picked, and is not where the walk stands; `again`: it is to be run once more. */
  picked: { again: boolean } | undefined;
  /**
   * What running the item in hand would mean, or the edited text that is about to be confirmed; undefined while it is asked, and for what
   * is not run.
   */
  look: Look | undefined;
  /** The run that has the screen: going and not kept. */
  going: RunState | undefined;
  /** The run whose result belongs to what is in hand, or else the last one. */
  last: RunState | undefined;
  /** Output and times of runs seen by this client, by run id. */
  runs: ReadonlyMap<string, LiveRun>;
  clients: ClientFact[];
  you: string;
  drives: boolean;
  session: string;
  folder: string;
  /** What starts the program in the operator's shell. */
  command: string;
  /** What happened while nobody was attached; empty once it was read. */
  away: SessionEvent[];
  /** What is another than when the session was opened, for whoever comes back; empty once it was read. */
  changed: Changed;
  size: { columns: number; rows: number };
  charset: 'unicode' | 'ascii';
  /** Whether colours and inverse can be shown at all. */
  color: 0 | 1;
  /** Milliseconds since the epoch, moved once a second. */
  now: number;
  message: string | undefined;
};

/** What the terminal can do, decided before Ink is loaded. */
export type Capabilities = Pick<Terminal, 'charset' | 'color'>;
