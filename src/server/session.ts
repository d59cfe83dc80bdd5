import type { Journal } from '../journal/journal.ts';
import { CannotRecord } from '../journal/trouble.ts';
import type { Plan } from '../plan/plan.ts';
import type { NewEvent, SessionEvent } from '../session/events.ts';
import { evolve, fold } from '../session/evolve.ts';
import { parseEvent } from '../session/parse-event.ts';
import { initialState, type SessionState } from '../session/state.ts';
import { definitionOf } from '../steps/index.ts';
import type { Action, BlockFacts } from '../walk/action.ts';
import type { Context } from '../walk/context.ts';
import { decide } from '../walk/decide.ts';
import { refusedApproval } from '../walk/decide-approval.ts';
import { closedFollowed, openFollowed } from '../walk/decide-follow.ts';
import { hasProbes, isWaiting } from '../walk/probes.ts';
import { approvalFacts, keepApproval } from './approvals/approval-facts.ts';
import { type Actor, type Asker, byClock, tool } from './clients/asker.ts';
import type { Listener } from './clients/listener.ts';
import type { Look, Signed } from './clients/protocol.ts';
import { blockFacts, keepReading, placeOf } from './facts/block-facts.ts';
import { checkOf, lookAt, lookAtCheck, unknownItem } from './facts/look-at.ts';
import { openGoings } from './goings.ts';
import { masked } from './masked.ts';
import { openFingerprints } from './runs/fingerprints.ts';
import { openProbing } from './runs/probing.ts';
import { roomFor } from './runs/room-for.ts';
import type { Checkpoints, Head } from './sealing/checkpoints.ts';
import { withSeen } from './with-seen.ts';
import type { GoingRun, How, Prepared, World } from './world.ts';

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
  /** What a check of a run of unknown outcome would run. */
  lookAtCheck(check: Parameters<typeof lookAtCheck>[2]): ReturnType<typeof lookAtCheck>;
  /** What is known of the item's block, whose reading is in doubt. */
  block(step: string, item: string): BlockFacts | { refused: string };
  going(run: string): GoingRun | undefined;
  /** Gives a running command what somebody typed; it is in the record before the command sees an Enter, and before the run's end. */
  type(run: string, bytes: Uint8Array, actor: Actor): void;
  /** Takes down which sessions of linked checklists were closed meanwhile. */
  lookAfterFollowed(): void;
  /** Whether something is to be done although nobody is attached: a run, an end that is not on disk, probes of a wait. */
  readonly busy: boolean;
  /** Whether a command, a query or a shell runs now. */
  readonly running: boolean;
  /** Does what is due by the clock; to be called about once a second. */
  tick(): void;
  record(events: NewEvent[], actor: Actor): void;
  /** Signs the tree head over all events there are now, and says which it is. Throws `CannotRecord`. */
  checkpoint(): Head;
  tails(): { run: string; offset: number; bytes: Uint8Array }[];
};

/** Opens a session over its journal: folds what is there, and names as lost every run whose process is gone. */
export function openSession(options: {
  plan: Plan;
  /** What the journal held when it was opened. */
  events: readonly SessionEvent[];
  journal: Journal;
  world: World;
  listener: Listener;
  checkpoints: Checkpoints;
  /** What a new session begins with, or what is said when a server comes back; stored before anything that follows from the state. */
  opening?: (state: SessionState) => Opening;
}): Session {
  const { plan, journal, world, listener, checkpoints } = options;
  const events = [...options.events];
  let state = fold(events, initialState);
  const goings = openGoings({ plan, state: () => state, world, listener, store });
  const signing = { store: (event: NewEvent) => store([event], tool), trouble: listener.trouble };
  const fingerprints = openFingerprints({ world, store: signing.store, trouble: listener.trouble });
  let queue: Promise<unknown> = Promise.resolve();

  function record(fresh: NewEvent[], actor: Actor): void {
    store(fresh, actor);
    goings.startWanted();
  }

  function store(fresh: NewEvent[], actor: Actor): void {
    storeAll(by(actor, fresh));
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
    checkpoints.follow(told, signing);
    fingerprints.follow(told);
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
    const approval = await approvalFacts(world, { plan, state, journal }, action, survey);
    const context = { plan, state, now, block, approval, ...(await foundOut(action, survey)) };
    const decision = decide(context, action);
    if ('refused' in decision) {
      storeAll(by(asker.actor, masked(refusedApproval(context, action, decision.refused), world.mask)));
      return decision;
    }
    if (action.do === 'fill') return keepValues(action, asker);
    const taken = roomFor(world, state, decision, survey);
    if ('refused' in taken) return taken;
    const measured = await fingerprints.before(decision, survey);
    if (survey && decision.some(({ type }) => type === 'run.requested' || type === 'shell.opened')) {
      goings.prepare(now.id, { prepared: survey, asker, fromRoot: 'fromRoot' in action && action.fromRoot === true });
    }
    if (action.do === 'signOff') return signOff(decision, asker);
    const fresh = masked([...taken, ...withSeen(decision, asker.seen)], world.mask);
    keepApproval(world, state, fresh, approval);
    storeAll([...by(tool, masked(measured, world.mask)), ...by(asker.actor, fresh)]);
    goings.startWanted();
    // Only what is on disk has an effect beside the record.
    keepReading(world, fresh, now.time);
    if (action.do === 'map' && survey) world.rememberTarget(survey.facts.target.key, action.environment);
    if (action.do === 'keep') goings.keep(action.run);
    return { seq: journal.size };
  }

  /** What a decision is told of the world: the facts of what would run, the session of a linked checklist, or who answers at a host. */
  async function foundOut(
    action: Action,
    survey: Prepared | undefined,
  ): Promise<Pick<Context, 'facts' | 'followed' | 'found' | 'unwitnessed'>> {
    if (action.do === 'signOff') return { unwitnessed: await world.unwitnessed({ now: false }) };
    if (action.do === 'bindHost' && action.host !== null) return { found: await world.find(action.host) };
    if (action.do === 'follow') return { followed: world.followed(action.session, action) };
    return survey ? { facts: survey.facts } : {};
  }

  async function surveyFor(action: Action): Promise<Prepared | undefined> {
    if (action.do === 'check') {
      const check = checkOf(plan, state, action, action.by);
      return check && world.survey(state, check.lane, check.item, check.how);
    }
    const asked = surveyed(action);
    const place = asked && placeOf(plan, state, asked);
    if (!place || definitionOf(place.item).program(place.item) === null) return undefined;
    return world.survey(state, place.lane, place.item, howOf(action));
  }

  function keepValues({ values }: Extract<Action, { do: 'fill' }>, asker: Asker): Outcome {
    record([{ type: 'values.filled', data: { values: values.map((value) => world.keepValue(value)) } }], asker.actor);
    return { seq: journal.size };
  }

  async function signOff(decision: NewEvent[], asker: Asker): Promise<Outcome> {
    // A key of this process stands for all that was walked before anybody closes it.
    checkpoints.make();
    const wiped: NewEvent = { type: 'state.wiped', data: { files: world.toWipe() } };
    // In one write, and wiped only then: a session that is not closed after all still has the shell it goes on with.
    storeAll([{ ...wiped, actor: tool }, ...by(asker.actor, masked(decision, world.mask))]);
    world.wipe();
    const signed = await world.seal(state, { size: journal.size, root: journal.root() }, asker);
    // The end itself is shown last, and told apart: the record is closed by then.
    const unwitnessed = await world.unwitnessed({ now: false });
    const unstamped = world.unstamped();
    const { closed } = state;
    const missed = { ...(unwitnessed && { unwitnessed }), ...(unstamped && { unstamped }) };
    return { seq: journal.size, signed: { ...signed, ...(closed && { closed }), ...missed } };
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
    lookAtCheck: (check) => lookAtCheck(world, { plan, state }, check),
    block: (step, item) => blockFacts(world, plan, { step, item }) ?? unknownItem,
    going: goings.find,
    type: goings.type,
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
    get running() {
      return goings.running;
    },
    get busy() {
      return goings.busy || fingerprints.busy || hasProbes(state);
    },
    record,
    checkpoint: () => checkpoints.make(),
    tick: () => {
      probing.tick();
      const waiting = state.closed === undefined && (goings.running || isWaiting(state));
      checkpoints.tick({ ...signing, waiting });
    },
    tails: goings.tails,
  };
}

/** How it would run, where that is not as written. */
function howOf(action: Action): How {
  if (action.do === 'run') return action;
  if (action.do !== 'askApproval') return {};
  const { edited, fromRoot } = action;
  return { ...(edited === undefined ? {} : { edited }), ...(fromRoot ? { fromRoot } : {}) };
}

function by(actor: Actor, events: readonly NewEvent[]): Parameters<Journal['append']>[0] {
  return events.map(({ type, data }) => ({ type, data, actor }));
}

/** Which item an action is about to run, or asks about: its facts are found out before the decision. */
function surveyed(action: Action): { step: string; item: string } | undefined {
  if (action.do === 'run' || action.do === 'map' || action.do === 'lookAround') return action;
  if (action.do === 'askApproval') return { step: action.step, item: action.gate };
  return action.do === 'probe' || action.do === 'planProbe' ? action.probe : undefined;
}
