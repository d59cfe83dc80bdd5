import { type Line, labelled, line } from '../line.ts';
import type { Context, KeyBinding } from '../screen.ts';
import { firstOf } from '../words.ts';

/** What goes on must be stopped before anything is signed: each by its own number. */
export function goingKeys<Local>({ view }: Pick<Context, 'view'>): KeyBinding<'signOff', Local>[] {
  return view.walk.going.slice(0, 9).map((run, index) => ({
    key: String(index + 1),
    label: `stop ${run.text.split('\n')[0]?.slice(0, 24)}`,
    does: ({ actions }) => actions.control({ live: 'interrupt', run: run.id, signal: 'INT' }),
  }));
}

/** What they are, with the number of each. */
export function goingBody({ view }: Pick<Context, 'view'>): Line[] {
  return [
    line(' These commands still go on. Stop each before you sign:', 'bold', { hang: 1 }),
    line(),
    ...view.walk.going.map((run, index) =>
      labelled(`  ${index + 1}`, `${firstOf(run.text)}${run.kept ? '  (kept)' : ''}`, 6),
    ),
    line(),
    line(' A number interrupts it (as Ctrl-C does); the form follows when nothing runs.', 'plain', { hang: 1 }),
  ];
}
