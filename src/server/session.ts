import type { Journal } from '../journal/journal.ts';
import { CannotRecord, Tampered } from '../journal/trouble.ts';
import type { Plan } from '../plan/plan.ts';
import type { NewEvent, SessionEvent } from '../session/events.ts';
import { evolve, fold } from '../session/evolve.ts';
import { parseEvent } from '../session/parse-event.ts';
import { initialState, type RunState, type SessionState } from '../session/state.ts';
import { definitionOf } from '../steps/index.ts';
import type { Action, BlockFacts } from '../walk/action.ts';
import type { Context } from '../walk/context.ts';
import { decide } from '../walk/decide.ts';
import { closedFollowed, openFollowed } from '../walk/decide-follow.ts';
import { filledExpectations } from '../walk/filled-expectations.ts';
import { hasProbes } from '../walk/probes.ts';
import { walk } from '../walk/walk.ts';
import { type Actor, type Asker, byClock, tool } from './asker.ts';
import { blockFacts, keepReading, placeOf } from './block-facts.ts';
import type { Listener } from './listener.ts';
import { lookAt, unknownItem } from './look-at.ts';
import { masked } from './masked.ts';
import { openProbing } from './probing.ts';
import type { Look, Signed } from './protocol.ts';
import { roomFor } from './room-for.ts';
import { openTyping } from './typing.ts';
import type { GoingRun, Prepared, World } from './world.ts';

export type Outcome = { seq: number; signed?: Signed } | { refused: string };

/** What is in the journal before the session does anything, and who says so. */
export type Opening = { events: NewEvent[]; actor: Actor };

/** The loop of a session: act → decide → append → evolve → tell, and whatever the new state wants started. */
export type Session = {
  readonly plan: Plan;
  readonly state: SessionState;
  events(): SessionEvent[];
  act(action: Action, asker: Asker): Promise<Outcome>;
  /** `edited`: the text that would run in the place of what is written. */
  look(step: string, item: string, edited?: string): Promise<Look | { refused: string }>;
  /** What is known of the item's block, whose reading is in doubt. */
  block(step: string, item: string): BlockFacts | { refused: string };
  going(run: string): GoingRun | undefined;
  /** Gives a running command what somebody typed; it is in the record before the command sees an Enter, and before the run's end. */
  type(run: string, bytes: Uint8Array, actor: Actor): void;
  /** Takes down which sessions of linked checklists were closed meanwhile. */
  lookAfterFollowed(): void;
  /** Whether something is to be done although nobody is attached: a run, an end that is not on disk, probes of a wait. */
  readonly busy: boolean;
  /** Does what is due by the clock; to be called about once a second. */
  tick(): void;
  record(events: NewEvent[], actor: Actor): void;
  tails(): { run: string; offset: number; bytes: Uint8Array }[];
};

/** Opens a session over its journal: folds what is there, and names as lost every run whose process is gone. */
export function openSession(options: {
  plan: Plan;
  journal: Journal;
  world: World;
  listener: Listener;
  /** What a new session begins with, or what is said when a server comes back; stored before anything that follows from the state. */
  opening?: (state: SessionState) => Opening;
}): Session {
  const { plan, journal, world, listener } = options;
  const events: SessionEvent[] = journal.events().flatMap((stored) => {
    const event = parseEvent(stored);
    return 'unknown' in event ? [] : [event];
  });
  let state = fold(events, initialState);
  const going = new Map<string, GoingRun | { cancel(): void }>();
  const typing = openTyping(record);
  /** Runs whose end is known and not on disk yet. */
  const unrecorded = new Set<string>();
  const prepared = new Map<string, { prepared: Prepared; asker: Asker; fromRoot: boolean }>();
  let queue: Promise<unknown> = Promise.resolve();

  function record(fresh: NewEvent[], actor: Actor): void {
    store(fresh, actor);
    startWanted();
  }

  function store(fresh: NewEvent[], actor: Actor): void {
    storeAll(fresh.map(({ type, data }) => ({ type, data, actor })));
  }

  /** All of them or none, whoever did what. */
  function storeAll(entries: Parameters<Journal['append']>[0]): void {
    if (entries.length === 0) return;
    const stored = journal.append(entries, journal.size + 1);
    const told = stored.map((line) => parseEvent(line)).filter((event) => !('unknown' in event)) as SessionEvent[];
    for (const event of told) {
      events.push(event);
      state = evolve(state, event);
    }
    listener.events(told);
  }

  /** What the state wants and nobody does yet: requested runs without a process. A claim that fails means somebody else started it. */
  function startWanted(): void {
    for (const run of walk(plan, state).going) {
      if (going.has(run.id) || unrecorded.has(run.id)) continue;
      const order = prepared.get(run.id);
      if (order === undefined) lose(run, 'The session server that asked for it ended before its end was recorded.');
      else startClaimed(run, order);
    }
  }

  function startClaimed(run: RunState, order: Parameters<typeof start>[1]): void {
    try {
      if (world.claim(run.id)) start(run, order);
      else lose(run, 'Another process has claimed it.');
    } catch (error) {
      lose(run, `It could not be started: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  function lose(run: RunState, why: string): void {
    recordEnd(run, lost(run, why));
  }

  function start(
    run: RunState,
    { prepared: ready, asker, fromRoot }: { prepared: Prepared; asker: Asker; fromRoot: boolean },
  ): void {
    const place = placeOf(plan, state, run.request.probe ?? run);
    if (!place) {
      lose(run, 'Its item is not in the plan.');
      return;
    }
    const order = {
      run: run.id,
      ...place,
      prepared: ready,
      cwd: fromRoot ? ready.facts.cwd : undefined,
      size: asker.size,
      driverEnv: asker.env,
      expectations: filledExpectations(plan, state, place.item, place.lane.environment),
    };
    const at = { run: run.id, step: run.step, item: run.item };
    if (ready.program.by === 'database') {
      const { cancel, answered } = world.startQuery(order);
      going.set(run.id, { cancel });
      finish(run, answered, (result) => ({ type: 'query.answered', data: { ...at, ...result } }));
      return;
    }
    const started = world.startRun(order, {
      output: (offset, bytes) => listener.output(run.id, offset, bytes),
      command: (outcome) => listener.command(run.id, outcome),
      trouble: (why) => listener.trouble(why),
    });
    going.set(run.id, started.going);
    // A probe looks from beside: the shell of the walk stays as the walk left it.
    if (run.request.probe) started.going.keep();
    finish(run, started.ended, (result) => ({ type: 'run.ended', data: { ...at, ...result } }));
  }

  function finish<Result>(run: RunState, ended: Promise<Result>, toEvent: (result: Result) => NewEvent): void {
    ended.then(
      (result) => recordEnd(run, toEvent(result)),
      (error: unknown) => lose(run, error instanceof Error ? error.message : String(error)),
    );
  }

  /** Records the end of a run. What cannot be recorded now stays going: nothing proceeds on an end that is not on disk. */
  function recordEnd(run: RunState, event: NewEvent): void {
    unrecorded.add(run.id);
    try {
      typing.store(run.id);
      store([event], tool);
    } catch (error) {
      recordLater(run, event, error);
      return;
    }
    unrecorded.delete(run.id);
    going.delete(run.id);
    prepared.delete(run.id);
    startWanted();
  }

  function recordLater(run: RunState, event: NewEvent, error: unknown): void {
    if (error instanceof CannotRecord) {
      listener.trouble(`The end of a command is not in the record yet, and nothing goes on before it is. ${error.fix}`);
      setTimeout(() => recordEnd(run, event), againMs);
    } else if (error instanceof Tampered || event.type === 'run.lost') throw error;
    // The result itself cannot be a line of the journal, however often it is tried.
    else lose(run, `Its result cannot be recorded: ${error instanceof Error ? error.message : String(error)}`);
  }

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  const probing = openProbing({
    state: () => state,
    now: () => world.now(),
    inTurn,
    make: (due) => perform({ do: 'probe', ...due }, byClock),
    record: (event) => record([event], tool),
    trouble: (why) => listener.trouble(why),
  });

  async function perform(action: Action, asker: Asker): Promise<Outcome> {
    const now = { ...world.now(), id: world.newId() };
    const survey = await surveyFor(action);
    const block = action.do === 'read' ? blockFacts(world, plan, action) : undefined;
    const decision = decide({ plan, state, now, block, ...foundOut(action, survey) }, action);
    if ('refused' in decision) return decision;
    if (action.do === 'fill') return keepValues(action, asker);
    const taken = roomFor(world, state, decision, survey);
    if ('refused' in taken) return taken;
    if (survey && decision.some(({ type }) => type === 'run.requested')) {
      prepared.set(now.id, { prepared: survey, asker, fromRoot: 'fromRoot' in action && action.fromRoot === true });
    }
    if (action.do === 'signOff') return signOff(decision, asker);
    const fresh = masked([...taken, ...decision], world.mask);
    record(fresh, asker.actor);
    // Only what is on disk has an effect beside the record.
    keepReading(world, fresh, now.time);
    if (action.do === 'map' && survey) world.rememberTarget(survey.facts.target.key, action.environment);
    if (action.do === 'keep') keepRun(action.run);
    return { seq: journal.size };
  }

  /** What a decision is told of the world: the facts of what would run, or the session of a linked checklist. */
  function foundOut(action: Action, survey: Prepared | undefined): Pick<Context, 'facts' | 'followed'> {
    if (action.do === 'follow') return { followed: world.followed(action.session, action) };
    return survey ? { facts: survey.facts } : {};
  }

  async function surveyFor(action: Action): Promise<Prepared | undefined> {
    const asked = surveyed(action);
    const place = asked && placeOf(plan, state, asked);
    if (!place || definitionOf(place.item).program(place.item) === null) return undefined;
    return world.survey(state, place.lane, place.item, action.do === 'run' ? action : {});
  }

  function keepValues({ values }: Extract<Action, { do: 'fill' }>, asker: Asker): Outcome {
    record([{ type: 'values.filled', data: { values: values.map((value) => world.keepValue(value)) } }], asker.actor);
    return { seq: journal.size };
  }

  function keepRun(run: string): void {
    const mine = going.get(run);
    if (mine && 'keep' in mine) mine.keep();
  }

  async function signOff(decision: NewEvent[], asker: Asker): Promise<Outcome> {
    const wiped: NewEvent = { type: 'state.wiped', data: { files: world.toWipe() } };
    // In one write, and wiped only then: a session that is not closed after all still has the shell it goes on with.
    storeAll([
      { ...wiped, actor: tool },
      ...masked(decision, world.mask).map((event) => ({ ...event, actor: asker.actor })),
    ]);
    world.wipe();
    const signed = await world.seal(state, { size: journal.size, root: journal.root() }, asker.env);
    return { seq: journal.size, signed };
  }

  const { events: first, actor } = options.opening?.(state) ?? { events: [], actor: tool };
  record(first, actor);
  return {
    plan,
    get state() {
      return state;
    },
    events: () => events,
    // One decision after the other: two clients never decide over the same state.
    act: (action, asker) => inTurn(() => perform(action, asker)),
    look: async (step, item, edited) => {
      const place = placeOf(plan, state, { step, item });
      return place ? lookAt(world, { plan, state }, { ...place, edited }) : unknownItem;
    },
    block: (step, item) => blockFacts(world, plan, { step, item }) ?? unknownItem,
    going: (run) => {
      const mine = going.get(run);
      return mine && 'write' in mine ? mine : undefined;
    },
    type: (run, bytes, actor) => {
      const mine = going.get(run);
      if (mine === undefined || !('write' in mine)) return;
      typing.take(run, bytes, actor);
      mine.write(bytes);
    },
    lookAfterFollowed: () => {
      try {
        for (const open of openFollowed(plan, state))
          record(closedFollowed(open, world.followed(open.session, open)), tool);
      } catch (error) {
        // It is looked at again when the next client comes; until then the item is open.
        if (!(error instanceof CannotRecord)) throw error;
        listener.trouble(error.fix);
      }
    },
    get busy() {
      return going.size > 0 || unrecorded.size > 0 || hasProbes(state);
    },
    record,
    tick: () => probing.tick(),
    tails: () => [...going].flatMap(([run, one]) => ('tail' in one ? [{ run, ...one.tail() }] : [])),
  };
}

function lost({ id, step, item }: RunState, why: string): NewEvent {
  return { type: 'run.lost', data: { run: id, step, item, why } };
}

/** Which item an action is about to run, or asks about: its facts are found out before the decision. */
function surveyed(action: Action): { step: string; item: string } | undefined {
  if (action.do === 'run' || action.do === 'map') return action;
  return action.do === 'probe' || action.do === 'planProbe' ? action.probe : undefined;
}

/** How long to wait before an end that could not be recorded is tried again. */
const againMs = 2000;
