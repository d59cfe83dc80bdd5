import type { ClientFact } from '../../server/clients/protocol.ts';
import { type Line, labelled, line } from '../line.ts';
import { nameOf } from '../people-words.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { clockTime } from '../words.ts';

type Here = Context<'people', undefined>;
type Key = KeyBinding<'people', undefined>;

/** Who is attached: to ask for the wheel and to give it, to take it from somebody who is silent, to hold the next step. */
export const peopleScreen = defineScreen<'people', undefined>({
  name: 'people',
  start: () => undefined,
  keys: ({ view }) => [...(view.drives ? driverKeys : me(view)?.watches ? [] : askingKeys), ...holdKeys(view), note],
  heading: ({ view }) => (view.drives ? 'WHO IS HERE  you drive' : 'WHO IS HERE  you watch'),
  exit: () => 'Esc = back; nothing changes.',
  hint: ({ view }) => {
    if (view.drives)
      return asker(view) ? 'y lets them drive, and you watch. k keeps driving.' : 'Nobody asks to drive.';
    if (me(view)?.watches) return `You came to watch. To drive: ${view.command} resume`;
    return 'a asks; the driver answers. F needs two silent minutes of theirs, and a reason.';
  },
  body: ({ view }) => [
    line(' Attached to this session', 'bold'),
    ...view.clients.map((client) => clientLine(client, view)),
    line(),
    ...holdLines(view),
    line(
      ' One drives: runs, answers, signs. Who watches sees all of it, may hold the next step, and may note something.',
      'plain',
      {
        hang: 1,
      },
    ),
  ],
});

function clientLine(client: ClientFact, { clients, you }: View): Line {
  const { drives, asks, watches, from, tty } = client;
  const does = drives ? 'drives' : asks ? 'ASKS TO DRIVE' : watches ? 'watches only' : 'watches';
  const where = [tty?.replace('/dev/', ''), from && `from ${from}`].filter(Boolean).join(' ');
  const name = client.id === you ? `${client.user} (you)` : nameOf(client, clients);
  return labelled(does, `${name}  ${where}`, 16);
}

function holdLines({ state: { hold } }: View): Line[] {
  return hold === undefined
    ? []
    : [labelled('HELD', `by ${hold.by} since ${clockTime(hold.at)}: ${hold.reason}`), line()];
}

function me({ clients, you }: View): ClientFact | undefined {
  return clients.find(({ id }) => id === you);
}

function asker({ clients }: View): ClientFact | undefined {
  return clients.find(({ asks }) => asks);
}

const noAsker = ({ view }: Here) => (asker(view) ? undefined : 'Nobody asks to drive.');

function answer({ view, actions }: Here, wish: 'give' | 'decline'): void {
  const to = asker(view)?.id;
  if (to !== undefined) void actions.wish({ wish, to }).then((taken) => taken && actions.close());
}

const driverKeys: Key[] = [
  { key: 'y', label: 'let them drive', disabled: noAsker, does: (here) => answer(here, 'give') },
  { key: 'k', label: 'keep driving', disabled: noAsker, does: (here) => answer(here, 'decline') },
];

const askingKeys: Key[] = [
  {
    key: 'a',
    label: 'ask to drive',
    disabled: ({ view }) => (me(view)?.asks ? 'You have asked; the driver sees it.' : undefined),
    does: ({ actions }) => void actions.wish({ wish: 'ask' }),
  },
  {
    key: 'F',
    label: 'take over',
    does: ({ view, actions }) => {
      const driver = view.clients.find(({ drives }) => drives);
      const title = driver ? `from ${nameOf(driver, view.clients)}` : 'nobody drives';
      actions.open({ name: 'reason', about: { verb: 'takeOver', title } });
    },
  },
];

function holdKeys({ state: { hold }, drives }: View): Key[] {
  if (hold === undefined) return drives ? [] : [holdKey];
  return [
    {
      key: 'u',
      label: 'release the hold',
      does: ({ actions }) =>
        actions.openOver({ name: 'reason', about: { verb: 'release', title: `the next step, held by ${hold.by}` } }),
    },
  ];
}

const holdKey: Key = {
  key: 'h',
  label: 'hold the next step',
  does: ({ actions }) =>
    actions.openOver({ name: 'reason', about: { verb: 'hold', title: 'nothing more runs until released' } }),
};

const note: Key = {
  key: 'n',
  label: 'note',
  does: ({ view, actions }) => actions.openOver({ name: 'note', step: view.lane?.lane.id ?? '' }),
};
