import { completion } from '../../walk/completion.ts';
import type { LaneView } from '../../walk/walk.ts';
import { goTo, whyNotTo } from '../go-to.ts';
import { line, spans } from '../line.ts';
import { marks } from '../marks.ts';
import { defineScreen } from '../screen.ts';
import { bareTitle } from '../step-name.ts';
import type { View } from '../view.ts';

/** Before the sign-off of a walk that is not finished: what is open, by number and title. Signing it all the same is a key of its own. */
export const unfinishedScreen = defineScreen<'unfinished', undefined>({
  name: 'unfinished',
  start: () => undefined,
  keys: () => [
    {
      key: 'Enter',
      label: 'to the first open step',
      disabled: ({ view }) => whyNotTo(openSteps(view)[0], view),
      does: ({ view, actions }) => {
        const [first] = openSteps(view);
        if (first) goTo(first, view, actions);
      },
    },
    { key: 'F', label: 'sign off all the same', does: ({ actions }) => actions.open({ name: 'signOff' }) },
  ],
  heading: ({ view }) => `CHECKLIST ${completion(view.walk, view.state).text}`,
  exit: () => 'Esc = back; it stays open, unsigned.',
  hint: () => 'Enter goes on with the walk. F opens the sign-off of what is not complete.',
  body: ({ view }) => [
    line(` ${completion(view.walk, view.state).text}`, 'bold'),
    line(),
    ...openSteps(view).map(({ lane, status }) => {
      const { mark, tone, word } = marks[status];
      const title = ` ${String(lane.number ?? '').padStart(2)} ${bareTitle(lane.number, lane.title)}`;
      return { ...spans('   ', { text: mark, tone }, title, { text: `  ${word}`, tone: 'dim' as const }), hang: 10 };
    }),
  ],
});

function openSteps({ walk }: View): LaneView[] {
  return walk.steps.filter((step) => !step.settled && step.status !== 'deferred');
}
