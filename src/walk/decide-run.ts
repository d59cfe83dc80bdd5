import { environmentAt } from '../plan/environment-at.ts';
import type { Gate } from '../plan/plan.ts';
import type { Decision, NewEvent } from '../session/events.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Action, Facts } from './action.ts';
import { aimsElsewhere } from './aims-elsewhere.ts';
import { unapprovedStop } from './approvals.ts';
import { type Ceremony, satisfies } from './ceremony.ts';
import { type Context, entering, tooShort } from './context.ts';
import { type Hold, holdOn, holdWords } from './holds.ts';
import { hostHindrance } from './host-question.ts';
import { farTrouble } from './hosts.ts';
import { findLane, itemState, type Lane } from './lane.ts';
import { needs } from './needs.ts';
import { notRunHere } from './not-run-here.ts';
import { orderHindrance } from './order.ts';
import { unreadHindrance } from './readings.ts';
import { foundOut } from './request.ts';
import { inTwoPlaces } from './two-places.ts';
import { openPlaceholders } from './values.ts';
import { walk } from './walk.ts';

type RunAction = Extract<Action, { do: 'run' }>;

/** Requests a run, or says what stands in its way and what to do about it. */
export function decideRun(context: Context, action: RunAction): Decision {
  const { plan, state, facts, now } = context;
  const lane = findLane(plan, action.step);
  const item = lane?.items.find((one) => one.id === action.item);
  if (!lane || !item || !facts) return { refused: 'That item is not in this checklist.' };
  const program = definitionOf(item).program(item);
  if (program === null) return { refused: notRunHere(item) };
  if (isWayBack(lane) && walk(plan, state).rollback?.lane.id !== lane.id) return { refused: notWalked };
  const refused = hindrance(context, lane, item, facts, action.edited?.text);
  if (refused !== undefined) return { refused };
  const elsewhere = aimsElsewhere(action, facts);
  if (elsewhere !== undefined) return { refused: elsewhere };
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
        ...(isWayBack(lane) ? { rollback: lane.id } : {}),
      },
    },
  ];
}

const notWalked = 'That way back is not being walked: start it first (R lists the ways back).';

function isWayBack({ number }: Lane): boolean {
  return number === null;
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
    inTwoPlaces({ plan, state }, lane, item, { edited, going: facts.going }) ??
    farTrouble(facts) ??
    approvalFirst(unapprovedStop(plan, state, lane, item)) ??
    placeholderHindrance(
      openPlaceholders(plan, state, item, { environment: environmentAt(lane, item), given: facts.given, edited }).map(
        ({ token }) => token,
      ),
    )
  );
}

function approvalFirst(gate: Gate | undefined): string | undefined {
  return gate && `The stop on line ${gate.line} comes first, and asks for somebody else's approval: ${gate.text}`;
}

export function placeholderHindrance(tokens: string[]): string | undefined {
  if (tokens.length === 0) return undefined;
  return `${tokens.join(', ')} ${tokens.length === 1 ? 'has' : 'have'} no value yet. Press f to fill ${tokens.length === 1 ? 'it' : 'them'} in.`;
}

function confirmed(lane: Lane, item: Item, needed: Ceremony, { confirm }: RunAction): NewEvent[] {
  if (needed.how !== 'phrase') return [];
  const { tookMs = 0, attempts = 1 } = confirm;
  return [{ type: 'gate.confirmed', data: { step: lane.id, item: item.id, phrase: needed.phrase, tookMs, attempts } }];
}

/** A phrase is recorded as one only where it was asked for: then its own event stands before the run's. */
function confirmationOf(needed: Ceremony, { confirm }: RunAction) {
  const { attempts = 1 } = confirm;
  const took = {
    ...(confirm.tookMs === undefined ? {} : { tookMs: confirm.tookMs }),
    ...(attempts > 1 ? { wrong: attempts - 1 } : {}),
  };
  if (needed.how === 'phrase') return { how: 'phrase', phrase: needed.phrase, ...took } as const;
  return { how: needed.how === 'yes' ? 'yes' : 'key', ...took } as const;
}

function ceremonyWords(needed: Ceremony): string {
  if (needed.how === 'phrase') return `To run this, type by hand: ${needed.phrase}`;
  return needed.how === 'key'
    ? 'Press Enter to run this.'
    : needed.how === 'go'
      ? 'Press g to run this.'
      : 'Press g, then y, to run this.';
}
