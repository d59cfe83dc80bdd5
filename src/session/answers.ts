import type { EventData, SessionEvent } from './events.ts';
import type { ItemState } from './state.ts';
import { type Unexpected, withAfter } from './unexpected.ts';

/** An item with what a person said of it. */
export function answered(old: ItemState, data: EventData<'check.answered'>, event: SessionEvent): ItemState {
  const { answer, note, reason, expected, lookedAt } = data;
  const { seq, time, actor } = event;
  if (answer === 'applies') return { ...old, applies: { at: time, seq } };
  const item = withAfter(old, { did: 'said', answer, note });
  if (answer === 'open') return item.answer === undefined ? forgetApplies(item) : forgetAnswer(item);
  const said = {
    ...(note === undefined ? {} : { note }),
    ...(reason === undefined ? {} : { reason }),
    ...(expected === undefined ? {} : { expected }),
    ...(lookedAt === undefined ? {} : { lookedAt }),
  };
  const here = { ...item, answer: { value: answer, seq, at: time, by: actor.id, ...said } };
  return answer === 'notAsExpected'
    ? { ...here, unexpected: [...(item.unexpected ?? []), unexpected(item, data, event)] }
    : here;
}

function unexpected(
  { runs }: ItemState,
  { note }: EventData<'check.answered'>,
  { seq, time, actor }: SessionEvent,
): Unexpected {
  const run = runs.at(-1)?.id;
  const said = { ...(run === undefined ? {} : { run }), ...(note === undefined ? {} : { note }) };
  return { seq, at: time, by: actor.id, ...said, after: [] };
}

/** What was skipped with its block is open again when the block is something else; what was done of it stays done. */
export function readAs(
  item: ItemState,
  { answer, reason, remembered }: EventData<'reading.answered'>,
  { seq, time, actor }: SessionEvent,
): ItemState {
  const { skipped, ...open } = item;
  const kept: ItemState = item.reading && skipped?.seq === item.reading.seq ? open : item;
  const reading = { answer, seq, at: time, by: actor.id, ...(remembered === undefined ? {} : { remembered }) };
  const untouched = kept.runs.length === 0 && kept.answer === undefined && kept.skipped === undefined;
  if (answer !== 'skip' || !untouched) return { ...kept, reading };
  return { ...kept, reading, skipped: { reason: reason ?? '', at: time, seq } };
}

/** Taken back where nothing else was said: the condition is asked again. */
function forgetApplies(item: ItemState): ItemState {
  const { applies: _applies, ...rest } = forgetAnswer(item);
  return rest;
}

/** What was said of a run is not said of the next one. A probe looks from beside and is no attempt. */
export function ranAgain(item: ItemState, { probe, attempt }: EventData<'run.requested'>): ItemState {
  return forgetAnswer(probe === undefined ? withAfter(item, { did: 'ran', attempt }) : item);
}

/** Nothing said of it any more: it is open again. */
function forgetAnswer(item: ItemState): ItemState {
  const { answer: _answer, skipped: _skipped, overridden: _overridden, ...rest } = item;
  return rest;
}
