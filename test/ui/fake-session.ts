import { classifyCommand } from '../../src/effects/classify-command.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planAsRead } from '../../src/plan/plan-as-read.ts';
import type { Client, Pushed } from '../../src/server/clients/client.ts';
import type { ClientFact, Control, KeyAsks, Question, Wish } from '../../src/server/clients/protocol.ts';
import type { EventData, NewEvent, SessionEvent } from '../../src/session/events.ts';
import { fold } from '../../src/session/evolve.ts';
import { placeOfRun } from '../../src/session/run-index.ts';
import type { Seen } from '../../src/session/seen.ts';
import { initialState } from '../../src/session/state.ts';
import { effectOf, type Program } from '../../src/steps/define.ts';
import { definitionOf } from '../../src/steps/index.ts';
import type { Action, BlockFacts, CheckedBy, Facts } from '../../src/walk/action.ts';
import { decide } from '../../src/walk/decide.ts';
import { checkHindrance, placeOfCheck } from '../../src/walk/decide-check.ts';
import { hindrance, liftable } from '../../src/walk/decide-run.ts';
import { findLane } from '../../src/walk/lane.ts';
import { needs } from '../../src/walk/needs.ts';
import { opened } from '../support/plan.ts';

/** What a run gives in a fake session; `going` lets it run until `finish` is called. */
export type FakeRun = {
  exit?: number;
  output?: string;
  going?: boolean;
  expectations?: EventData<'run.ended'>['expectations'];
  commands?: EventData<'run.ended'>['commands'];
};

export type FakeSession = Client & {
  events: SessionEvent[];
  actions: Action[];
  /** What was before whoever judged, each time. */
  seen: Seen[];
  controls: Control[];
  wishes: Wish[];
  /** The runs that were really requested. */
  ran(): string[];
  finish(how?: FakeRun): void;
  print(text: string): void;
  push(event: NewEvent): void;
  clients(list: ClientFact[]): void;
  /** A key asks whoever is here, or asks nothing any more. */
  asks(key: KeyAsks | null): void;
  /** From now on a key takes its time to sign, until the returned function is called. */
  holdsSigning(): () => void;
};

export type FakeOptions = {
  plan: Plan;
  clock: () => number;
  environment?: string;
  facts?: Partial<Facts>;
  /** What the server finds out about an edited text, besides. */
  factsOfEdited?(text: string): Partial<Facts>;
  runs?: Record<string, FakeRun>;
  before?: NewEvent[];
  answers?: Partial<Record<Question['ask'], unknown>>;
};

/** A session in memory: the real decisions over the real fold, with commands that only pretend. */
export function fakeSession({
  plan,
  clock,
  environment = 'production',
  facts: extra = {},
  factsOfEdited,
  runs = {},
  before = [],
  answers = {},
}: FakeOptions): FakeSession {
  const listeners = new Set<(pushed: Pushed | undefined) => void>();
  const events: SessionEvent[] = [];
  const outputs = new Map<string, string>();
  const actions: Action[] = [];
  const seen: Seen[] = [];
  const controls: Control[] = [];
  const wishes: Wish[] = [];
  let next = 0;
  let signing: Promise<void> | undefined;
  const store = (list: NewEvent[]) => {
    const fresh = list.map(
      (event) =>
        ({
          ...event,
          seq: events.length + 1 + list.indexOf(event),
          epoch: 1,
          time: new Date(clock()).toISOString(),
          mono: clock() * 1000,
          actor: { id: 'ann', basis: 'os-account' },
        }) as SessionEvent,
    );
    events.push(...fresh);
    return fresh;
  };
  const tell = (pushed: Pushed) => {
    for (const listener of listeners) listener(pushed);
  };
  const state = () => fold(events, initialState);
  const factsFor = (written: string, program: NonNullable<Program>, edited: string | undefined): Facts => ({
    text: edited ?? written,
    ...(edited === undefined ? { effect: effectOf(program), danger: null } : judged(edited)),
    confidence: edited === undefined ? program.confidence : 'C',
    cwd: '/srv/app',
    host: 'web-1',
    environment,
    protected: environment !== 'local' && environment !== 'staging',
    environmentWhy: 'the heading says so',
    target: { kind: 'database', key: 'db', display: 'app_prod@db.example.com' },
    targetMapped: true,
    onlyFiles: false,
    mismatch: null,
    changesTarget: null,
    variables: ['DATABASE_URL'],
    given: ['DATABASE_URL'],
    programs: [],
    fromRoot: null,
    alreadyThere: null,
    notThere: [],
    ...extra,
    ...(edited === undefined ? {} : factsOfEdited?.(edited)),
    ...(state().targets.length > 0 ? { targetMapped: true } : {}),
  });
  const lookAt = (step: string, id: string, edited: string | undefined) => {
    const lane = findLane(planAsRead(plan, state()), step);
    const item = lane?.items.find((one) => one.id === id);
    const program = item && definitionOf(item).program(item);
    if (!lane || !item || !program) return undefined;
    const facts = factsFor(definitionOf(item).describe(item).join('\n'), program, edited);
    return { lane, item, facts };
  };
  const lookAtCheck = (at: { step: string; item: string }, by: CheckedBy) => {
    const place = placeOfCheck(planAsRead(plan, state()), at, by);
    const program = place && definitionOf(place.item).program(place.item);
    if (!place || !program) return undefined;
    const facts = factsFor(definitionOf(place.item).describe(place.item).join('\n'), program, undefined);
    if ('query' in by || 'probe' in by) return { ...place, facts };
    const { effect, danger } = classifyCommand(by.command);
    return { ...place, facts: { ...facts, effect, danger } };
  };
  const factsOf = (action: Action) => {
    if (action.do === 'check') return lookAtCheck(action, action.by)?.facts;
    const edited = action.do === 'run' ? action.edited?.text : undefined;
    if (action.do === 'planProbe' || action.do === 'probe')
      return lookAt(action.probe.step, action.probe.item, undefined)?.facts;
    return 'item' in action && action.item ? lookAt(action.step, action.item, edited)?.facts : undefined;
  };
  const blockKnown = () => (answers.block ?? { sha256: 'b'.repeat(64), remembered: null, trouble: null }) as BlockFacts;
  const moment = () => ({ time: new Date(clock()).toISOString(), mono: clock() * 1000, id: `run-${++next}` });
  store([openedAt(), ...before]);

  const end = (run: string, how: FakeRun) => {
    const { step, item } = placeOfRun(state().runs, run) ?? { step: '', item: '' };
    const output = how.output ?? '';
    if (output) print(run, output);
    const data: EventData<'run.ended'> = {
      run,
      step,
      item,
      exit: { code: how.exit ?? 0 },
      durationMs: 1200,
      output: { root: 'none', length: output.length },
      commands: how.commands ?? [],
      changed: [],
      shellState: 'saved',
      stoppedByOperator: false,
      expectations: how.expectations ?? [],
      remarks: [],
      files: [],
      cwd: '/srv/app',
    };
    tell({ events: store([{ type: 'run.ended', data }]) });
  };
  const print = (run: string, text: string) => {
    const before = outputs.get(run) ?? '';
    outputs.set(run, before + text);
    tell({ live: { run, offset: Buffer.byteLength(before), base64: Buffer.from(text).toString('base64') } });
  };
  const ran = () => {
    const { count, shared } = state().runs;
    return [...shared.places].flatMap(([id, { ordinal }]) => (ordinal <= count ? [id] : []));
  };
  const goingRun = () => ran().at(-1) ?? '';

  return {
    events,
    actions,
    seen,
    controls,
    wishes,
    welcome: {
      session: '7K2F',
      folder: '/home/ann/.local/state/deploy-assist/sessions/7K2F',
      plan,
      events: [...events],
      clients: [aClient({ id: 'c1', user: 'ann', drives: true })],
      you: 'c1',
    },
    act: async (action, judged) => {
      actions.push(action);
      seen.push(...[judged].flatMap((one) => one ?? []));
      const facts = factsOf(action);
      const known = { ...(facts ? { facts } : {}), ...(action.do === 'read' ? { block: blockKnown() } : {}) };
      const decision = decide({ plan, state: state(), now: moment(), ...known }, action);
      if ('refused' in decision) return decision;
      if (action.do === 'signOff') await signing;
      const fresh = store(decision);
      tell({ events: fresh });
      for (const event of fresh)
        if (event.type === 'run.requested') {
          const how = runs[event.data.item] ?? {};
          if (how.going) print(event.data.run, how.output ?? '');
          else end(event.data.run, how);
        }
      return { seq: events.length };
    },
    ask: (async (question: Question) => {
      if (question.ask === 'output') {
        const bytes = Buffer.from(outputs.get(question.run) ?? '');
        const part = bytes.subarray(question.offset, question.offset + question.length);
        return { base64: part.toString('base64'), length: bytes.length };
      }
      if (question.ask === 'look') {
        const found = lookAt(question.step, question.item, question.edited);
        if (!found) return { refused: 'Nothing runs here.' };
        const { lane, item, facts } = found;
        const refused = hindrance({ plan, state: state(), now: moment() }, lane, item, facts, question.edited) ?? null;
        const held = liftable({ plan, state: state(), now: moment() }, lane, item, facts, question.edited) ?? null;
        return { facts, needed: needs(lane, facts), refused, held };
      }
      if (question.ask === 'check') {
        const found = lookAtCheck(question, question.by);
        if (!found) return { refused: 'Nothing runs here.' };
        const context = { plan, state: state(), now: moment() };
        return { facts: found.facts, hindrance: checkHindrance(context, found, found.facts, question.by) ?? null };
      }
      if (question.ask === 'block') return blockKnown();
      return answers[question.ask] ?? { refused: 'Not known in this test.' };
    }) as Client['ask'],
    wish: async (wish) => {
      wishes.push(wish);
      return { seq: events.length };
    },
    control: (control) => controls.push(control),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave: async () => listeners.clear(),
    ran,
    finish: (how = {}) => end(goingRun(), how),
    print: (text) => print(goingRun(), text),
    push: (event) => tell({ events: store([event]) }),
    clients: (list) => tell({ clients: list }),
    asks: (key) => tell({ key }),
    holdsSigning: () => {
      let over = () => {};
      signing = new Promise((resolve) => {
        over = resolve;
      });
      return over;
    },
  };
}

/** Somebody attached at a terminal of this machine, who watches unless told otherwise. */
export function aClient(known: Partial<ClientFact> & Pick<ClientFact, 'id' | 'user'>): ClientFact {
  return { tty: '/dev/pts/1', from: null, drives: false, watches: false, asks: false, ...known };
}

function openedAt(): NewEvent {
  return opened({ root: '/srv/app', operator: { tty: '/dev/pts/1', key: null, principal: 'ann@example.com' } });
}

/** As the server judges an edited text. */
function judged(text: string): Pick<Facts, 'effect' | 'danger'> {
  const { danger } = classifyCommand(text);
  return { effect: danger === null ? 'changes' : 'destroys', danger };
}
