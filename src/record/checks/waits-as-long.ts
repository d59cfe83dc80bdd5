import type { Plan } from '../../plan/plan.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import type { Recovery } from '../../session/state.ts';
import { waitedSeconds } from '../../session/waited.ts';
import { definitionOf } from '../../steps/index.ts';
import type { Found } from './walked-order.ts';

/** Of the clock that was read for the decision and of the one for its line. */
const slackS = 2;

type Begun = { seq: number; mono: number; epoch: number };

/** A wait begins before it ends, as the checklist has it, and was no longer than the machine's own clock went on; one that ended before its minimum says why. */
export function waitsAsLong(plan: Plan, events: readonly SessionEvent[]): (event: SessionEvent) => Found {
  const begun = new Map<string, Begun>();
  const recovered = recoveries(events);
  // Without a boot nobody knows whether the clock of one start goes on from that of another.
  const knowsBoots = events.some(({ type, data }) => type === 'session.opened' && data.host.boot !== null);
  return (event) => {
    const { seq, type, data, mono, epoch } = event;
    if (type === 'wait.started') {
      begun.set(placeOf(data), { seq, mono, epoch });
      const { minimum, maximum } = spanOf(plan, data) ?? data;
      return minimum === data.minimum && maximum === data.maximum
        ? undefined
        : wrong('wait-of-another', `Line ${seq} starts a wait of another length than the checklist says.`);
    }
    if (type !== 'wait.ended') return undefined;
    const from = begun.get(placeOf(data));
    begun.delete(placeOf(data));
    if (from === undefined) return wrong('wait-not-begun', `Line ${seq} ends a wait that was not going on.`);
    const minimum = spanOf(plan, data)?.minimum ?? null;
    if (data.early === undefined && minimum !== null && data.waitedS < minimum)
      return wrong('wait-short', `Line ${seq} ends a wait before its ${minimum} seconds, and gives no reason.`);
    if (!knowsBoots && from.epoch !== epoch) return undefined;
    const most = waitedSeconds(from, { mono, time: event.time }, recovered) + slackS;
    return data.waitedS <= most
      ? undefined
      : wrong(
          'wait-longer',
          `Line ${seq} says that ${data.waitedS} seconds were waited, and at most ${most} had gone.`,
        );
  };
}

/** What the state has of each time that the server came back. */
function recoveries(events: readonly SessionEvent[]): Recovery[] {
  return events.flatMap((event, index): Recovery[] => {
    const { seq, time: at, mono, type, data } = event;
    if (type !== 'session.recovered') return [];
    const before = events[index - 1];
    return [{ at, seq, mono, ...data, ...(before ? { before: { time: before.time, mono: before.mono } } : {}) }];
  });
}

function spanOf(plan: Plan, { step, item }: EventData<'wait.ended'> | EventData<'wait.started'>) {
  const lane = [...plan.steps, ...plan.rollbacks].find(({ id }) => id === step);
  const found = lane?.items.find(({ id }) => id === item);
  return found && definitionOf(found).wait?.(found);
}

function placeOf({ step, item }: { step: string; item: string }): string {
  return JSON.stringify([step, item]);
}

function wrong(code: string, message: string): Found {
  return { code, message };
}
