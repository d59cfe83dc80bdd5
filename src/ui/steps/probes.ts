import { isBad, itemOf } from '../../plan/command-outcomes.ts';
import type { ProbeState, RunState, WaitState } from '../../session/state.ts';
import type { WaitItem } from '../../steps/wait.ts';
import { findLane, itemState } from '../../walk/lane.ts';
import { lookBeside, possibleProbes, probeFacts, probeRuns, secondsToProbe } from '../../walk/probes.ts';
import { type Line, labelled, line } from '../line.ts';
import { howItWent } from '../result.ts';
import type { KeyBinding, SharedKey } from '../screen.ts';
import { sessionNow } from '../session-now.ts';
import type { View } from '../view.ts';
import { duration, momentTime, plural } from '../words.ts';

type Place = { step: string; item: string };

/** The keys of a wait that goes on for what is looked at or repeated meanwhile. */
export function probeKeys(view: View, at: Place): KeyBinding<'walk'>[] {
  return [
    { key: 'p', label: 'probes', does: ({ actions }) => actions.open({ name: 'probe', ...at }) },
    ...lookAgainKeys(view, at),
  ];
}

/** The key that looks once, without ending the wait: by the probe that is due next, or what stands beside the wait. */
export function lookAgainKeys(view: View, at: Place): SharedKey[] {
  const { wait } = itemState(view.state, at.step, at.item);
  const next = soonest(view, wait?.probes ?? []);
  const look = next ?? besideOf(view, at);
  if (look === undefined) return [];
  const probe = { step: look.step, item: look.item };
  const label = next === undefined ? 'look now' : 'probe now';
  return [{ key: 'c', label, narrow: 'look', does: ({ actions }) => void actions.act({ do: 'probe', ...at, probe }) }];
}

function besideOf({ plan }: View, { step, item }: Place): Place | undefined {
  const look = lookBeside(findLane(plan, step)?.items ?? [], item);
  return look && { step, item: look.id };
}

/** What looking would run, where nothing is repeated yet, and how it went the last time. */
function besideLines(view: View, at: Place): Line[] {
  const beside = besideOf(view, at);
  if (beside === undefined) return [];
  const last = probeRuns(itemState(view.state, at.step, at.item).runs, beside).at(-1);
  const how = last === undefined ? '' : `: ${momentTime(last.requestedAt, view.now)} ${howItWent(last)}`;
  return [labelled('LOOK', `c runs "${titleOf(view.plan, beside.item)}", and the wait goes on${how}`)];
}

/** Each probe of a wait with how it went the last time, how often it failed, and when it is made next. */
export function probeLines({ id }: WaitItem, view: View): Line[] {
  const step = view.lane?.lane.id ?? '';
  const { wait, runs } = itemState(view.state, step, id);
  if (wait === undefined || wait.ended !== undefined) return [];
  if (wait.probes.length === 0) return [...besideLines(view, { step, item: id }), labelled('PROBES', noneWords(view))];
  const counted = probeFacts(view.state, step, id, sessionNow(view));
  return [
    line(),
    line(' PROBES, made by the session whether or not somebody is here', 'bold'),
    ...wait.probes.flatMap((probe, at) => linesOf(view, probe, probeRuns(runs, probe), counted[at])),
  ];
}

function noneWords({ plan }: View): string {
  const written = possibleProbes(plan).filter(({ item }) => item.everyS !== undefined).length;
  if (written === 0) return 'none. p chooses a command that is repeated while you are away.';
  return `none yet; the checklist says of ${plural(written, 'command')} how often to repeat it. p plans it.`;
}

type Counted = ReturnType<typeof probeFacts>[number];

/** Nobody looked while the session's server or its machine was not there: a soak of which that is not said would count for more than it was. */
function missedWords({ due, everyS, longestGapS }: Counted): string[] {
  return longestGapS < 2 * everyS ? [] : [`${due} were due: for up to ${duration(longestGapS * 1000)} NOBODY LOOKED`];
}

function countedWords(counted: Counted): string[] {
  const { made, failed } = counted;
  const times = made === 0 ? [] : [`made ${plural(made, 'time')}${failed > 0 ? `, FAILED ${failed}` : ''}`];
  return [...times, ...missedWords(counted)];
}

/** What a wait that is over came to: how long it was, and of each probe how often it was made and failed, and for how long nobody looked. */
export function waitedWords({ plan }: View, { waitedS, early, probes }: NonNullable<WaitState['ended']>): Waited {
  return {
    lasted: `waited ${duration(waitedS * 1000)}${early === undefined ? '' : `, ended early: ${early}`}`,
    probes: (probes ?? []).map((counted) => ({
      words: `${titleOf(plan, counted.probe.item)}: ${countedWords(counted).join('; ') || 'not made'}`,
      isBad: counted.failed > 0 || missedWords(counted).length > 0,
    })),
  };
}

type Waited = { lasted: string; probes: { words: string; isBad: boolean }[] };

function titleOf(plan: View['plan'], item: string): string {
  return itemOf(plan, item)?.title ?? item;
}

function linesOf(view: View, probe: ProbeState, runs: RunState[], counted: Counted | undefined): Line[] {
  const title = titleOf(view.plan, probe.item);
  const last = runs.at(-1);
  const mark = last === undefined ? '[ ]' : last.result.status === 'going' ? '[~]' : isBad(last) ? '[!]' : '[e]';
  const next = secondsToProbe(probe, sessionNow(view), view.state);
  const words = [
    last === undefined ? 'not made yet' : `${momentTime(last.requestedAt, view.now)} ${howItWent(last)}`,
    ...(counted === undefined ? [] : countedWords(counted)),
    next > 0 ? `next in ${duration(next * 1000)}` : 'due now',
  ];
  return [
    line(` ${mark} ${title}`, last && isBad(last) ? 'bad' : 'plain', { wrap: 'cut' }),
    line(`     ${words.join('; ')}`, 'plain', { hang: 5 }),
  ];
}

function soonest(view: View, probes: ProbeState[]): ProbeState | undefined {
  const seconds = (probe: ProbeState) => secondsToProbe(probe, sessionNow(view), view.state);
  return [...probes].sort((one, other) => seconds(one) - seconds(other))[0];
}
