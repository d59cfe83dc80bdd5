import { runOf } from '../../session/evolve.ts';
import { line } from '../line.ts';
import { comparisonLines, outcomeLines } from '../result.ts';
import { defineScreen } from '../screen.ts';

/** The whole output of a run that this client has, with its result; PageUp and PageDown scroll. */
export const outputScreen = defineScreen<'output', undefined>({
  name: 'output',
  start: () => undefined,
  follows: 'end',
  keys: () => [],
  heading: () => 'OUTPUT',
  exit: () => 'Esc = back.',
  body: ({ view, place, columns }) => {
    const run = runOf(view.state, place.run);
    const live = view.runs.get(place.run);
    if (!run) return [line(' There is no such run.')];
    return [
      ...(live && live.length > 0
        ? live.rows(0, live.length)
        : [line(' It wrote nothing, or its output is still being read.', 'dim')]),
      line(),
      ...outcomeLines(run, columns),
      ...comparisonLines(view, run),
    ];
  },
});
