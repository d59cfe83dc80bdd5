import { completion } from '../walk/completion.ts';
import { bareTitle } from './step-name.ts';
import type { View } from './view.ts';
import { plural } from './words.ts';

/** What is left on the ordinary screen after the session's screen is gone: where it stands, what goes on, how to come back. */
export function leavingSummary(view: View, how: 'kept' | 'gone'): string[] {
  const { session, folder, walk, state, plan } = view;
  const step = walk.current?.lane;
  const title =
    step &&
    (step.number === null
      ? step.title
      : `step ${step.number}/${plan.steps.length}, ${bareTitle(step.number, step.title)}`);
  return [
    how === 'gone'
      ? `The session server of ${session} is gone. Nothing recorded is lost.`
      : `Session ${session} is kept; nothing was stopped by leaving.`,
    `  ${plan.title}: ${title ?? completion(walk, state).text}`,
    ...walk.going.map((run) => `  still running: ${run.text.split('\n')[0]}`),
    `  ${plural(state.size, 'entry', 'entries')} recorded in ${folder}`,
    `Come back: deploy-assist resume ${session}`,
    ...(state.opened?.data.parent ? [`It was opened from session ${state.opened.data.parent.session}.`] : []),
  ];
}
