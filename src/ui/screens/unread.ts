import { outsideSteps } from '../../plan/outside-steps.ts';
import { type Line, labelled, line } from '../line.ts';
import { type Actions, defineScreen } from '../screen.ts';
import type { View } from '../view.ts';
import { plural } from '../words.ts';

/** What there is to say about how the checklist was read: the text as written, its line, and why. What is shown nowhere else is counted. */
export const unreadScreen = defineScreen<'unread', undefined>({
  name: 'unread',
  start: () => undefined,
  heading: ({ view }) => `REMARKS on the reading   ${view.plan.notes.length}   ${view.plan.title}`,
  keys: ({ view: { plan } }) => [
    { key: 'Esc', label: 'back', does: ({ actions }) => actions.open({ name: 'preflight' }) },
    ...plan.steps.slice(0, 1).map(({ id }) => ({
      key: 'v',
      label: 'the whole file',
      does: ({ actions }: { actions: Actions }) => actions.openOver({ name: 'written', step: id, whole: true }),
    })),
  ],
  body: ({ view }) => [
    line(' How these lines were read: each stands where it stood.', 'plain', { hang: 1 }),
    ...outsideLines(view),
    line(),
    ...view.plan.notes.flatMap(({ line: at, text, why }) => [labelled(`line ${at}`, text), labelled('', why), line()]),
  ],
});

/** What the walk shows nowhere is counted, with where it stands. */
function outsideLines({ plan }: View): Line[] {
  const outside = outsideSteps(plan);
  if (outside.length === 0) return [];
  const count = outside.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const where = outside.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
  const words = `${plural(count, 'line')} of ${plan.source.lines}, empty ones counted, stand in no step and are shown only in the whole file (v): ${where}.`;
  return [line(` ${words}`, 'plain', { hang: 1 })];
}
