import type { EventData, NewEvent } from '../session/events.ts';
import type { FoundTarget } from '../session/fingerprint-event.ts';
import type { SessionState } from '../session/state.ts';
import type { Met } from '../shell/far/meet.ts';
import type { Person } from '../signing/person.ts';
import type { Program } from '../steps/define.ts';
import type { Expectation } from '../steps/expectation.ts';
import type { Item } from '../steps/index.ts';
import type { BlockFacts, Facts, Followed, Found } from '../walk/action.ts';
import type { Lane } from '../walk/lane.ts';
import type { Unwitnessed } from '../walk/unwitnessed.ts';
import type { ApprovalPort } from './approvals/approvals.ts';
import type { Asker } from './clients/asker.ts';
import type { Hello, Preflight, Signed, Signer } from './clients/protocol.ts';
import type { SuggestAsked } from './facts/suggest.ts';
import type { Reach } from './runs/take-fingerprint.ts';

/** What would run after substitution: the real text, which only this process and the shell see. */
export type Prepared = {
  facts: Facts;
  /** The host it would run on, if not on this machine; absent also where that host does not answer. */
  far?: Met;
  program: NonNullable<Program>;
  env: Record<string, string>;
  database: string | null;
  /** The folder that its shell would stand in afterwards, as far as its words tell. */
  leaves?: string;
  /** How the PostgreSQL database is reached that it aims at; absent where it aims at none. */
  reach?: Reach;
};

/** A run that has been started: what can be done to it while it goes on. */
export type GoingRun = {
  write(bytes: Uint8Array): void;
  resize(columns: number, rows: number): void;
  signal(name: 'INT' | 'TERM' | 'KILL'): void;
  /** Says that the run goes on in the background: its shell state is not saved over newer ones. */
  keep(): void;
  /** Once its end is on disk: nothing of it is needed any more. Gives what had to be left behind on another host, by host and path. */
  release?(): Promise<string | undefined>;
  /** The last bytes it printed, masked, for a client that comes late: where they start, and the bytes. */
  tail(): { offset: number; bytes: Uint8Array };
};

export type RunSink = {
  output(offset: number, bytes: Uint8Array): void;
  /** What of the run cannot be recorded now, and what to do about it, as a sentence. */
  trouble(why: string): void;
  command(outcome: { line: number; state: 'ended' | 'running' | 'notRun'; code?: number }): void;
};

export type RunOrder = {
  run: string;
  lane: Lane;
  item: Item;
  prepared: Prepared;
  cwd: string | undefined;
  size: { columns: number; rows: number };
  driverEnv: Record<string, string>;
  expectations: Expectation[];
};

export type StartedRun = { going: GoingRun; ended: Promise<RunResult> };

/** A run on another host that a server started which is no more. */
export type FollowOrder = Pick<RunOrder, 'run' | 'item' | 'expectations'> & {
  /** As ssh was told it. */
  host: string;
};

/** A shell to look around in, with what the item beside it would find. */
export type ShellOrder = {
  shell: string;
  prepared: Prepared;
  size: { columns: number; rows: number };
  driverEnv: Record<string, string>;
};

export type ShellResult = Omit<EventData<'shell.closed'>, 'shell'>;
export type RunResult = Omit<EventData<'run.ended'>, 'run' | 'step' | 'item'>;
export type QueryResult = Omit<EventData<'query.answered'>, 'run' | 'step' | 'item'>;

/**
 * How an item would run in another way than written: another text, another folder, the database that another variable names; `at`: the folder that what runs
 * before it would leave.
 */
export type How = { edited?: { text: string }; typed?: true; fromRoot?: boolean; database?: string; at?: string };

/** Everything outside that the session's loop touches. Tests stand a small world here; the real one is in `real-world.ts`. */
export type World = {
  now(): { time: string; mono: number };
  newId(): string;
  /** Finds out what running an item would mean. Reads only. */
  survey(state: SessionState, lane: Lane, item: Item, how: How): Promise<Prepared>;
  /** Who answers at a host that somebody names. */
  find(host: string): Promise<Found>;
  /** What the database is now that a command aims at; undefined where it aims at none. Takes seconds at most, and never throws. */
  fingerprint(prepared: Prepared): Promise<FoundTarget> | undefined;
  /** Why nothing can be run and recorded now, as a sentence: the disk is full, or may not be written to. */
  shortage(): string | undefined;
  /** The same where it is known that the witness which the session needs does not answer; whoever drives is told when it does again. */
  silentWitness(): string | undefined;
  /** Makes an environment this session's before it works there; gives what is to be recorded of it, or a refusal. */
  drive(environment: string, force: string | undefined): NewEvent[] | { refused: string };
  /** Claims the run by exclusive create. False: somebody did before; it must not be started again. */
  claim(run: string): boolean;
  startRun(order: RunOrder, sink: RunSink): StartedRun;
  /** Follows a run on another host again. Undefined where nothing is known to have been sent there. */
  followRun(order: FollowOrder, sink: RunSink): StartedRun | undefined;
  /**
   * What a server that is no more had recorded of the output of a run or shell, made a blob. Undefined where it had recorded none.
   */
  leftOutput(id: string): { root: string; length: number } | undefined;
  startShell(
    order: ShellOrder,
    sink: Pick<RunSink, 'output' | 'trouble'>,
  ): { going: GoingRun; ended: Promise<ShellResult> };
  startQuery(order: RunOrder): { cancel(): void; answered: Promise<QueryResult> };
  /** Keeps a value typed by the operator; returns how the record may name it. Secret ones stay in `state/`. */
  keepValue(value: {
    token: string;
    environment: string | null;
    value: string;
    secret: boolean;
  }): EventData<'values.filled'>['values'][number];
  rememberTarget(key: string, environment: string): void;
  /** The digest of lines of the stored checklist, counted from 1, both included, and what was said of such a block before. */
  block(from: number, to: number): BlockFacts;
  /** Keeps what was said of a block. A broken file is left as it is: `block` says so. */
  rememberReading(sha256: string, reading: NonNullable<BlockFacts['remembered']>): void;
  suggest(state: SessionState, asked: SuggestAsked): { value: string; why: string } | null;
  mask(text: string): string;
  output(state: SessionState, run: string, offset: number, length: number): { bytes: Uint8Array; length: number };
  /** What the folder of a session says that was opened from an item of this one. */
  followed(session: string, at: { step: string; item: string }): Followed;
  /** Lines of the stored checklist, counted from 1, both included; masked. */
  source(from: number, to: number): string[];
  preflight(state: SessionState, driver: Pick<Hello, 'env' | 'version'>): Promise<Preflight>;
  /** The key of whoever drives vouches for this start of the server, unless one has; the key may ask them. */
  vouch(env: Record<string, string>, person: Person): Promise<void>;
  /** The required witness that has no receipt of all there is; `now`: by what is known, else after it was shown the rest. */
  unwitnessed(how: { now: boolean }): Promise<Unwitnessed | undefined>;
  /** The authority that was asked for a time stamp of the signature and gave none. */
  unstamped(): Unwitnessed | undefined;
  signer(state: SessionState, env: Record<string, string>): Promise<Signer>;
  approvals: ApprovalPort;
  /** How many files `wipe` would remove now. */
  toWipe(): number;
  /** Removes the saved shell, typed values, units and claims from `state/`. */
  wipe(): void;
  /** Writes the sign-off over the closed journal and signs it with a key of whoever asks. */
  seal(state: SessionState, journal: { size: number; root: string }, asker: Asker): Promise<Signed>;
};
