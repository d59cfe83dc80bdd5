import { line } from '../line.ts';
import { defineScreen, type KeyBinding } from '../screen.ts';
import { firstOf } from '../words.ts';

/** Stronger ways to end a command than one interrupt; opened by the second Ctrl-C. Nothing is preselected. */
export const signalsScreen = defineScreen<'signals', undefined>({
  name: 'signals',
  start: () => undefined,
  keys: () => keys,
  heading: () => 'STOP THE COMMAND',
  exit: () => 'Esc = back, the command goes on.',
  body: ({ view }) => [
    line(` ${firstOf(view.going?.text ?? 'The command has ended.')}`, 'bold'),
    line(),
    line('   i  interrupt again (INT): what Ctrl-C does'),
    line('   t  ask it to end (TERM): it may tidy up'),
    line('   K  end it at once (KILL): it cannot tidy up; what it was doing is left half-done', 'plain', { hang: 6 }),
    line('   q  leave this screen; the command goes on', 'plain', { hang: 6 }),
  ],
});

const keys: KeyBinding<'signals', undefined>[] = (
  [
    ['i', 'INT'],
    ['t', 'TERM'],
    ['K', 'KILL'],
  ] as const
).map(([key, signal]) => ({
  key,
  label: signal,
  does: ({ place, actions }) => {
    actions.control({ live: 'interrupt', run: place.run, signal });
    actions.close();
    actions.say(`${signal} sent to the command.`);
  },
}));
