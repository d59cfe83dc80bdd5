import { layOut, line } from '../line.ts';
import { lastLines } from '../lines/last-lines.ts';
import { defineScreen } from '../screen.ts';
import { lookAgainKeys } from '../steps/probes.ts';
import { waitFacts } from '../steps/wait.ts';
import type { View } from '../view.ts';

/** The end of a wait for which no shortest time is written, or more than one: only the operator can say that it is over, and says of what. */
export const waitOverScreen = defineScreen<'waitOver', undefined>({
  name: 'waitOver',
  start: () => undefined,
  keys: ({ view, place: { step, item } }) => [
    {
      key: 'y',
      label: 'it is over',
      does: ({ actions }) => void actions.act({ do: 'endWait', step, item }).then((ended) => ended && actions.close()),
    },
    {
      key: 'n',
      label: 'not yet',
      does: ({ actions }) =>
        void actions.act({ do: 'observe', step, item, note: notYet }).then((taken) => taken && actions.close()),
    },
    ...lookAgainKeys(view, { step, item }),
  ],
  heading: () => 'IS THIS WAIT OVER?',
  exit: () => 'Esc = back, the wait goes on.',
  hint: () => 'y ends it, for good. n takes down that it is not over yet. Enter does neither.',
  body: ({ view, place: { step, item }, rows, columns }) => {
    const said = [
      line(` ${whoSays(view, item)}: that it is over is what you say.`, 'plain', { hang: 1 }),
      line(),
      ...waitFacts(view, step, item),
      line(),
      line(' It cannot be started again.', 'plain', { hang: 1 }),
    ];
    // What was looked at last is what tells.
    const last = lastLines(view, rows - layOut(said, columns).length - 1);
    return [...said, ...(last.length > 0 ? [line(), ...last] : [])];
  },
});

function whoSays({ lane }: View, id: string): string {
  const item = lane?.lane.items.find((one) => one.id === id);
  const isTimed = item?.kind === 'wait' && item.data.minimum !== null;
  return isTimed
    ? 'The written time is over, and more than that is waited for'
    : 'No shortest time is written for this';
}

const notYet = 'looked: not over yet';
