import { isBad, itemOf } from '../../plan/command-outcomes.ts';
import type { ProbeState, RunState } from '../../session/state.ts';
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
function missedWords(counted: Counted | undefined): string[] {
  if (counted === undefined || counted.longestGapS < 2 * counted.everyS) return [];
  return [`${counted.due} were due: for ${duration(counted.longestGapS * 1000)} NOBODY LOOKED`];
}

function linesOf(view: View, probe: ProbeState, runs: RunState[], counted: Counted | undefined): Line[] {
  const title = itemOf(view.plan, probe.item)?.title ?? probe.item;
  const last = runs.at(-1);
  const bad = runs.filter(isBad).length;
  const mark = last === undefined ? '[ ]' : last.result.status === 'going' ? '[~]' : isBad(last) ? '[!]' : '[e]';
  const next = secondsToProbe(probe, sessionNow(view), view.state);
  const words = [
    last === undefined ? 'not made yet' : `${momentTime(last.requestedAt, view.now)} ${howItWent(last)}`,
    ...(runs.length === 0 ? [] : [`made ${plural(runs.length, 'time')}${bad > 0 ? `, FAILED ${bad}` : ''}`]),
    ...missedWords(counted),
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
