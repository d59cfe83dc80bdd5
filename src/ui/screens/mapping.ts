import { environmentAt } from '../../plan/environment-at.ts';
import type { Look } from '../../server/clients/protocol.ts';
import { willRunLines } from '../facts.ts';
import { labelled, line } from '../line.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';

/** `answered`: the look whose target was named; until the next one is there, the answer is on its way and is not given a second time. */
type Local = { answered: Look | undefined };
type Here = Context<'mapping', Local>;

/**
 * Which environment a target is: asked once for each target, before anything is run against it, and kept for the sessions to come. Nothing
 * is preselected; a heading of the checklist is shown, and is not an answer.
 */
export const mappingScreen = defineScreen<'mapping', Local>({
  name: 'mapping',
  start: () => ({ answered: undefined }),
  keys: ({ view }) => [
    ...namesOf(view).slice(0, 9).map(answerKey),
    laterKey,
    { ...laterKey, key: 'Esc', hidden: true },
  ],
  heading: ({ view }) => `WHICH ENVIRONMENT?  ${view.look?.facts.target.display ?? ''}`,
  exit: () => 'nothing runs from here. Esc or u leaves it UNKNOWN.',
  hint: (here) =>
    isAnswered(here) ? 'It is said: reading the target again.' : 'A number says which it is. Enter does nothing.',
  body: ({ view, columns }) => {
    const { look, lane } = view;
    if (!look) return [line(' The target is being read.')];
    const { target, targetMapped, environment, environmentWhy, mappedTo } = look.facts;
    const isRaised = mappedTo !== undefined && mappedTo.toLowerCase() !== environment.toLowerCase();
    const item = view.inHand?.kind === 'item' ? view.inHand.item : undefined;
    const section = environmentAt(lane?.lane, item);
    return [
      line(' WHICH ENVIRONMENT IS THIS?', 'bold'),
      labelled('TARGET', [
        { text: target.display, tone: 'bold' },
        { text: target.variable === undefined ? '' : `  from ${target.variable}` },
      ]),
      labelled(
        'NOW',
        targetMapped ? (mappedTo ?? environment) : 'nobody has said yet: UNKNOWN, protected like production',
      ),
      ...(isRaised
        ? [labelled('COUNTS', `as ${environment} all the same: the strictest word counts. ${environmentWhy}`)]
        : []),
      ...(section
        ? [labelled(item?.environment ? 'TEXT' : 'HEADING', `this part of the checklist is for ${section}`)]
        : []),
      line(),
      ...namesOf(view).map((name, at) => line(`   ${at + 1}  ${name}`, 'plain', { answeredBy: String(at + 1) })),
      line(),
      line(' Asked once for each target; kept in your own configuration, and in the record.', 'plain', { hang: 1 }),
      ...(view.inHand?.kind === 'item' ? willRunLines(view, view.inHand.item, columns) : []),
    ];
  },
});

/** The usual names, and those that only this checklist uses. */
function namesOf({ plan }: View): string[] {
  const own = plan.sections.flatMap(({ environment }) => environment ?? []);
  return [...new Set(['local', 'staging', 'production', ...own])];
}

function answerKey(environment: string, at: number): KeyBinding<'mapping', Local> {
  return {
    key: String(at + 1),
    label: environment,
    disabled: whyNot,
    does: ({ place: { step, item }, actions, view, set }) => {
      set({ answered: view.look });
      // What was refused is asked again once it was looked again.
      void actions
        .act({ do: 'map', step, item, environment })
        .then((taken) => (taken ? actions.close() : actions.lookAgain()));
    },
  };
}

const laterKey: KeyBinding<'mapping', Local> = {
  key: 'u',
  label: 'leave it unknown',
  short: 'unknown',
  isSafe: true,
  does: ({ view, actions }) => {
    if (view.look) actions.unmapped(view.look.facts.target.key);
    actions.close();
  },
};

function isAnswered({ view, local }: Here): boolean {
  return view.look !== undefined && view.look === local.answered;
}

function whyNot(here: Here): string | undefined {
  const { view } = here;
  if (!view.drives) return 'You are watching. Who drives says it.';
  if (isAnswered(here)) return 'It is said already: reading the target again.';
  return view.look ? undefined : 'The target is still being read.';
}
