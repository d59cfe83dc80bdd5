import { runOf } from '../../session/evolve.ts';
import { labelled, line, verbatim } from '../line.ts';
import { nextOutputKeys } from '../outputs-of-stop.ts';
import { comparisonLines } from '../result.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { fittingColumns, type Result, tableLines } from '../table.ts';
import { moved } from '../window.ts';

type Local = { from: number };
type Here = Context<'table', Local>;

/** A query's answer with nothing left out: columns to the right, rows below. */
export const tableScreen = defineScreen<'table', Local>({
  name: 'table',
  start: () => ({ from: 0 }),
  heading: (here) => {
    const result = resultOf(here);
    if (result === undefined || result.columns.length === 0 || here.columns < 60) return 'ANSWER of the database';
    const { from } = here.local;
    const to = from + fittingColumns(result, here.columns, from);
    return `ANSWER of the database   columns ${from + 1}-${to} of ${result.columns.length}`;
  },
  keys: ({ place }) => [...nextOutputKeys<'table', Local>(place), ...keys],
  exit: () => 'Esc = back.',
  body: ({ view, place, local, columns }) => {
    const run = runOf(view.state, place.run);
    if (run?.result.status !== 'answered')
      return [line(' There is no answer of a database here.', 'plain', { hang: 1 })];
    const { outcome, readOnly } = run.result.end;
    return [
      ...verbatim(run.text, 1),
      line(),
      labelled(
        'RAN',
        `${readOnly ? 'in a read-only transaction' : 'it may have changed data'}, ${run.result.end.durationMs} ms`,
      ),
      ...(outcome.ok
        ? tableLines(outcome, columns, local.from)
        : [labelled('REFUSED', `${outcome.code} ${outcome.message}`)]),
      ...comparisonLines(view, run),
    ];
  },
});

const keys: KeyBinding<'table', Local>[] = [
  { key: 'Right', label: 'columns on', narrow: 'on', does: (here) => move(here, 1) },
  { key: 'Left', label: 'columns back', does: (here) => move(here, -1) },
  { key: 'l', label: 'columns on', does: (here) => move(here, 1), hidden: true },
  { key: 'h', label: 'columns back', does: (here) => move(here, -1), hidden: true },
  { key: 'Down', label: 'rows on', does: ({ actions }) => actions.scroll(1) },
  { key: 'Up', label: 'rows back', does: ({ actions }) => actions.scroll(-1) },
  { key: 'v', label: 'back', does: ({ actions }) => actions.close(), hidden: true },
];

function resultOf({ view, place }: Here): Result | undefined {
  const run = runOf(view.state, place.run);
  return run?.result.status === 'answered' && run.result.end.outcome.ok ? run.result.end.outcome : undefined;
}

function move(here: Here, by: number): void {
  const result = resultOf(here);
  if (result) here.set({ from: moved(here.local.from, by, result.columns.length) });
}
