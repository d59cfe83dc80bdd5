import { isDemand } from '../../plan/gate-meaning.ts';
import { type Line, layOut, line } from '../line.ts';
import { defineScreen } from '../screen.ts';
import { stepName } from '../step-name.ts';
import { choiceLines } from './failure-choices.ts';
import { expectedLines, stopOf } from './failure-expected.ts';
import { type Failure, failureKeys } from './failure-keys.ts';
import { checksIn, happened } from './failure-story.ts';

/** What went wrong, what the checklist says to it, and the choices: nothing is preselected, nothing goes on by itself. */
export const failureScreen = defineScreen<'failure', undefined>({
  name: 'failure',
  start: () => undefined,
  keys: failureKeys,
  heading: (context) => `${titleOf(context)}  ${stepName(context.view)}`,
  runs: (context) => checksIn(context).at(-1)?.id,
  hint: () => 'Nothing goes on until you choose.',
  body: (context) => {
    const fitting = outputRows.find((each) => layOut(panel(context, each), context.columns).length <= context.rows);
    return panel(context, fitting ?? Math.max(3, context.rows - 12));
  },
});

/** Rows of the output, the most wanted first: the choices stand on the screen with it where they can. */
const outputRows = [20, 15, 12, 10, 8, 6, 5, 4, 3] as const;

function panel(context: Failure, each: number): Line[] {
  return [
    ...happened(context, each),
    ...expectedLines(context),
    line(),
    ...(context.view.drives ? choiceLines(context) : [line(' Who drives chooses how it goes on.', 'bold')]),
  ];
}

function titleOf(context: Failure): string {
  const stop = stopOf(context);
  if (stop?.kind === 'gate') return isDemand(stop.gate) ? 'STOP: NOT SO' : 'STOP CONDITION TRUE';
  if (stop?.status === 'unknown') return 'OUTCOME UNKNOWN';
  if (stop?.status === 'contradicted') return 'NOT AS EXPECTED';
  return 'FAILED';
}
