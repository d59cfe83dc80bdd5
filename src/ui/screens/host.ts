import { environmentAt } from '../../plan/environment-at.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { boundHost, environmentWords, namedHosts } from '../../walk/hosts.ts';
import { findLane, type Lane } from '../../walk/lane.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';
import type { View } from '../view.ts';
import { clockTime } from '../words.ts';

/** `field`: another host is being typed. `asking`: the host that is being looked for. `refused`: the last one that nothing came of. */
type Local = { field: Field | undefined; asking: string | undefined; refused: string | undefined };
type Here = Context<'host', Local>;
type Answer = { host: string | null; line: number | null };

/**
 * Where the commands of an environment run: asked once, before the first of them, where the checklist names a host; and on H at any time.
 * Nothing is preselected, and whoever is named is looked at before it counts.
 */
export const hostScreen = defineScreen<'host', Local>({
  name: 'host',
  start: () => ({ field: undefined, asking: undefined, refused: undefined }),
  field: ({ local }) => local.field !== undefined,
  typed: ({ local, set }, typed) => {
    if (local.field) set({ ...local, field: edit(local.field, typed) });
  },
  keys: (here) =>
    here.local.field
      ? [useTyped, stopTyping]
      : [...answersOf(here).map(answerKey), otherKey, ...againKeys(here), laterKey],
  heading: (here) => `WHERE DOES ${environmentWords(laneOf(here)?.environment ?? null)} RUN?`,
  exit: () => 'nothing runs from here. H asks it again, as long as nothing runs.',
  hint: ({ local }) =>
    local.asking === undefined
      ? local.field
        ? 'As you would write it for ssh: deploy@web-01, or a name of your ssh configuration.'
        : 'A number says it. Enter does nothing.'
      : `Asking ${local.asking} who is there ...`,
  body: (here) => [
    line(` WHERE DO ${commandsWords(laneOf(here))} RUN?`, 'bold'),
    ...nowLines(here),
    line(),
    ...answersOf(here).map(answerLine),
    line(`   o  another host`),
    ...(here.local.field
      ? [{ ...spans('   > ', ...fieldSpans(here.local.field, Math.max(10, here.columns - 6))), hang: 5 }]
      : []),
    line(),
    ...explanation.map((text) => line(` ${text}`, 'plain', { hang: 1 })),
  ],
});

const explanation = [
  'There: over one ssh connection, with your own ssh configuration and agent, in a shell as of a login there. Nothing is installed and nothing stays behind. A command outlives a line that drops.',
  'Queries to a database, and commands that go to that host themselves (ssh, scp, rsync), run from this machine.',
];

/** The step, as far as it holds for the item in hand. */
function laneOf({ view, place }: Pick<Here, 'view' | 'place'>): Lane | undefined {
  const lane = findLane(view.plan, place.step);
  const inHand = view.inHand?.kind === 'item' ? view.inHand.item : undefined;
  const item = lane?.items.find(({ id }) => id === inHand?.id);
  return lane && { ...lane, environment: environmentAt(lane, item) };
}

function commandsWords(lane: Lane | undefined): string {
  return lane?.environment ? `THE COMMANDS FOR ${lane.environment.toUpperCase()}` : 'THESE COMMANDS';
}

function answersOf(here: Pick<Here, 'view' | 'place'>): Answer[] {
  const named = namedHosts(here.view.plan, laneOf(here)?.environment ?? null);
  return [...named.slice(0, 7).map(({ host, line: at }) => ({ host, line: at })), { host: null, line: null }];
}

function answerLine({ host, line: at }: Answer, index: number): Line {
  const why = at === null ? '' : `   named on line ${at}`;
  const what = spans(`   ${index + 1}  `, { text: host ?? 'this machine', tone: 'bold' }, { text: why, tone: 'dim' });
  return { ...what, answeredBy: String(index + 1) };
}

function nowLines(here: Here): Line[] {
  const bound = boundHost(here.view.state, laneOf(here)?.environment ?? null);
  if (!bound) return [labelled('NOW', 'nobody has said it yet')];
  const who = bound.there ? ` (${bound.there.user}@${bound.there.name})` : '';
  return [labelled('NOW', `${bound.host ?? 'this machine'}${who}: ${bound.by} said so at ${clockTime(bound.at)}`)];
}

function answerKey({ host }: Answer, at: number): KeyBinding<'host', Local> {
  return {
    key: String(at + 1),
    label: host ?? 'this machine',
    disabled: whyNot,
    does: (here) => bind(here, host),
  };
}

const otherKey: KeyBinding<'host', Local> = {
  key: 'o',
  label: 'another host',
  disabled: whyNot,
  does: ({ local, set }) => set({ ...local, field: emptyField() }),
};

/** Once the connection was made by hand, say. */
function againKeys({ local: { refused } }: Here): KeyBinding<'host', Local>[] {
  if (refused === undefined) return [];
  return [{ key: 'L', label: `try ${refused} again`, disabled: whyNot, does: (here) => bind(here, refused) }];
}

const useTyped: KeyBinding<'host', Local> = {
  key: 'Enter',
  label: 'use this host',
  disabled: (here) => whyNot(here) ?? (here.local.field?.text.trim() ? undefined : 'No host is typed yet.'),
  does: (here) => bind(here, here.local.field?.text.trim() ?? ''),
};

const stopTyping: KeyBinding<'host', Local> = {
  key: 'Esc',
  label: 'back',
  does: ({ local, set }) => set({ ...local, field: undefined }),
};

const laterKey: KeyBinding<'host', Local> = {
  key: 'Esc',
  label: 'back',
  hidden: true,
  does: ({ actions }) => actions.close(),
};

/** It takes as long as ssh takes; the answer may be why nobody can be reached. */
function bind(here: Here, host: string | null): void {
  const { actions, local, set } = here;
  const environment = laneOf(here)?.environment ?? null;
  if (host !== null) set({ ...local, asking: host });
  void actions.act({ do: 'bindHost', environment, host }).then((taken) => {
    if (taken) actions.close();
    else set({ field: undefined, asking: undefined, refused: host ?? undefined });
  });
}

function whyNot({ view, local }: Here): string | undefined {
  if (!view.drives) return 'You are watching. Who drives says it.';
  return local.asking === undefined ? undefined : `${local.asking} is being asked.`;
}

/** Only what goes to a shell can run elsewhere. */
export function runsInShell(view: View, item: Item): boolean {
  const program = definitionOf(item).program(item);
  return program !== null && program.by !== 'database' && view.lane !== undefined;
}
