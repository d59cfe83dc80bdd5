import { isBad, itemOf } from '../../plan/command-outcomes.ts';
import type { ProbeState, RunState, WaitState } from '../../session/state.ts';
import type { WaitItem } from '../../steps/wait.ts';
import { itemState } from '../../walk/lane.ts';
import { possibleProbes, probeFacts, probeRuns, secondsToProbe } from '../../walk/probes.ts';
import { type Line, labelled, line } from '../line.ts';
import { howItWent } from '../result.ts';
import type { KeyBinding } from '../screen.ts';
import { sessionNow } from '../session-now.ts';
import type { View } from '../view.ts';
import { duration, momentTime, plural } from '../words.ts';

/** The keys of a wait that goes on for what is repeated meanwhile. */
export function probeKeys(view: View, at: { step: string; item: string }): KeyBinding<'walk'>[] {
  const { wait } = itemState(view.state, at.step, at.item);
  const next = soonest(view, wait?.probes ?? []);
  return [
    { key: 'p', label: 'probes', does: ({ actions }) => actions.open({ name: 'probe', ...at }) },
    ...(next === undefined
      ? []
      : [
          {
            key: 'c',
            label: 'probe now',
            does: ({ actions }) =>
              void actions.act({ do: 'probe', ...at, probe: { step: next.step, item: next.item } }),
          } satisfies KeyBinding<'walk'>,
        ]),
  ];
}

/** Each probe of a wait with how it went the last time, how often it failed, and when it is made next. */
export function probeLines({ id }: WaitItem, view: View): Line[] {
  const step = view.lane?.lane.id ?? '';
  const { wait, runs } = itemState(view.state, step, id);
  if (wait === undefined || wait.ended !== undefined) return [];
  if (wait.probes.length === 0) return [labelled('PROBES', noneWords(view))];
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
