import { runOf } from '../../session/evolve.ts';
import { type Line, layOut, line } from '../line.ts';
import { outputKeys, outputWindow, type Scrolled } from '../output-window.ts';
import { nextOutputKeys } from '../outputs-of-stop.ts';
import { comparisonLines, outcomeLines } from '../result.ts';
import { type Context, defineScreen } from '../screen.ts';
import { firstOf } from '../words.ts';

type Output = Context<'output', Scrolled>;

/** The output of a run that this client has, with its result behind it; PageUp and PageDown scroll. */
export const outputScreen = defineScreen<'output', Scrolled>({
  name: 'output',
  start: () => ({ top: undefined }),
  keys: (context) => [
    ...nextOutputKeys<'output', Scrolled>(context.place),
    ...outputKeys<'output', Scrolled>(lengthOf(context) + footOf(context).length),
  ],
  heading: ({ view, place }) => `OUTPUT  ${firstOf(runOf(view.state, place.run)?.text ?? '')}`,
  exit: () => 'Esc = back.',
  hint: ({ view, place }) => {
    const live = view.runs.get(place.run);
    if (live?.cut) return `The last ${live.length} rows. All ${live.bytes} bytes are in the session's folder.`;
    return `${live?.length ?? 0} rows. All of it is in the session's folder, too.`;
  },
  body: (context) => {
    const { view, place, local } = context;
    return outputWindow(view.runs.get(place.run), local, context, footOf(context));
  },
});

function lengthOf({ view, place }: Output): number {
  return view.runs.get(place.run)?.length ?? 0;
}

function footOf({ view, place, columns }: Output): Line[] {
  const run = runOf(view.state, place.run);
  if (!run) return [line(' There is no such run.')];
  const nothing = view.runs.get(place.run)?.length
    ? []
    : [line(' It wrote nothing, or its output is still being read.', 'dim')];
  return layOut([...nothing, line(), ...outcomeLines(view, run, columns), ...comparisonLines(view, run)], columns);
}
