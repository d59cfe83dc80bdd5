import type { Copied } from '../copy.ts';
import { type Line, labelled, line, verbatim } from '../line.ts';
import { defineScreen } from '../screen.ts';

/** What was copied and where it went. The text stands at the edge of the screen, to be taken with the mouse where nothing else works. */
export const copiedScreen = defineScreen<'copied', undefined>({
  name: 'copied',
  start: () => undefined,
  keys: () => [],
  heading: () => 'COPIED, AS SHOWN',
  exit: () => 'Esc = back. Nothing ran; what is done by hand is then ticked.',
  body: ({ place: { text, copied } }) => [
    labelled('TERMINAL', terminalWords[copied.terminal]),
    ...(copied.inTmux && copied.terminal === 'asked'
      ? [labelled('', 'In tmux it needs: tmux set -s set-clipboard on')]
      : []),
    ...fileLines(copied),
    line(),
    ...verbatim(text, 0),
  ],
});

const terminalWords: Record<Copied['terminal'], string> = {
  asked: 'asked to take it into its clipboard (OSC 52); not every terminal does, and none says so',
  none: 'has no clipboard',
  tooLong: 'not asked: it is too long for the clipboard of a terminal',
};

function fileLines({ file }: Copied): Line[] {
  return typeof file === 'string'
    ? [labelled('FILE', `${file}  (the same text, until the session is signed)`)]
    : [labelled('FILE', [{ text: file.refused, tone: 'warn' }])];
}
