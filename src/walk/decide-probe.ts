import { environmentAt } from '../plan/environment-at.ts';
import type { Decision } from '../session/events.ts';
import { definitionOf } from '../steps/index.ts';
import type { Action, Facts } from './action.ts';
import type { Context } from './context.ts';
import { placeholderHindrance } from './decide-run.ts';
import { hostHindrance } from './host-question.ts';
import { farTrouble } from './hosts.ts';
import { findLane, itemState, type Lane } from './lane.ts';
import { leftOutWords } from './left-out.ts';
import { canBeProbe } from './probes.ts';
import { unreadHindrance } from './readings.ts';
import { foundOut } from './request.ts';
import { openPlaceholders } from './values.ts';

type ProbeAction = Extract<Action, { do: 'planProbe' | 'probe' }>;

/** Plans a probe for a wait, takes it back, or makes it. `facts` are those of the item that is repeated; it must only read, each time anew. */
export function decideProbe(context: Context, action: ProbeAction): Decision {
  const { plan, state, facts, now } = context;
  const { step, item, probe } = action;
  const { wait, runs } = itemState(state, step, item);
  if (!wait || wait.ended) return { refused: 'This wait is not going on: start it first (w).' };
  if (action.do === 'planProbe' && action.everyS === null)
    return [{ type: 'probe.planned', data: { step, item, probe, everyS: null } }];
  const lane = findLane(plan, probe.step);
  const found = lane?.items.find(({ id }) => id === probe.item);
  if (!lane || !found || !facts) return { refused: 'That command is not in this checklist.' };
  const refused = probeHindrance(context, lane, found, facts);
  if (refused !== undefined) return { refused };
  if (action.do === 'planProbe') {
    const everyS = action.everyS ?? 0;
    if (everyS < shortestIntervalS) return { refused: `A probe is made every ${shortestIntervalS} seconds at most.` };
    return [{ type: 'probe.planned', data: { step, item, probe, everyS } }];
  }
  if (runs.some(({ result }) => result.status === 'going'))
    return { refused: 'A probe of this wait is being made already.' };
  return [
    {
      type: 'run.requested',
      data: {
        run: now.id,
        step,
        item,
        probe,
        attempt: runs.length + 1,
        ...foundOut(facts),
      },
    },
  ];
}

/** More often would be a load on what is watched. */
const shortestIntervalS = 10;

/** Why an item cannot be run beside the walk now, as a sentence. */
export function probeHindrance(
  { plan, state }: Pick<Context, 'plan' | 'state'>,
  lane: Lane,
  item: Lane['items'][number],
  facts: Facts,
): string | undefined {
  if (definitionOf(item).program(item) === null || !canBeProbe(item) || facts.effect !== 'reads')
    return 'Only what reads, ends by itself and asks nothing can be repeated while nobody looks.';
  const first = leftOutWords(plan, state, lane, item) ?? unreadHindrance(state, lane.id, item);
  if (first !== undefined) return first;
  const there = hostHindrance(plan, state, lane, item) ?? farTrouble(facts);
  if (there !== undefined) return there;
  if (facts.mismatch)
    return atItsStep(lane, `${facts.mismatch.found}; ${facts.mismatch.expected}. ${facts.mismatch.fix}`);
  const open = openPlaceholders(plan, state, item, { environment: environmentAt(lane, item), given: facts.given });
  const missing = placeholderHindrance(open.map(({ token }) => token));
  return missing && atItsStep(lane, missing);
}

/** The keys that mend it are those of the walk: where it is only repeated from, nothing takes them. */
function atItsStep({ number, title }: Lane, words: string): string {
  return `${words} That is done where it stands, at ${number === null ? title : `step ${number}`}: Esc, then t leads there.`;
}
