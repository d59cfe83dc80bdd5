import type { SessionEvent } from '../../session/events.ts';
import type { OrderProblem } from './event-order.ts';

/**
 * The first line at which the starts of the server are not in order: they count from 1 without a gap, each names the key that signs for it
 * before anything else (but for what it found when it came back), and the monotonic clock of one boot never goes back from one start to the
 * next. Pure.
 */
export function checkEpochs(events: readonly SessionEvent[]): OrderProblem | undefined {
  let hasKey = false;
  let knowsBoots = false;
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    const begins = event.epoch !== before?.epoch;
    if (event.type === 'session.opened') knowsBoots = event.data.host.boot !== null;
    hasKey = hasKey && !begins;
    const found =
      (begins ? counted(event, before) : undefined) ??
      (begins && knowsBoots ? clock(event, before) : undefined) ??
      named(event, hasKey);
    if (found !== undefined) return { line: event.seq, ...found };
    hasKey ||= namesFirstKey(event);
  }
  return undefined;
}

type Found = Omit<OrderProblem, 'line'> | undefined;

function counted({ seq, epoch }: SessionEvent, before: SessionEvent | undefined): Found {
  if (epoch === (before?.epoch ?? 0) + 1) return undefined;
  const message = `Line ${seq} is of start ${epoch} of the server, and the one before it is not there.`;
  return { code: 'epoch-skipped', message };
}

/** Two processes can read one clock a moment apart; no more than that. */
const slackUs = 1_000_000;

function clock(event: SessionEvent, before: SessionEvent | undefined): Found {
  const rebooted = event.type === 'session.recovered' && event.data.rebooted;
  if (before === undefined || rebooted || event.mono >= before.mono - slackUs) return undefined;
  const message = `Line ${event.seq} has an earlier monotonic clock than the line before it, and no restart of the machine is recorded.`;
  return { code: 'clock-backwards', message };
}

function named(event: SessionEvent, hasKey: boolean): Found {
  const names = namesFirstKey(event);
  if (hasKey && names)
    return { code: 'key-twice', message: `Line ${event.seq} names a second first key of one start of the server.` };
  if (hasKey || names || event.type === 'session.recovered') return undefined;
  const message = `Line ${event.seq} comes before the key that signs for start ${event.epoch} of the server is named.`;
  return { code: 'key-missing', message };
}

function namesFirstKey({ type, data }: SessionEvent): boolean {
  return type === 'session.opened' ? data.sessionKey !== undefined : type === 'key.named' && data.why === 'start';
}
