import { isBad } from '../plan/command-outcomes.ts';
import { environmentAt } from '../plan/environment-at.ts';
import type { Plan } from '../plan/plan.ts';
import type { EventData, Probe } from '../session/events.ts';
import { isSame } from '../session/probe-state.ts';
import type { Instant, ProbeState, RunState, SessionState, WaitState } from '../session/state.ts';
import { waitedSeconds } from '../session/waited.ts';
import { effectOf } from '../steps/define.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { itemState } from './lane.ts';

/** A probe whose time has come, and the wait it belongs to. */
export type DueProbe = { step: string; item: string; probe: Probe };

/** The probes that should be made now: of waits that go on, one at a time for each wait. The first is due as soon as it is planned. */
export function dueProbes(state: SessionState, now: Instant): DueProbe[] {
  return waitsGoingOn(state).flatMap(({ step, item, wait, runs }) => {
    if (runs.some((run) => run.result.status === 'going')) return [];
    const due = wait.probes.find((probe) => secondsToProbe(probe, now, state) <= 0);
    return due === undefined ? [] : [{ step, item, probe: { step: due.step, item: due.item } }];
  });
}

/** Whether something is to be done while nobody is there: a wait with probes goes on. */
export function hasProbes(state: SessionState): boolean {
  return waitsGoingOn(state).some(({ wait }) => wait.probes.length > 0);
}

/** Whether a wait goes on. */
export function isWaiting(state: SessionState): boolean {
  return waitsGoingOn(state).length > 0;
}

/** Seconds until a probe is due, by the clock that counts the wait; 0 or less: it is due. */
export function secondsToProbe({ everyS, last }: ProbeState, now: Instant, { recovered }: SessionState): number {
  return last === undefined ? 0 : everyS - waitedSeconds(last, now, recovered);
}

/** The runs of one probe, in their order. */
export function probeRuns(runs: readonly RunState[], probe: Probe): RunState[] {
  return runs.filter(({ request }) => request.probe !== undefined && isSame(request.probe, probe));
}

/** Whether an item can be repeated behind the walk: it only reads, ends by itself, and asks nothing. */
export function canBeProbe(item: Item): boolean {
  const program = definitionOf(item).program(item);
  if (program === null || effectOf(program) !== 'reads') return false;
  return program.by === 'database' || (!program.interactive && !(program.by === 'shell' && program.longRunning));
}

/** What is looked at to see whether a wait is over: what only reads right below it, or else right above it. */
export function lookBeside(items: readonly Item[], wait: string): Item | undefined {
  const at = items.findIndex(({ id }) => id === wait);
  return [items[at + 1], items[at - 1]].find((item) => item !== undefined && canBeProbe(item));
}

/**
 * Items of the forward walk that can be probes, with their steps; those first of which the checklist says how often, and of each kind those of the environment of
 * the step that waits: what is for another one aims elsewhere.
 */
export function possibleProbes(plan: Plan, waits?: string): { probe: Probe; item: Item }[] {
  const environment = plan.steps.find(({ id }) => id === waits)?.environment;
  const all = plan.steps.flatMap((step) =>
    step.items.filter(canBeProbe).map((item) => ({
      rank: (item.everyS === undefined ? 2 : 0) + (environmentAt(step, item) === environment ? 0 : 1),
      entry: { probe: { step: step.id, item: item.id }, item },
    })),
  );
  return all.toSorted((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

/** What an auditor asks of a soak: how often each probe was due, made, and failed, and for how long nobody looked. */
export function probeFacts(
  state: SessionState,
  step: string,
  item: string,
  now: Instant,
): NonNullable<EventData<'wait.ended'>['probes']> {
  const { wait, runs } = itemState(state, step, item);
  return (wait?.probes ?? []).map((probe) => {
    const made = probeRuns(runs, probe);
    const at = (moment: { seq: number; mono: number }) => secondsBetween(probe, moment, state);
    const end = waitedSeconds(probe, now, state.recovered);
    const times = [0, ...made.map(at), end];
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    return {
      probe: { step: probe.step, item: probe.item },
      everyS: probe.everyS,
      due: Math.floor(end / probe.everyS) + 1,
      made: made.length,
      failed: made.filter(isBad).length,
      longestGapS: Math.max(0, ...gaps),
    };
  });
}

function secondsBetween(
  from: { seq: number; mono: number },
  to: { seq: number; mono: number },
  { recovered }: SessionState,
): number {
  const between = recovered.filter(({ seq }) => seq < to.seq);
  return waitedSeconds(from, { time: '', mono: to.mono }, between);
}

type Going = { step: string; item: string; wait: WaitState; runs: RunState[] };

function waitsGoingOn(state: SessionState): Going[] {
  return Object.entries(state.steps).flatMap(([step, { items }]) =>
    Object.entries(items).flatMap(([item, { wait, runs }]) =>
      wait === undefined || wait.ended !== undefined ? [] : [{ step, item, wait, runs }],
    ),
  );
}
