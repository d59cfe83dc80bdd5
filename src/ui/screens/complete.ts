import { proseBelow } from '../../plan/prose-around.ts';
import { completion } from '../../walk/completion.ts';
import { type Line, labelled, layOut, line } from '../line.ts';
import { lastLines } from '../lines/last-lines.ts';
import { neverAskedLines } from '../lines/never-asked-lines.ts';
import { defineScreen } from '../screen.ts';
import type { View } from '../view.ts';
import { firstOf, plural } from '../words.ts';
import { lookKeys } from './deviations.ts';

/** Nothing is open any more: the announcement, the deviations, and the way to the sign-off. */
export const completeScreen = defineScreen<'complete', undefined>({
  name: 'complete',
  start: () => undefined,
  keys: ({ view }) => [
    {
      key: 'Enter',
      label: 'sign off',
      disabled: () => (view.state.closed ? 'This session is signed and closed.' : undefined),
      does: ({ actions }) => actions.open({ name: 'signOff' }),
    },
    ...lookKeys.filter(({ key }) => key === 't'),
  ],
  heading: ({ view }) => `CHECKLIST ${completion(view.walk, view.state).text}`,
  exit: ({ view }) => (view.state.closed ? 'q leaves.' : 'q leaves; the session stays open and unsigned.'),
  hint: ({ view }) =>
    view.state.closed ? 'Signed and closed.' : 'Enter opens the sign-off. Nothing is signed by that.',
  body: ({ view, rows, columns }) => {
    const { text, deviations } = completion(view.walk, view.state);
    const said = [
      line(` ${text}`, 'bold'),
      line(),
      ...(deviations.length > 0 ? [line(` ${plural(deviations.length, 'deviation')}`, 'bold')] : []),
      ...deviations.map(({ step, what, reason }) => labelled(step.slice(0, 16), `${what}: ${reason}`, 18)),
      ...neverAskedLines(view.plan, 1),
      ...closingLines(view),
      ...view.walk.going.map((run) => labelled('STILL GOING', firstOf(run.text), 14)),
      ...(view.state.notes.length > 0 ? [line(), line(' Notes', 'bold')] : []),
      ...view.state.notes.map((note) => line(`   ${note.text}`, 'plain', { hang: 3 })),
    ];
    // The walk went on by itself when the last command had ended.
    const last = lastLines(view, Math.max(0, rows - layOut(said, columns).length - 1));
    return [...said, ...(last.length > 0 ? [line(), ...last] : [])];
  },
});

/** What the checklist tells behind its last step; the file has the rest. */
function closingLines({ plan }: View): Line[] {
  const last = plan.steps.at(-1);
  const told = last === undefined ? [] : proseBelow(last, { id: last.items.at(-1)?.id ?? '' });
  const notes = told.filter((one) => last !== undefined && one.line > last.endLine);
  const more = notes.length - mostTold;
  return [
    ...(notes.length > 0 ? [line(), line(' The checklist says at its end', 'bold')] : []),
    ...notes.slice(0, mostTold).map(({ text }) => line(`   ${text}`, 'plain', { hang: 3 })),
    ...(more > 0 ? [line(`   and ${plural(more, 'line')} more, from file line ${notes[mostTold]?.line}`, 'dim')] : []),
  ];
}

const mostTold = 5;
