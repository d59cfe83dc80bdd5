import { isDemand } from '../../plan/gate-meaning.ts';
import { itemState } from '../../walk/lane.ts';
import { editableText } from '../editable-text.ts';
import { sayDone } from '../how-done.ts';
import { type Line, layOut, line } from '../line.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { stepName } from '../step-name.ts';
import { deviationKeys, lookKeys, override } from './deviations.ts';
import { exitOf, expectedKeys, expectedLines, needsWhy, outcomeKey, stopOf } from './failure-expected.ts';
import { checksIn, happened } from './failure-story.ts';
import { lookAround } from './look-around.ts';
import { evidenceWords } from './stops.ts';

type Failure = Context<'failure', undefined>;

/** What went wrong, what the checklist says to it, and the choices: nothing is preselected, nothing goes on by itself. */
export const failureScreen = defineScreen<'failure', undefined>({
  name: 'failure',
  start: () => undefined,
  keys: (context) => [
    ...keys,
    ...(isUnknown(context) ? [checkKey, doneKey] : []),
    ...expectedKeys(context),
    ...(isSaidUnexpected(context) ? [takeBackKey] : []),
    ...(isEditable(context) ? [editKey] : []),
    lookAroundKey,
    holdKey,
    ...(stopOf(context)?.kind === 'gate' ? [anewKey] : []),
    ...deviationKeys.filter(({ key }) => key !== 'o'),
    ...lookKeys,
  ],
  heading: (context) => `${titleOf(context)}  ${stepName(context.view)}`,
  runs: (context) => checksIn(context).at(-1)?.id,
  hint: () => 'Nothing goes on until you choose.',
  body: (context) => {
    const fitting = outputRows.find((each) => layOut(panel(context, each), context.columns).length <= context.rows);
    return panel(context, fitting ?? Math.max(3, context.rows - 12));
  },
});

/** Rows of the output, the most wanted first: the choices stand on the screen with it where they can. */
const outputRows = [20, 15, 12, 10, 8, 6, 5, 4, 3] as const;

function panel(context: Failure, each: number): Line[] {
  return [
    ...happened(context, each),
    ...expectedLines(context),
    line(),
    ...(context.view.drives ? choiceLines(context) : [line(' Who drives chooses how it goes on.', 'bold')]),
  ];
}

function choiceLines(context: Failure): Line[] {
  return [
    line(' Choose. Nothing is preselected.', 'bold'),
    ...choicesIn(context).map(([key, what]) => line(`   ${key}  ${what}`, 'plain', { hang: 6 })),
  ];
}

/** Each key with what it does, in the order in which they stand. */
function choicesIn(context: Failure): [key: string, what: string][] {
  const outcome = outcomeKey(context);
  const expected = outcome === 'c' ? 'one of the outcomes the checklist expects' : 'the outcome of that number';
  const how = needsWhy(context) ? 'a reason, a deviation' : 'attested, no deviation';
  const all: [isThere: boolean, key: string, what: string][] = [
    [true, 'R', 'roll back: opens the list, runs nothing by itself'],
    [true, 'r', again(context)],
    [exitOf(context) !== undefined, outcome, `this is ${expected} (${how})`],
    [isSaidUnexpected(context), 'u', 'take back that it is not as expected: it is asked again'],
    [isEditable(context), 'E', 'edit the command, then run it: both texts are recorded'],
    [isUnknown(context), 'k', 'check: a query or a command that only reads; what it finds is recorded'],
    [isUnknown(context), 'x', 'it did its work: you looked, and say what you saw (attested)'],
    [itemOf(context) !== undefined, 'i', 'look around: a shell of your own here; what you type is recorded'],
    [
      stopOf(context)?.kind === 'gate',
      'a',
      'answer anew: it is as it should be after all (with a reason; both answers are recorded)',
    ],
    [true, 'h', 'hold and leave: keeps everything for whoever resumes'],
    [true, 'o', 'go on anyway, with a reason (recorded as override)'],
  ];
  return all.flatMap(([isThere, key, what]) => (isThere ? [[key, what] as [string, string]] : []));
}

/** A run nobody saw the end of: a person can find out, and then says so. */
function isUnknown(context: Failure): boolean {
  const stop = stopOf(context);
  return stop?.kind === 'item' && stop.status === 'unknown';
}

/** A person said that it is not as expected, and no program found so. */
function isSaidUnexpected({ view, place }: Failure): boolean {
  return itemState(view.state, place.step, place.stop).answer?.value === 'notAsExpected';
}

const takeBackKey: KeyBinding<'failure', undefined> = {
  key: 'u',
  label: 'take back',
  does: ({ place: { step, stop }, actions }) => void actions.act({ do: 'answer', step, items: [stop], answer: 'open' }),
};

const checkKey: KeyBinding<'failure', undefined> = {
  key: 'k',
  label: 'check',
  does: ({ place, actions }) => actions.open({ name: 'check', step: place.step, item: place.stop }),
};

const doneKey: KeyBinding<'failure', undefined> = {
  key: 'x',
  label: 'it is done',
  does: (context) => {
    const { view, actions } = context;
    const stop = stopOf(context);
    if (view.lane && stop?.kind === 'item') sayDone(view.state, view.lane.lane, { item: stop.item, actions });
  },
};

function titleOf(context: Failure): string {
  const stop = stopOf(context);
  if (stop?.kind === 'gate') return isDemand(stop.gate) ? 'STOP: NOT SO' : 'STOP CONDITION TRUE';
  if (stop?.status === 'unknown') return 'OUTCOME UNKNOWN';
  if (stop?.status === 'contradicted') return 'NOT AS EXPECTED';
  return 'FAILED';
}

function again(context: Failure): string {
  const stop = stopOf(context);
  return stop?.kind === 'gate' ? 'look at the items before this stop again' : 'back to the item, to run it again';
}

const keys: KeyBinding<'failure', undefined>[] = [
  { key: 'r', label: 'run again', short: 'again', does: runAgain },
  { key: 'o', label: 'go on anyway', narrow: 'go on', does: (context) => override(context) },
];

/** The item that the shell to look around in belongs to: what failed, or what a stop was answered on. */
function itemOf(context: Failure): string | undefined {
  const stop = stopOf(context);
  return stop?.kind === 'gate' ? stop.evidence.at(-1)?.item.id : stop?.item.id;
}

const lookAroundKey: KeyBinding<'failure', undefined> = {
  key: 'i',
  label: 'look around',
  short: 'look',
  isSafe: true,
  does: (context) => {
    const item = itemOf(context);
    if (item) lookAround(context.actions, { step: context.place.step, item });
  },
};

/** A wrong key, or what was mended meanwhile: the stop is clear, with a reason, and the record holds both answers. */
const anewKey: KeyBinding<'failure', undefined> = {
  key: 'a',
  label: 'answer anew',
  short: 'anew',
  isSafe: true,
  disabled: ({ seenAll }) => (seenAll ? undefined : 'Not all of it was on screen yet. PageDown shows the rest.'),
  does: (context) => {
    const stop = stopOf(context);
    if (stop?.kind !== 'gate') return;
    const evidence = evidenceWords(context.view, stop);
    const { id: gate, text, conditions } = stop.gate;
    const title = context.view.state.steps[context.place.step]?.gates[gate]?.answer?.condition ?? text;
    const others = Math.max(0, conditions.length - 1);
    const about = { verb: 'takeBack', step: context.place.step, gate, evidence, others, title } as const;
    context.actions.open({ name: 'reason', about });
  },
};

const holdKey: KeyBinding<'failure', undefined> = {
  key: 'h',
  label: 'hold, leave',
  short: 'hold',
  isSafe: true,
  does: ({ actions }) => actions.leave('quit'),
};

/** Often what failed needs another word, not another try. */
const editKey: KeyBinding<'failure', undefined> = {
  key: 'E',
  label: 'edit',
  does: ({ place, actions }) => actions.open({ name: 'edit', step: place.step, item: place.stop }),
};

function isEditable(context: Failure): boolean {
  const stop = stopOf(context);
  return stop?.kind === 'item' && editableText(stop.item) !== undefined;
}

/** Opens the item again with all that it takes to run it: no retry is cheaper than the first try was. */
function runAgain(context: Failure): void {
  const stop = stopOf(context);
  const item = stop?.kind === 'gate' ? stop.evidence.at(-1)?.item : stop?.item;
  if (item) context.actions.retry(context.place.step, item.id);
}
