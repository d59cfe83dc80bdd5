import type { EventData, Probe, SessionEvent } from './events.ts';
import type { ItemState, ProbeState } from './state.ts';

/** A wait with a probe planned, changed or taken back. */
export function planned(
  item: ItemState,
  { probe, everyS }: EventData<'probe.planned'>,
  event: SessionEvent,
): ItemState {
  if (item.wait === undefined) return item;
  const others = item.wait.probes.filter((one) => !isSame(one, probe));
  const probes = everyS === null ? others : [...others, { ...probe, everyS, ...moment(event) }];
  return { ...item, wait: { ...item.wait, probes } };
}

/** An item whose wait has one of its probes changed. */
export function withProbe(
  item: ItemState,
  probe: Probe | undefined,
  change: (probe: ProbeState) => ProbeState,
): ItemState {
  if (probe === undefined || item.wait === undefined) return item;
  const probes = item.wait.probes.map((one) => (isSame(one, probe) ? change(one) : one));
  return { ...item, wait: { ...item.wait, probes } };
}

export function moment({ seq, mono }: SessionEvent): { seq: number; mono: number } {
  return { seq, mono };
}

/** Whether two name the same item. */
export function isSame(one: Probe, other: Probe): boolean {
  return one.step === other.step && one.item === other.item;
}
