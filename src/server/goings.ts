import { CannotRecord, Tampered } from '../journal/trouble.ts';
import { environmentAt } from '../plan/environment-at.ts';
import type { Plan } from '../plan/plan.ts';
import type { NewEvent } from '../session/events.ts';
import { hostNow } from '../session/host-now.ts';
import type { RunState, SessionState } from '../session/state.ts';
import { OutcomeUnknown } from '../shell/far/outcome-unknown.ts';
import { leftNote } from '../shell/shell-notes.ts';
import type { Expectation } from '../steps/expectation.ts';
import { filledExpectations } from '../walk/filled-expectations.ts';
import { walk } from '../walk/walk.ts';
import { type Actor, type Asker, tool } from './clients/asker.ts';
import type { Listener } from './clients/listener.ts';
import { placeOf } from './facts/block-facts.ts';
import { openTyping } from './runs/typing.ts';
import { diskTrouble, sentenceOf } from './sentence-of.ts';
import type { GoingRun, Prepared, RunSink, StartedRun, World } from './world.ts';

/** What was found out before something was asked for, and who asked. */
export type Order = { prepared: Prepared; asker: Asker; fromRoot: boolean };

/** What goes on in a session: its runs, its queries and the shell to look around in, each from its claim to the line of its end. */
export type Goings = {
  /** Before it is asked for in the record: without an order nothing is started. */
  prepare(id: string, order: Order): void;
  /** Starts what the state wants and nobody does yet. */
  startWanted(): void;
  find(id: string): GoingRun | undefined;
  keep(id: string): void;
  type(id: string, bytes: Uint8Array, actor: Actor): void;
  readonly busy: boolean;
  /** Whether something still runs, beside what has ended and is not on disk. */
  readonly running: boolean;
  tails(): { run: string; offset: number; bytes: Uint8Array }[];
};

type Given = {
  plan: Plan;
  state(): SessionState;
  world: World;
  listener: Listener;
  store(fresh: NewEvent[], actor: Actor): void;
};

/** Something that goes on: its name, the host whose session server started it there, and what is recorded of it when nobody knows how it ended. */
type Going = { id: string; host: string | undefined; lost(why: string, output?: Output): NewEvent };
type Output = OutcomeUnknown['output'];

export function openGoings({ plan, state, world, listener, store }: Given): Goings {
  const going = new Map<string, GoingRun | { cancel(): void }>();
  const typing = openTyping(store);
  /** Those whose end is known and not on disk yet. */
  const unrecorded = new Set<string>();
  const prepared = new Map<string, Order>();

  /** A requested run or an open shell without a process. A claim that fails means somebody else started it. */
  function startWanted(): void {
    for (const run of walk(plan, state()).going)
      want(
        goingRun(run),
        (order) => startRun(run, order),
        () => followAgain(run),
      );
    const { shell } = state();
    if (shell)
      want(
        goingShell(shell, () => world.now().time),
        (order) => startShell(shell, order),
      );
  }

  /** `again`: takes up what a server started that is no more; whether it could. */
  function want(one: Going, start: (order: Order) => void, again = () => false): void {
    if (going.has(one.id) || unrecorded.has(one.id)) return;
    const order = prepared.get(one.id);
    if (order === undefined) {
      if (!again()) loseLeft(one);
      return;
    }
    try {
      if (world.claim(one.id)) start(order);
      else lose(one, 'Another process has claimed it.');
    } catch (error) {
      lose(one, `It could not be started: ${sentenceOf(error)}`);
    }
  }

  /** What the server that is no more had recorded of its output goes into the record with it. */
  function loseLeft(one: Going): void {
    const why = 'The session server that asked for it ended before its end was recorded.';
    lose(
      one,
      `${why}${isElsewhere(one) ? ` It was started on ${one.host}: look there whether it goes on.` : ''}`,
      world.leftOutput(one.id),
    );
  }

  function isElsewhere({ host }: Going): boolean {
    const here = hostNow(state())?.name;
    return host !== undefined && here !== undefined && host !== here;
  }

  function lose(one: Going, why: string, output?: Output): void {
    recordEnd(one, one.lost(why, output));
  }

  function startRun(run: RunState, { prepared: ready, asker, fromRoot }: Order): void {
    const place = placeOf(plan, state(), run.request.probe ?? run);
    if (!place) {
      lose(goingRun(run), 'Its item is not in the plan.');
      return;
    }
    const order = {
      run: run.id,
      ...place,
      prepared: ready,
      cwd: fromRoot ? ready.facts.cwd : undefined,
      size: asker.size,
      driverEnv: asker.env,
      expectations: expectationsOf(run, place),
    };
    const at = { run: run.id, step: run.step, item: run.item };
    if (ready.program.by === 'database') {
      const { cancel, answered } = world.startQuery(order);
      going.set(run.id, { cancel });
      finish(goingRun(run), answered, (result) => ({ type: 'query.answered', data: { ...at, ...result } }));
      return;
    }
    supervise(run, world.startRun(order, sinkOf(run)));
  }

  /** A command on another host outlives the server that started it: it goes on there, or its end lies there. */
  function followAgain(run: RunState): boolean {
    const place = placeOf(plan, state(), run.request.probe ?? run);
    if (run.request.there === undefined || !place) return false;
    const { item } = place;
    const order = { run: run.id, item, host: run.request.host, expectations: expectationsOf(run, place) };
    const started = world.followRun(order, sinkOf(run));
    if (started) supervise(run, started);
    return started !== undefined;
  }

  /** What was typed is held against nothing: what the checklist expects, it expects of its own commands. */
  function expectationsOf({ request: { probe, checks } }: RunState, place: Place): Expectation[] {
    if (checks !== undefined && probe === undefined) return [];
    return filledExpectations(plan, state(), place.item, environmentAt(place.lane, place.item));
  }

  function sinkOf({ id }: RunState): RunSink {
    return {
      output: (offset, bytes) => listener.output(id, offset, bytes),
      command: (outcome) => listener.command(id, outcome),
      trouble: (why) => listener.trouble(why),
    };
  }

  function supervise(run: RunState, started: StartedRun): void {
    const { id, step, item, request, kept } = run;
    going.set(id, started.going);
    // A probe or a check looks from beside: the shell of the walk stays as the walk left it.
    if (kept || (request.probe ?? request.checks)) started.going.keep();
    finish(goingRun(run), started.ended, (result) => ({ type: 'run.ended', data: { run: id, step, item, ...result } }));
  }

  function startShell(shell: Shell, { prepared: ready, asker }: Order): void {
    const started = world.startShell(
      { shell: shell.shell, prepared: ready, size: asker.size, driverEnv: asker.env },
      {
        output: (offset, bytes) => listener.output(shell.shell, offset, bytes),
        trouble: (why) => listener.trouble(why),
      },
    );
    going.set(shell.shell, started.going);
    const one = goingShell(shell, () => world.now().time);
    finish(one, started.ended, (result) => ({ type: 'shell.closed', data: { shell: shell.shell, ...result } }));
  }

  function finish<Result>(one: Going, ended: Promise<Result>, toEvent: (result: Result) => NewEvent): void {
    ended.then(
      (result) => recordEnd(one, toEvent(result)),
      (error: unknown) => lose(one, whyLost(error), error instanceof OutcomeUnknown ? error.output : undefined),
    );
  }

  /** Records an end. What cannot be recorded now stays going: nothing proceeds on an end that is not on disk. */
  function recordEnd(one: Going, event: NewEvent): void {
    unrecorded.add(one.id);
    try {
      typing.store(one.id);
      store([event], tool);
    } catch (error) {
      recordLater(one, event, error);
      return;
    }
    unrecorded.delete(one.id);
    release(one.id);
    going.delete(one.id);
    prepared.delete(one.id);
    startWanted();
  }

  function release(id: string): void {
    const mine = going.get(id);
    if (mine === undefined || !('release' in mine)) return;
    mine.release?.().then(
      (left) => left && listener.trouble(leftNote(left)),
      (error: unknown) => listener.trouble(sentenceOf(error)),
    );
  }

  function recordLater(one: Going, event: NewEvent, error: unknown): void {
    if (error instanceof CannotRecord) {
      listener.trouble(`The end of a command is not in the record yet, and nothing goes on before it is. ${error.fix}`);
      setTimeout(() => recordEnd(one, event), againMs);
    } else if (error instanceof Tampered || event.type === one.lost('').type) throw error;
    // The result itself cannot be a line of the journal, however often it is tried.
    else lose(one, `Its result cannot be recorded: ${sentenceOf(error)}`);
  }

  return {
    prepare: (id, order) => prepared.set(id, order),
    startWanted,
    find: (id) => {
      const mine = going.get(id);
      return mine && 'write' in mine ? mine : undefined;
    },
    keep: (id) => {
      const mine = going.get(id);
      if (mine && 'keep' in mine) mine.keep();
    },
    type: (id, bytes, actor) => {
      const mine = going.get(id);
      if (mine === undefined || !('write' in mine)) return;
      // What is typed into a shell is told by its history, command by command.
      if (state().shell?.shell !== id) typing.take(id, bytes, actor);
      mine.write(bytes);
    },
    get busy() {
      return going.size > 0 || unrecorded.size > 0;
    },
    get running() {
      return [...going.keys()].some((id) => !unrecorded.has(id));
    },
    tails: () => [...going].flatMap(([run, one]) => ('tail' in one ? [{ run, ...one.tail() }] : [])),
  };
}

type Place = NonNullable<ReturnType<typeof placeOf>>;
type Shell = NonNullable<SessionState['shell']>;

/** It was begun: of a disk that took nothing it must not be said that it was not done, nor that it is to be tried again. */
function whyLost(error: unknown): string {
  const disk = diskTrouble(error);
  return disk ? `It was begun, and what became of it could not be taken down: ${disk.why}.` : sentenceOf(error);
}

function goingRun({ id, step, item, request: { host, there } }: RunState): Going {
  return {
    id,
    host: there ? undefined : host,
    lost: (why, output) => ({
      type: 'run.lost',
      data: { run: id, step, item, why, ...(output === undefined ? {} : { output }) },
    }),
  };
}

/** What was typed into a shell whose server died is not known; that it was open, and for how long at most, is. */
function goingShell({ shell, at, host, there }: Shell, now: () => string): Going {
  return {
    id: shell,
    host: there ? undefined : host,
    lost: (why, output) => {
      const seconds = Math.max(0, Math.round((Date.parse(now()) - Date.parse(at)) / 1000));
      return { type: 'shell.closed', data: { shell, seconds, typed: null, output: output ?? null, why } };
    },
  };
}

/** How long to wait before an end that could not be recorded is tried again. */
const againMs = 2000;
