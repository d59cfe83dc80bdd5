import { type Line, line, spans } from '../line.ts';
import { outputKeys, outputWindow, type Scrolled } from '../output-window.ts';
import { type Actions, defineScreen } from '../screen.ts';
import { duration } from '../words.ts';

/** Who has just opened the shell gets the keyboard at once; who finds it open, on the way back, asks for it. Milliseconds. */
const justOpenedMs = 3000;

/** A shell of the operator's own, in the folder and with the variables that the item beside it would find. Nothing else goes on meanwhile. */
export const lookAroundScreen = defineScreen<'lookAround', Scrolled>({
  name: 'lookAround',
  start: () => ({ top: undefined }),
  opened: ({ view, place, actions }) => {
    const at = view.state.shell?.at;
    if (view.drives && at !== undefined && view.now - Date.parse(at) < justOpenedMs) actions.handKeyboard(place.shell);
  },
  keys: ({ view, place }) => [
    {
      key: 'y',
      label: 'type into the shell',
      does: ({ actions }) => actions.handKeyboard(place.shell),
    },
    {
      key: 'X',
      label: 'end the shell',
      does: ({ actions }) => actions.control({ live: 'interrupt', run: place.shell, signal: 'KILL' }),
    },
    ...outputKeys<'lookAround', Scrolled>(view.runs.get(place.shell)?.length ?? 0, 1),
  ],
  heading: ({ view }) => {
    const { shell } = view.state;
    return `LOOKING AROUND  ${shell ? `${duration(view.now - Date.parse(shell.at))}${shell.there ? `  ON ${shell.host}` : ''}  in ${shell.cwd}` : ''}`;
  },
  exit: () => 'Ctrl-D or exit ends the shell; its folder and variables end with it.',
  hint: () => "y: the keyboard is the shell's, until Ctrl-]. Nothing else runs meanwhile.",
  body: ({ view, place, local, rows, columns }) => {
    const live = view.runs.get(place.shell);
    const said: Line = {
      ...spans(
        { text: ' a shell of your own', tone: 'bold' },
        { text: '  all of it goes into the record', tone: 'dim' },
      ),
      wrap: 'cut',
    };
    const shown = live?.length
      ? outputWindow(live, local, { rows: rows - 1, columns })
      : [line(' it is starting', 'dim')];
    return [said, ...shown];
  },
});

export function lookAround(actions: Actions, at: { step: string; item: string }): void {
  void actions.act({ do: 'lookAround', ...at });
}
