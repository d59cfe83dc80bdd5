import { line } from '../line.ts';
import { outputWindow } from '../output-window.ts';
import { defineScreen } from '../screen.ts';
import { firstOf } from '../words.ts';

/**
 * Asked before a running command gets the keyboard. One key is not enough: an operator who types ahead the words of a gate would hand the
 * rest of them, and their Enter, to whatever the command is asking.
 */
export const keyboardScreen = defineScreen<'keyboard', undefined>({
  name: 'keyboard',
  start: () => undefined,
  keys: () => [
    {
      key: 'y',
      label: 'give it the keyboard',
      short: 'give keyboard',
      narrow: 'give it',
      does: ({ place, actions }) => {
        actions.close();
        actions.handKeyboard(place.run);
      },
    },
  ],
  // A command that has ended takes no keys: nothing is left to be asked.
  tick: ({ view, place, actions }) => {
    if (view.going?.id !== place.run) actions.close();
  },
  heading: ({ view }) => `TYPE INTO  ${firstOf(view.going?.text ?? 'the command has ended')}`,
  exit: () => 'Esc = back, the command gets nothing.',
  hint: () => 'y: every key goes to the command, until Ctrl-] takes the keyboard back.',
  body: ({ view, place, rows, columns }) => [
    line(' what it printed last'),
    ...outputWindow(view.runs.get(place.run), { top: undefined }, { rows: rows - 1, columns }),
  ],
});
