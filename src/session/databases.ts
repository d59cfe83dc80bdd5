import type { EventData } from './events.ts';
import type { FoundTarget } from './fingerprint-event.ts';

type Print = { step: string; at: string; found: FoundTarget };

/** A database as its fingerprints tell it: before the first change of each step, and when somebody looked last. */
export type DatabaseState = {
  key: string;
  display: string;
  before: Print[];
  /** `seq`: of its event. */
  last: Print & { when: 'before' | 'after'; seq: number };
};

/** The databases with one fingerprint more. */
export function withFingerprint(
  known: readonly DatabaseState[],
  { step, when, target: { key, display }, found }: EventData<'target.fingerprinted'>,
  { time: at, seq }: { time: string; seq: number },
): DatabaseState[] {
  const print = { step, at, found };
  const mine = known.find((one) => one.key === key);
  const isFirst = when === 'before' && !mine?.before.some((one) => one.step === step);
  const before = [...(mine?.before ?? []), ...(isFirst ? [print] : [])];
  return [...known.filter((one) => one !== mine), { key, display, before, last: { ...print, when, seq } }];
}
