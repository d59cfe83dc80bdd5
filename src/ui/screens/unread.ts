import { labelled, line } from '../line.ts';
import { defineScreen } from '../screen.ts';

/** What of the checklist could not be interpreted: its text as written, its line, and why. Nothing of it is dropped. */
export const unreadScreen = defineScreen<'unread', undefined>({
  name: 'unread',
  start: () => undefined,
  heading: ({ view }) => `NOT UNDERSTOOD   ${view.plan.notes.length} of ${view.plan.title}`,
  keys: () => [{ key: 'Esc', label: 'back', does: ({ actions }) => actions.open({ name: 'preflight' }) }],
  body: ({ view }) => [
    line(' This text is shown where it stands, and nothing of it is run. Read it yourself.', 'plain', { hang: 1 }),
    line(),
    ...view.plan.notes.flatMap(({ line: at, text, why }) => [labelled(`line ${at}`, text), labelled('', why), line()]),
  ],
});
