import type { EventData, SessionEvent } from './events.ts';
import type { ItemState } from './state.ts';

/** An item with what a person said of it. */
export function answered(
  item: ItemState,
  { answer, note, expected, lookedAt }: EventData<'check.answered'>,
  { seq, time, actor }: SessionEvent,
): ItemState {
  if (answer === 'applies') return { ...item, applies: { at: time, seq } };
  if (answer === 'open') return item.answer === undefined ? forgetApplies(item) : forgetAnswer(item);
  const said = {
    ...(note === undefined ? {} : { note }),
    ...(expected === undefined ? {} : { expected }),
    ...(lookedAt === undefined ? {} : { lookedAt }),
  };
  return { ...item, answer: { value: answer, seq, at: time, by: actor.id, ...said } };
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

/** Nothing said of it any more: it is open again. */
export function forgetAnswer(item: ItemState): ItemState {
  const { answer: _answer, skipped: _skipped, overridden: _overridden, ...rest } = item;
  return rest;
}
