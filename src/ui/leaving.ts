import type { RunState } from '../session/state.ts';
import { completion } from '../walk/completion.ts';
import { countedName } from './step-name.ts';
import type { View } from './view.ts';
import { plural } from './words.ts';

/** What is left on the ordinary screen after the session's screen is gone: where it stands, what goes on, how to come back. */
export function leavingSummary(view: View, how: 'kept' | 'gone'): string[] {
  const { session, folder, walk, state, plan } = view;
  const step = walk.current?.lane;
  const title = step && inSentence(countedName(step, plan.steps.length));
  return [
    how === 'gone'
      ? `The session server of ${session} is gone. Nothing recorded is lost.`
      : `Session ${session} is kept; nothing was stopped by leaving.`,
    `  ${plan.title}: ${title ?? completion(walk, state).text}`,
    ...walk.going.map((run) => `  ${(how === 'gone' ? withoutServer : withServer)(run)}`),
    `  ${plural(state.size, 'entry', 'entries')} recorded in ${folder}`,
    `Come back: deploy-assist resume ${session}`,
    ...(state.opened?.data.parent ? [`It was opened from session ${state.opened.data.parent.session}.`] : []),
  ];
}

function withServer({ text }: RunState): string {
  return `still running: ${text.split('\n')[0]}`;
}

/** A command on this machine dies with the terminal that its server held; one on another host does not. */
function withoutServer({ text, request }: RunState): string {
  const first = text.split('\n')[0];
  return request.there === undefined
    ? `was running: ${first}. How it ended is not known.`
    : `was running on ${request.host}: ${first}. It goes on there, and resume follows it again.`;
}

function inSentence(name: string): string {
  return name.replace(/^Step (?=\d+\/)/, 'step ').replace('  ', ', ');
}
