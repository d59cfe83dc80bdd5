import type { Plan } from '../../plan/plan.ts';
import type { EventData, EventType, SessionEvent } from '../../session/events.ts';

/** The first event that cannot stand where it stands: its line, a stable code and a sentence. */
export type OrderProblem = { line: number; code: string; message: string };

/**
 * Checks what a chain of hashes cannot: that the story makes sense. The session is opened first and its plan bound second, each once;
 * nothing follows the end; a run ends once, after it was asked for; a command that needed a typed phrase follows the typing directly; and
 * every item named is in the plan. Pure; linear in the number of events.
 */
export function eventOrder(plan: Plan, events: readonly SessionEvent[]): OrderProblem | undefined {
  const story: Story = {
    places: placesOf(plan),
    runs: new Map(),
    last: new Map(),
    before: undefined,
    shell: undefined,
  };
  for (const event of events) {
    const found =
      opening(event) ??
      ending(event, story) ??
      place(event, story) ??
      gate(event, story) ??
      run(event, story) ??
      shell(event, story) ??
      fingerprint(event, story);
    if (found !== undefined) return { line: event.seq, ...found };
    story.before = event;
  }
  return undefined;
}

type Found = { code: string; message: string } | undefined;
type Story = {
  /** Ids of the items of each step and way back. */
  places: ReadonlyMap<string, ReadonlySet<string>>;
  runs: Map<string, { place: string; over: boolean; lost: boolean }>;
  /** The last run of each place that was no check. */
  last: Map<string, string>;
  before: SessionEvent | undefined;
  /** The shell to look around in that is open. */
  shell: string | undefined;
};

function placesOf(plan: Plan): Story['places'] {
  return new Map(
    [...plan.steps, ...plan.rollbacks].map(({ id, items }) => [id, new Set(items.map((item) => item.id))]),
  );
}

const begin: readonly EventType[] = ['session.opened', 'plan.bound'];

function opening({ seq, type }: SessionEvent): Found {
  const expected = begin[seq - 1];
  if (expected !== undefined && type !== expected)
    return { code: 'beginning', message: `Line ${seq} of the journal is ${type}, where ${expected} must stand.` };
  if (expected === undefined && begin.includes(type))
    return {
      code: 'beginning',
      message: `Line ${seq} of the journal is ${type}, which can stand only at the beginning.`,
    };
  return undefined;
}

function ending({ seq, type }: SessionEvent, { before, runs }: Story): Found {
  if (before?.type === 'session.closed')
    return { code: 'after-the-end', message: `Line ${seq} of the journal follows the end of the session.` };
  const going = type === 'session.closed' && [...runs].find(([, { over }]) => !over);
  if (!going) return undefined;
  return {
    code: 'run-without-end',
    message: `The session was closed on line ${seq} while run ${going[0]} had no end.`,
  };
}

/** Events by which an item counts as done; what they name must be in the plan. */
const doing: readonly EventType[] = [
  'reading.answered',
  'run.requested',
  'check.answered',
  'checklist.followed',
  'wait.started',
  'wait.ended',
];

function place({ seq, type, data }: SessionEvent, { places }: Story): Found {
  if (!doing.includes(type) || !('step' in data) || typeof data.step !== 'string') return undefined;
  const items = places.get(data.step);
  if (items === undefined)
    return { code: 'unknown-step', message: `Line ${seq} names a step that the plan does not have.` };
  const named = 'items' in data ? data.items : 'item' in data ? [data.item] : [];
  if (named.every((item) => item !== undefined && items.has(item))) return undefined;
  return { code: 'unknown-item', message: `Line ${seq} names an item that its step does not have.` };
}

/** The server writes both in one append, so nothing can stand between them. */
function gate({ seq, type, data }: SessionEvent, { before }: Story): Found {
  if (type !== 'run.requested' || data.confirmation?.how !== 'phrase') return undefined;
  const { step, item } = data;
  if (before?.type === 'gate.confirmed' && before.data.step === step && before.data.item === item) return undefined;
  const message = `Line ${seq} runs a command that needs a typed phrase, and the line before it is not that phrase.`;
  return { code: 'gate-missing', message };
}

/** Events that belong to a run, and whether they end it. */
const runEvents: { [Type in EventType]?: 'ends' | 'goes on' } = {
  'run.kept': 'goes on',
  'input.given': 'goes on',
  'run.ended': 'ends',
  'run.lost': 'ends',
  'query.answered': 'ends',
};

function run(event: SessionEvent, story: Story): Found {
  const { runs } = story;
  if (event.type === 'run.requested') return request(event.seq, event.data, story);
  const role = runEvents[event.type];
  if (role === undefined || !('run' in event.data)) return undefined;
  const known = runs.get(event.data.run);
  if (known === undefined)
    return { code: 'run-unasked', message: `Line ${event.seq} is about a run that nobody asked for.` };
  if (known.over) return { code: 'run-over', message: `Line ${event.seq} is about a run that had already ended.` };
  if ('step' in event.data && known.place !== placeOf(event.data))
    return {
      code: 'run-moved',
      message: `Line ${event.seq} puts a run into another place than the one it was asked for.`,
    };
  if (role === 'ends') known.over = true;
  if (event.type === 'run.lost') known.lost = true;
  return undefined;
}

/** One at a time, each left before the end, and nothing but probes runs meanwhile. */
function shell({ seq, type, data }: SessionEvent, story: Story): Found {
  const open = story.shell;
  if (type === 'shell.opened') story.shell = data.shell;
  if (type === 'shell.closed') story.shell = undefined;
  const isProbe = type === 'run.requested' && data.probe !== undefined && data.checks === undefined;
  const isRight =
    type === 'shell.closed' ? open === data.shell : !forbidden.includes(type) || isProbe || open === undefined;
  if (isRight) return undefined;
  return {
    code: 'shell-open',
    message: `Line ${seq} is ${type}, and the shell to look around in before it says otherwise.`,
  };
}

/** Of a database before a run that is asked for next, or after one that is over. */
function fingerprint({ seq, type, data }: SessionEvent, { runs }: Story): Found {
  if (type !== 'target.fingerprinted') return undefined;
  const known = runs.get(data.run);
  const isRight = data.when === 'before' ? known === undefined : known?.over && known.place === placeOf(data);
  if (isRight) return undefined;
  return {
    code: 'fingerprint-misplaced',
    message: `Line ${seq} says what a database was ${data.when} a run, and does not stand ${data.when} it.`,
  };
}

const forbidden: readonly EventType[] = ['shell.opened', 'run.requested', 'session.closed'];

function request(seq: number, data: EventData<'run.requested'>, { runs, last }: Story): Found {
  if (runs.has(data.run))
    return { code: 'run-twice', message: `Line ${seq} asks for a run under a name already taken.` };
  const place = placeOf(data);
  runs.set(data.run, { place, over: false, lost: false });
  if (data.checks === undefined) {
    last.set(place, data.run);
    return undefined;
  }
  if (last.get(place) === data.checks && runs.get(data.checks)?.lost) return undefined;
  return {
    code: 'check-of-nothing',
    message: `Line ${seq} checks a run whose outcome is not unknown, or that was not the last of its item.`,
  };
}

function placeOf({ step, item }: { step: string; item: string }): string {
  return JSON.stringify([step, item]);
}
