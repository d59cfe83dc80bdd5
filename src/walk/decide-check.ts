import type { Plan } from '../plan/plan.ts';
import type { Decision } from '../session/events.ts';
import type { RunState, SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import type { Action, CheckedBy, Facts } from './action.ts';
import { aimsElsewhere } from './aims-elsewhere.ts';
import { type Context, entering } from './context.ts';
import { probeHindrance } from './decide-probe.ts';
import { farTrouble } from './hosts.ts';
import { findLane, itemState, itemStatus, type Lane } from './lane.ts';
import { busyHindrance } from './order.ts';
import { possibleProbes } from './probes.ts';
import { foundOut } from './request.ts';

type Place = { step: string; item: string };

/**
 * Runs what only reads, to find out how a run ended whose outcome nobody knows. It is filed beside that run, which stays the item's last:
 * what was found is for a person to decide on.
 */
export function decideCheck(context: Context, action: Extract<Action, { do: 'check' }>): Decision {
  const { plan, state, facts, now } = context;
  const lane = findLane(plan, action.step);
  const checked = lane && lostRun(plan, state, action);
  if (!lane || !checked) return { refused: 'Nothing to find out here: no run of this item has an unknown outcome.' };
  if ('probe' in action.by && isSame(action.by.probe, action))
    return { refused: 'That is the command itself whose outcome is unknown: r runs it again.' };
  const place = placeOfCheck(plan, action, action.by);
  if (!place || !facts) return { refused: 'That command is not in this checklist.' };
  const refused = checkHindrance(context, place, facts, action.by) ?? aimsElsewhere(action, facts);
  if (refused !== undefined) return { refused };
  return [
    ...entering(state, lane),
    {
      type: 'run.requested',
      data: {
        run: now.id,
        step: action.step,
        item: action.item,
        checks: checked.id,
        ...('probe' in action.by ? { probe: action.by.probe } : {}),
        attempt: checksOf(state, checked).length + 1,
        ...foundOut(facts),
      },
    },
  ];
}

/** Why a check cannot be made now, as a sentence. `place`: of what is run. */
export function checkHindrance(
  context: Context,
  place: { lane: Lane; item: Item },
  facts: Facts,
  by: CheckedBy,
): string | undefined {
  const busy = busyHindrance(context);
  if (busy !== undefined) return busy;
  if ('probe' in by) return probeHindrance(context, place.lane, place.item, facts);
  const text = typedText(by);
  if (text.trim() === '') return 'Nothing is typed yet.';
  if (facts.danger !== null)
    return `This ${facts.danger}, and a check only reads. To change something, run the item again (r) or look around (i).`;
  if ('command' in by && facts.effect !== 'reads')
    return 'A check only reads, and it is not sure that this does. Run the item again (r), or look around (i): that is recorded too.';
  const there = farTrouble(facts);
  if (there !== undefined) return there;
  return facts.mismatch ? `${facts.mismatch.found}; ${facts.mismatch.expected}. ${facts.mismatch.fix}` : undefined;
}

/** The last run of an item, where nobody knows how it ended and nobody has decided on it yet. */
export function lostRun(plan: Plan, state: SessionState, { step, item }: Place): RunState | undefined {
  const lane = findLane(plan, step);
  const mine = lane?.items.find(({ id }) => id === item);
  if (!lane || !mine || itemStatus(plan, state, lane, mine) !== 'unknown') return undefined;
  return itemState(state, step, item).runs.at(-1);
}

/** The checks of a run, in their order. */
export function checksOf(state: SessionState, { id, step, item }: Pick<RunState, 'id' | 'step' | 'item'>): RunState[] {
  return (itemState(state, step, item).checks ?? []).filter(({ request }) => request.checks === id);
}

/** What of the checklist can be a check: what only reads, that of the same step first. What was lost is no check of itself. */
export function possibleChecks(plan: Plan, { step, item }: Place): ReturnType<typeof possibleProbes> {
  const all = possibleProbes(plan).filter(({ probe }) => !isSame(probe, { step, item }));
  return [...all.filter(({ probe }) => probe.step === step), ...all.filter(({ probe }) => probe.step !== step)];
}

function isSame(one: Place, other: Place): boolean {
  return one.step === other.step && one.item === other.item;
}

/** The item that a check runs: one of the checklist; or what was typed, in the place of the item whose run it is about. */
export function placeOfCheck(plan: Plan, at: Place, by: CheckedBy): { lane: Lane; item: Item } | undefined {
  const { step, item } = 'probe' in by ? by.probe : at;
  const lane = findLane(plan, step);
  const mine = lane?.items.find(({ id }) => id === item);
  if (!lane || !mine) return undefined;
  return { lane, item: 'probe' in by ? mine : typedItem(mine, by) };
}

/** The variable that names the database of a run whose command read it: a typed query asks the same one. */
export function databaseVariable({ request }: RunState): string | undefined {
  return ['postgres', 'sqlite'].includes(request.target.kind) ? request.target.variable : undefined;
}

/** A query is sent where nothing can be written, whatever it says. What a command does, the server finds out before it runs. */
function typedItem({ id, line, endLine }: Item, by: Typed): Item {
  const text = typedText(by);
  const span = { line, endLine };
  const item = { id, ...span, title: text, effect: 'reads' as const, condition: null };
  const data = { block: null, confidence: 'C' as const, why: 'typed by the operator' };
  if ('query' in by) return { ...item, kind: 'query', data: { ...data, statement: { line, text, effect: 'reads' } } };
  const command = { ...span, text, title: null, effect: 'reads' as const, danger: null, host: null };
  const commands = [{ ...command, longRunning: false, interactive: false }];
  return { ...item, kind: 'command', data: { ...data, commands, client: null } };
}

type Typed = Exclude<CheckedBy, { probe: unknown }>;

function typedText(by: Typed): string {
  return 'query' in by ? by.query : by.command;
}
