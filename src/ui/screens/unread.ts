import { labelled, line } from '../line.ts';
import { defineScreen } from '../screen.ts';

/** What there is to say about how the checklist was read: the text as written, its line, and why. Nothing of it is dropped. */
export const unreadScreen = defineScreen<'unread', undefined>({
  name: 'unread',
  start: () => undefined,
  heading: ({ view }) => `REMARKS on the reading   ${view.plan.notes.length}   ${view.plan.title}`,
  keys: () => [{ key: 'Esc', label: 'back', does: ({ actions }) => actions.open({ name: 'preflight' }) }],
  body: ({ view }) => [
    line(' How these lines were read. Nothing of the checklist is dropped: each stands where it stood.', 'plain', {
      hang: 1,
    }),
    line(),
    ...view.plan.notes.flatMap(({ line: at, text, why }) => [labelled(`line ${at}`, text), labelled('', why), line()]),
  ],
});
