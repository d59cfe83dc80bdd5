import { environmentAt } from '../../plan/environment-at.ts';
import { boundAt } from '../../plan/logins-at.ts';
import type { Login } from '../../plan/plan.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { hostQuestion, saidLogin } from '../../walk/host-question.ts';
import { environmentWords, namedHosts } from '../../walk/hosts.ts';
import { findLane, type Lane } from '../../walk/lane.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';
import type { View } from '../view.ts';
import { clockTime } from '../words.ts';

/** `field`: another host is being typed. `asking`: the host that is being looked for. `refused`: the last one that nothing came of. */
type Local = { field: Field | undefined; asking: string | undefined; refused: string | undefined };
type Here = Context<'host', Local>;
/** `byHand`: it is typed into the login by hand, and nothing of it runs from here. */
type Answer = { host: string | null; line: number | null; byHand?: true };

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
  heading: (here) => `WHERE ${subjectWords(here)} RUN?`,
  exit: () => 'nothing runs from here. H asks it again, as long as nothing runs.',
  hint: ({ local }) =>
    local.asking === undefined
      ? local.field
        ? 'As you would write it for ssh: deploy@web-01, or a name of your ssh configuration.'
        : 'A number says it. Enter does nothing.'
      : `Asking ${local.asking} who is there ...`,
  body: (here) => [
    line(` WHERE DO ${commandsWords(here)} RUN?`, 'bold', { hang: 1 }),
    ...nowLines(here),
    ...loginLines(here),
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

function itemOf({ view, place }: Pick<Here, 'view' | 'place'>): Item | undefined {
  return findLane(view.plan, place.step)?.items.find(({ id }) => id === place.item);
}

/** The login that is asked about, or was: the item in hand is typed into it, as far as the text tells. */
function loginOf({ view, place }: Pick<Here, 'view' | 'place'>): Login | undefined {
  const lane = findLane(view.plan, place.step);
  const item = itemOf({ view, place });
  if (!lane || !item) return undefined;
  const question = hostQuestion(view.plan, view.state, lane, item);
  if (question?.of === 'environment') return undefined;
  return question?.login ?? saidLogin(view.plan, view.state, item);
}

function subjectWords(here: Here): string {
  const login = loginOf(here);
  if (login) return `DOES WHAT IS BEHIND LINE ${login.line}`;
  const environment = laneOf(here)?.environment ?? null;
  return environment === null ? 'DO THESE COMMANDS' : `DOES ${environmentWords(environment)}`;
}

function loginLines(here: Here): Line[] {
  const login = loginOf(here);
  if (login === undefined) return [];
  const end = login.until === null ? 'the text does not say where that ends' : `to line ${login.until}`;
  return [
    labelled('LOGIN', `line ${login.line} goes to ${login.name}; what stands behind it is meant for there, ${end}`),
  ];
}

/** The step, as far as it holds for the item in hand. */
function laneOf({ view, place }: Pick<Here, 'view' | 'place'>): Lane | undefined {
  const lane = findLane(view.plan, place.step);
  const inHand = view.inHand?.kind === 'item' ? view.inHand.item : undefined;
  const item = lane?.items.find(({ id }) => id === inHand?.id);
  return lane && { ...lane, environment: environmentAt(lane, item) };
}

function commandsWords(here: Here): string {
  const login = loginOf(here);
  if (login) return `THE COMMANDS BEHIND THE LOGIN TO ${login.name}`;
  const lane = laneOf(here);
  return lane?.environment ? `THE COMMANDS FOR ${lane.environment.toUpperCase()}` : 'THESE COMMANDS';
}

function answersOf(here: Pick<Here, 'view' | 'place'>): Answer[] {
  const login = loginOf(here);
  if (login) {
    const there: Answer[] = login.host === null ? [] : [{ host: login.host, line: login.line }];
    return [...there, { host: null, line: null, byHand: true }, { host: null, line: null }];
  }
  const named = namedHosts(here.view.plan, laneOf(here)?.environment ?? null);
  return [...named.slice(0, 7).map(({ host, line: at }) => ({ host, line: at })), { host: null, line: null }];
}

function answerLine(answer: Answer, index: number): Line {
  const { line: at, byHand } = answer;
  const why = byHand ? '   x ticks what was done' : at === null ? '' : `   named on line ${at}`;
  const what = spans(`   ${index + 1}  `, { text: answerWords(answer), tone: 'bold' }, { text: why, tone: 'dim' });
  return { ...what, answeredBy: String(index + 1) };
}

function answerWords({ host, byHand }: Answer): string {
  return byHand ? 'typed there by hand, nothing from here' : (host ?? 'this machine');
}

function nowLines(here: Here): Line[] {
  const { view } = here;
  const login = loginOf(here);
  const [lane, item] = [laneOf(here), itemOf(here)];
  const bound = login
    ? view.state.logins[login.name]
    : item && boundAt(view.plan, view.state, lane?.environment ?? null, item);
  if (!bound) return [labelled('NOW', 'nobody has said it yet')];
  const who = bound.there ? ` (${bound.there.user}@${bound.there.name})` : '';
  return [
    labelled('NOW', `${answerWords({ ...bound, line: null })}${who}: ${bound.by} said so at ${clockTime(bound.at)}`),
  ];
}

function answerKey(answer: Answer, at: number): KeyBinding<'host', Local> {
  return {
    key: String(at + 1),
    label: answer.byHand ? 'by hand there' : answerWords(answer),
    disabled: whyNot,
    does: (here) => bind(here, answer.host, answer.byHand),
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
function bind(here: Here, host: string | null, byHand?: true): void {
  const { actions, local, set } = here;
  const environment = laneOf(here)?.environment ?? null;
  const login = loginOf(here);
  const behind = login ? { login: { name: login.name, ...(byHand ? { byHand } : {}) } } : {};
  if (host !== null) set({ ...local, asking: host });
  void actions.act({ do: 'bindHost', environment, host, ...behind }).then((taken) => {
    if (taken) actions.close();
    else set({ field: undefined, asking: undefined, refused: host ?? undefined });
  });
}

function whyNot({ view, local }: Here): string | undefined {
  if (!view.drives) return 'You are watching. Who drives says it.';
  return local.asking === undefined ? undefined : `${local.asking} is being asked.`;
}

/** Only what goes to a shell can run elsewhere; what is typed into a login by hand could. */
export function mayAskHost(view: View, item: Item): boolean {
  if (view.lane === undefined) return false;
  const program = definitionOf(item).program(item);
  return program === null ? saidLogin(view.plan, view.state, item) !== undefined : program.by !== 'database';
}
