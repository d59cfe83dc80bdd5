import { unapprovedWords } from '../plan/approval-rules.ts';
import { lookalikesIn } from '../plan/lookalikes.ts';
import type { Gate } from '../plan/plan.ts';
import type { Decision, NewEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import { type Program, strongestEffect } from '../steps/define.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Effect } from '../steps/item.ts';
import type { Action, Facts } from './action.ts';
import { approvalHindrance, runPoint, unapprovedStop } from './approvals.ts';
import { type Ceremony, ceremony, satisfies } from './ceremony.ts';
import { type Context, entering, tooShort } from './context.ts';
import { shellHindrance } from './decide-look-around.ts';
import { destroyedName } from './destroying-words.ts';
import { farTrouble, hostHindrance } from './hosts.ts';
import { findLane, itemState, type Lane } from './lane.ts';
import { notRunHere } from './not-run-here.ts';
import { unreadHindrance } from './readings.ts';
import { foundOut } from './request.ts';
import { openPlaceholders } from './values.ts';
import { asksFirst, isInBackground, type LaneView, walk } from './walk.ts';
import { wayBack, willNotRestore } from './way-back.ts';

type RunAction = Extract<Action, { do: 'run' }>;

/** Requests a run, or says what stands in its way and what to do about it. */
export function decideRun(context: Context, action: RunAction): Decision {
  const { plan, state, facts, now } = context;
  const lane = findLane(plan, action.step);
  const item = lane?.items.find((one) => one.id === action.item);
  if (!lane || !item || !facts) return { refused: 'That item is not in this checklist.' };
  const program = definitionOf(item).program(item);
  if (program === null) return { refused: notRunHere(item) };
  const refused = hindrance(context, lane, item, facts, action.edited?.text);
  if (refused !== undefined) return { refused };
  const needed = needs(lane, facts);
  if (!satisfies(needed, action.confirm)) return { refused: ceremonyWords(needed) };
  if (action.edited && tooShort(action.edited.reason))
    return { refused: 'An edited command needs a reason of at least 10 characters.' };
  const attempt = itemState(state, lane.id, item.id).runs.length + 1;
  return [
    ...entering(state, lane),
    ...confirmed(lane, item, needed, action),
    {
      type: 'run.requested',
      data: {
        run: now.id,
        step: lane.id,
        item: item.id,
        ...(action.edited
          ? { written: definitionOf(item).describe(item).join('\n'), reason: action.edited.reason }
          : {}),
        attempt,
        ...foundOut(facts),
        confirmation: confirmationOf(needed, action),
        ...(lane.number === null ? { rollback: lane.id } : {}),
      },
    },
  ];
}

/** What has to be pressed or typed to run an item, with the facts the server found. */
export function needs(lane: Lane, facts: Facts): Ceremony {
  return ceremony({
    effect: facts.effect,
    confidence: facts.confidence,
    environment: facts.environment,
    protected: facts.protected,
    onlyFiles: facts.onlyFiles,
    number: lane.number,
    destroys: destroyedName(facts.text),
    changesTarget: facts.changesTarget !== null,
  });
}

/** Why an item cannot run now, as a sentence; undefined when nothing stands in its way. `edited`: the text that would run instead. */
export function hindrance(context: Context, lane: Lane, item: Item, facts: Facts, edited?: string): string | undefined {
  return firmHindrance(context, lane, item, facts, edited) ?? holdWords(holdOn(context, lane, item, facts));
}

/** The hold that alone stands in an item's way: a reason lifts it, and then the item can run. */
export function liftable(context: Context, lane: Lane, item: Item, facts: Facts, edited?: string): Hold | undefined {
  return firmHindrance(context, lane, item, facts, edited) === undefined
    ? holdOn(context, lane, item, facts)
    : undefined;
}

/** What no reason makes up for. */
function firmHindrance(
  { plan, state }: Context,
  lane: Lane,
  item: Item,
  facts: Facts,
  edited: string | undefined,
): string | undefined {
  return (
    orderHindrance({ plan, state }, lane, item) ??
    hostHindrance(plan, state, lane, item) ??
    unreadHindrance(state, lane.id, item) ??
    farTrouble(facts) ??
    approvalFirst(unapprovedStop(plan, state, lane, item)) ??
    placeholderHindrance(
      openPlaceholders(plan, state, item, { environment: lane.environment, given: facts.given, edited }).map(
        ({ token }) => token,
      ),
    )
  );
}

/** What goes on in front of the operator: a command, or a shell of their own. */
export function busyHindrance({ plan, state }: Pick<Context, 'plan' | 'state'>): string | undefined {
  const running = walk(plan, state).going.find((run) => !isInBackground(run));
  return running
    ? `"${running.text.split('\n')[0]}" is still running. Wait for its end, or stop it with Ctrl-C.`
    : shellHindrance(state);
}

/** What has to come first before anything is begun at an item: a run that ends, a stop, a step, a choice; undefined when nothing has. */
export function orderHindrance(
  { plan, state }: Pick<Context, 'plan' | 'state'>,
  lane: Lane,
  item: Item,
): string | undefined {
  const view = walk(plan, state);
  const mine = view.rollback?.lane.id === lane.id ? view.rollback : view.steps.find((one) => one.lane.id === lane.id);
  return (
    busyHindrance({ plan, state }) ??
    stoppedBefore(view.steps, lane) ??
    laneHindrance(view.steps, view.strictOrder, lane, state.current) ??
    choiceFirst(asksFirst(view, lane)?.title) ??
    (mine && stopBefore(mine, item))
  );
}

/**
 * What holds an item that could run otherwise, until it is overridden with a reason. `what` is for the record, `remedy` says how to come
 * by without; `is` tells whether another session drives there, somebody who watches holds it, the way back does not restore, the text is not what was meant, or what is wrong with the target.
 */
export type Hold = {
  is: 'driven' | 'watcher' | 'approval' | 'wayBack' | 'lookalikes' | NonNullable<Facts['mismatch']>['is'];
  what: string;
  remedy: string;
};

/** The first hold that nobody has overridden: each takes a reason of its own. */
function holdOn(
  { plan, state, now }: Pick<Context, 'plan' | 'state' | 'now'>,
  lane: Lane,
  item: Item,
  facts: Facts,
): Hold | undefined {
  const overridden = state.steps[lane.id]?.overridden ?? [];
  const holds = [
    ...drivenHold(facts),
    ...watcherHold(state, lane),
    ...lookalikeHold(item, facts),
    ...targetHold(facts),
    ...wayBackHold({ plan, state }, lane, facts),
    // Last: what others approve is what would run once nothing else stands in its way.
    ...approvalHold({ plan, state, now }, lane, item, facts),
  ];
  return holds.find(({ what }) => !overridden.some((one) => one.what === what));
}

/** A quotation mark of a word processor opens no string, and a dash no flag: what would run is not what the author ran. */
function lookalikeHold({ line }: Item, { text }: Facts): Hold[] {
  const names = lookalikesIn(text);
  if (names.length === 0) return [];
  return [
    {
      is: 'lookalikes',
      what: `The command on line ${line} holds ${names.join(' and ')}, which is not what was meant for a shell`,
      remedy: 'Press E: it is repaired there, for you to look at and to run.',
    },
  ];
}

/** The reason for which somebody went on although another session drives there: what they take it over with. */
export function takeOverReason(state: SessionState, step: string, { driven }: Facts): string | undefined {
  if (driven === undefined) return undefined;
  return state.steps[step]?.overridden?.findLast(({ what }) => what === driven.what)?.reason;
}

function holdWords(hold: Hold | undefined): string | undefined {
  if (hold === undefined) return undefined;
  const instead = hold.is === 'wayBack' ? ' Or prepare another way back, then press o and say which.' : '';
  return `${hold.what}. ${hold.remedy}${instead}`;
}

function drivenHold({ driven }: Facts): Hold[] {
  return driven ? [{ is: 'driven', ...driven }] : [];
}

/** The way back is never held: whoever has to go back does not wait for somebody who may be gone. */
function watcherHold({ hold }: Pick<Context, 'state'>['state'], lane: Lane): Hold[] {
  if (hold === undefined || lane.number === null) return [];
  return [
    {
      is: 'watcher',
      what: `${hold.by} holds the next step since ${hold.at.slice(11, 19)} UTC: ${hold.reason}`,
      remedy: `Wait until ${hold.by} releases it; or go on with a reason (o).`,
    },
  ];
}

function approvalHold(
  { plan, state, now }: Pick<Context, 'plan' | 'state' | 'now'>,
  lane: Lane,
  item: Item,
  facts: Facts,
): Hold[] {
  const point = needs(lane, facts).how === 'phrase' ? runPoint(plan, state, lane, item, facts) : undefined;
  const missing = point && approvalHindrance(state, point, now.time);
  if (missing === undefined) return [];
  return [
    {
      is: 'approval',
      what: unapprovedWords(item.line),
      remedy: `${missing} Or go on without a second person, with a reason (o).`,
    },
  ];
}

function targetHold({ mismatch }: Facts): Hold[] {
  return mismatch ? [{ is: mismatch.is, what: `${mismatch.found}; ${mismatch.expected}`, remedy: mismatch.fix }] : [];
}

function stoppedBefore(steps: LaneView[], lane: Lane): string | undefined {
  const found = trueStopBefore(steps, lane);
  return (
    found &&
    `The stop on line ${found.gate.line} was answered with stop. Roll step ${found.lane.number} back, answer it anew (a), or override it with a reason (o).`
  );
}

/** A stop that was answered "true" holds all that comes behind it, wherever the operator went meanwhile. */
export function trueStopBefore(steps: LaneView[], lane: Lane): { lane: Lane; gate: Gate } | undefined {
  if (lane.number === null) return undefined;
  const before = steps.slice(
    0,
    steps.findIndex((one) => one.lane.id === lane.id),
  );
  for (const { settled, stops, lane: stopped } of before) {
    const stop = stops.find((one) => one.kind === 'gate' && one.status === 'stopped');
    if (!settled && stop?.kind === 'gate') return { lane: stopped, gate: stop.gate };
  }
  return undefined;
}

function laneHindrance(
  steps: LaneView[],
  strict: boolean,
  lane: Lane,
  current: string | undefined,
): string | undefined {
  if (!strict || lane.number === null || current === lane.id) return undefined;
  const before = steps.find((one) => !one.settled && one.status !== 'deferred');
  if (before === undefined || before.lane.id === lane.id || (before.lane.number ?? 0) > lane.number) return undefined;
  return `Step ${before.lane.number} is not done. Finish it, or press o to go out of order (recorded as a deviation).`;
}

function approvalFirst(gate: Gate | undefined): string | undefined {
  return gate && `The stop on line ${gate.line} comes first, and asks for somebody else's approval: ${gate.text}`;
}

function choiceFirst(title: string | undefined): string | undefined {
  return title === undefined ? undefined : `Choose first, for this step may not be walked at all: ${title}`;
}

/** Within a lane the order of the document holds: what stands before must be done, skipped with a reason, or cleared. */
function stopBefore(view: LaneView, item: Item): string | undefined {
  const at = view.stops.findIndex((stop) => stop.kind === 'item' && stop.item.id === item.id);
  const next = view.next === undefined ? -1 : view.stops.indexOf(view.next);
  if (next < 0 || at <= next) return undefined;
  return view.next?.kind === 'gate'
    ? `The stop on line ${view.next.gate.line} comes first: ${view.next.gate.text}`
    : `"${view.next?.item.title}" comes first. Do it, or skip it with a reason (s).`;
}

export function placeholderHindrance(tokens: string[]): string | undefined {
  if (tokens.length === 0) return undefined;
  return `${tokens.join(', ')} ${tokens.length === 1 ? 'has' : 'have'} no value yet. Press f to fill ${tokens.length === 1 ? 'it' : 'them'} in.`;
}

/** A change to something protected is held while its way back is known not to restore, until somebody prepared another one. */
function wayBackHold({ plan, state }: Pick<Context, 'plan' | 'state'>, lane: Lane, facts: Facts): Hold[] {
  if (lane.number === null || !facts.protected || facts.onlyFiles) return [];
  if (facts.effect !== 'changes' && facts.effect !== 'destroys') return [];
  const back = wayBack(plan, state, lane);
  if (back.state !== 'WILL NOT RESTORE' || back.prepared !== undefined) return [];
  return [
    {
      is: 'wayBack',
      what: willNotRestore,
      remedy: `${back.remark} ${back.remedy}`,
    },
  ];
}

export function effectOf(program: NonNullable<Program>): Effect {
  if (program.by === 'shell') return strongestEffect(program.commands.map(({ effect }) => effect));
  if (program.by === 'client') return strongestEffect([...program.statements.map(({ effect }) => effect), 'reads']);
  return program.statement.effect;
}

function confirmed(lane: Lane, item: Item, needed: Ceremony, { confirm }: RunAction): NewEvent[] {
  if (needed.how !== 'phrase') return [];
  const { tookMs = 0, attempts = 1 } = confirm;
  return [{ type: 'gate.confirmed', data: { step: lane.id, item: item.id, phrase: needed.phrase, tookMs, attempts } }];
}

/** A phrase is recorded as one only where it was asked for: then its own event stands before the run's. */
function confirmationOf(needed: Ceremony, { confirm }: RunAction) {
  const tookMs = confirm.tookMs === undefined ? {} : { tookMs: confirm.tookMs };
  if (needed.how === 'phrase') return { how: 'phrase', phrase: needed.phrase, ...tookMs } as const;
  return { how: needed.how === 'yes' ? 'yes' : 'key', ...tookMs } as const;
}

function ceremonyWords(needed: Ceremony): string {
  if (needed.how === 'phrase') return `To run this, type by hand: ${needed.phrase}`;
  return needed.how === 'key'
    ? 'Press Enter to run this.'
    : needed.how === 'go'
      ? 'Press g to run this.'
      : 'Press g, then y, to run this.';
}
