import type { Plan } from '../../src/plan/plan.ts';
import type { Client } from '../../src/server/clients/client.ts';
import type { RunState, SessionState } from '../../src/session/state.ts';
import { definitionOf, type Item } from '../../src/steps/index.ts';
import type { Action } from '../../src/walk/action.ts';
import { itemState } from '../../src/walk/lane.ts';
import type { LaneView, Stop, Walk } from '../../src/walk/walk.ts';
import type { Random } from './random.ts';

export type Moment = { plan: Plan; state: SessionState; view: Walk; random: Random; client: Client };
type Move = { action?: Action; pauseMs: number };

const reason = 'because the schedule of this test says so';

/** What the operator does next. `finish`: only what leads to the sign-off. */
export async function nextAction(moment: Moment, finish: boolean): Promise<Move> {
  const { view, random } = moment;
  const running = view.going.find((run) => !run.kept);
  if (running) return whileRunning(moment, running, finish);
  if (!finish && random.happens(0.25)) return aside(moment);
  const stop = view.current?.next;
  if (view.current === undefined || stop === undefined) return { action: signOff(view), pauseMs: 0 };
  const action = stop.kind === 'gate' ? clear(view.current, stop) : await atItem(moment, view.current, stop, finish);
  return { action, pauseMs: finish ? 0 : random.between(0, 30) };
}

function whileRunning({ random, client }: Moment, run: RunState, finish: boolean): Move {
  if (!finish && random.happens(0.05)) client.control({ live: 'interrupt', run: run.id, signal: 'INT' });
  if (!finish && random.happens(0.05)) {
    client.control({ live: 'input', run: run.id, base64: Buffer.from('typed\r').toString('base64') });
  }
  const note: Action = { do: 'note', text: `noted while running ${random.between(0, 1e6)}` };
  return { pauseMs: random.between(5, 40), ...(!finish && random.happens(0.2) ? { action: note } : {}) };
}

/** What does not lead on: notes, a value, another step, a refused word at a gate. */
function aside({ random, view, plan }: Moment): Move {
  const number = random.between(0, 1e6);
  const step = plan.steps[random.between(0, plan.steps.length - 1)]?.id ?? '';
  const value = { token: '<name>', environment: null, value: `value-${number}`, secret: random.happens(0.5) };
  const actions: [Action, ...Action[]] = [
    { do: 'note', text: `noted ${number}` },
    { do: 'fill', values: [value] },
    { do: 'enter', step },
    {
      do: 'mistype',
      step,
      item: view.current?.lane.items[0]?.id ?? '',
      typed: `word ${number}`,
      why: 'not the phrase',
    },
  ];
  return { action: random.pick(actions), pauseMs: random.between(0, 20) };
}

function clear(lane: LaneView, stop: Extract<Stop, { kind: 'gate' }>): Action {
  const at = { step: lane.lane.id, gate: stop.gate.id };
  const bad = stop.status === 'stopped' || stop.evidence.some(({ status }) => status === 'contradicted');
  return bad ? { do: 'override', ...at, what: stop.gate.text, reason } : { do: 'clear', ...at, evidence: [] };
}

type AtItem = Extract<Stop, { kind: 'item' }>;

async function atItem(moment: Moment, { lane }: LaneView, { item, status }: AtItem, finish: boolean): Promise<Action> {
  const { state, random } = moment;
  const at = { step: lane.id, item: item.id };
  const runs = itemState(state, lane.id, item.id).runs.length;
  if (!finish && random.happens(0.04)) return { do: 'skip', ...at, reason };
  if (definitionOf(item).program(item) === null)
    return { do: 'answer', step: lane.id, items: [item.id], answer: 'done' };
  // A person looked at what nobody saw the end of, and says what they found.
  if (status === 'unknown' && random.happens(0.3))
    return { do: 'answer', step: lane.id, items: [item.id], answer: 'done', note: reason };
  if (runs >= 4) return { do: 'override', ...at, what: `went on: ${item.title}`, reason };
  return run(moment, lane.id, item);
}

async function run({ client, random }: Moment, step: string, item: Item): Promise<Action> {
  const look = await client.ask({ ask: 'look', step, item: item.id });
  const needed =
    'refused' in look && look.refused !== null && !('facts' in look) ? null : 'needed' in look ? look.needed : null;
  const confirm = needed ?? { how: 'key' as const };
  // Now and then the same key twice, as a line that stutters sends it: the second must be refused.
  if (random.happens(0.1)) void client.act({ do: 'run', step, item: item.id, confirm });
  return { do: 'run', step, item: item.id, confirm };
}

function signOff({ steps }: Walk): Action {
  const done = steps.every(({ settled }) => settled);
  return { do: 'signOff', form: [], result: done ? 'Success' : 'Stopped' };
}
