import { runOf } from '../session/evolve.ts';
import type { RunState } from '../session/state.ts';
import { itemState } from '../walk/lane.ts';
import type { Stop } from '../walk/walk.ts';
import type { Context, KeyBinding, Overlay, SharedKey } from './screen.ts';
import type { View } from './view.ts';

type Output = Extract<Overlay, { name: 'output' | 'table' }>;

/** Where what a run gave is shown whole. `among`: the runs that it is looked at with. */
export function outputPlace({ id: run, result }: RunState, among: readonly string[] = []): Output {
  const together = among.length > 1 ? { among } : {};
  return { name: result.status === 'answered' ? 'table' : 'output', run, ...together };
}

/** The last runs of what a stop is about, in its order. */
export function runsOfStop(view: View, { evidence }: Extract<Stop, { kind: 'gate' }>): RunState[] {
  return evidence.flatMap(({ item }) => itemState(view.state, view.lane?.lane.id ?? '', item.id).runs.at(-1) ?? []);
}

/** `l` at a stop: all that its conditions are about can be looked at whole, not what ran last alone. */
export function outputsKey(view: View, stop: Extract<Stop, { kind: 'gate' }>): SharedKey[] {
  const runs = runsOfStop(view, stop);
  const [first] = runs;
  if (first === undefined) return [];
  const among = runs.map(({ id }) => id);
  return [
    {
      key: 'l',
      label: runs.length > 1 ? 'outputs, whole' : 'output, whole',
      short: 'outputs',
      looks: true,
      does: ({ actions }) => actions.openOver(outputPlace(first, among)),
    },
  ];
}

/** Tab goes on to the next output of those that are looked at together. */
export function nextOutputKeys<Name extends Output['name'], Local>({
  run,
  among = [],
}: Pick<Output, 'run' | 'among'>): KeyBinding<Name, Local>[] {
  const at = among.indexOf(run);
  const next = among[(at + 1) % among.length];
  if (next === undefined || at < 0 || among.length < 2) return [];
  return [
    {
      key: 'Tab',
      label: `next output (this is ${at + 1} of ${among.length})`,
      short: `next (${at + 1}/${among.length})`,
      looks: true,
      does: (context: Context<Name, Local>) => showNext(context, next, among),
    },
  ];
}

/** In the place of the one before, so that one Esc leads back to where they were opened. */
function showNext({ view, actions }: Pick<Context, 'view' | 'actions'>, run: string, among: readonly string[]): void {
  const next = runOf(view.state, run);
  if (!next) return;
  actions.close();
  actions.openOver(outputPlace(next, among));
}
