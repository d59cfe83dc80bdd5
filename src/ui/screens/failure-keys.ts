import { itemState } from '../../walk/lane.ts';
import { editableText } from '../editable-text.ts';
import { sayDone } from '../how-done.ts';
import type { Context, KeyBinding } from '../screen.ts';
import { deviationKeys, lookKeys, override } from './deviations.ts';
import { expectedKeys, stopOf } from './failure-expected.ts';
import { lookAround } from './look-around.ts';
import { evidenceWords } from './stops.ts';

/** What a key of the screen of a failure is told. */
export type Failure = Context<'failure', undefined>;

/** The keys of what failed, in the order in which they stand. */
export function failureKeys(context: Failure): KeyBinding<'failure', undefined>[] {
  return [
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
  ];
}

/** A run nobody saw the end of: a person can find out, and then says so. */
export function isUnknown(context: Failure): boolean {
  const stop = stopOf(context);
  return stop?.kind === 'item' && stop.status === 'unknown';
}

/** A person said that it is not as expected, and no program found so. */
export function isSaidUnexpected({ view, place }: Failure): boolean {
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

const keys: KeyBinding<'failure', undefined>[] = [
  { key: 'r', label: 'run again', short: 'again', does: runAgain },
  { key: 'o', label: 'go on anyway', narrow: 'go on', does: (context) => override(context) },
];

/** The item that the shell to look around in belongs to: what failed, or what a stop was answered on. */
export function itemOf(context: Failure): string | undefined {
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

/** Whether what failed can be run in other words. */
export function isEditable(context: Failure): boolean {
  const stop = stopOf(context);
  return stop?.kind === 'item' && editableText(stop.item) !== undefined;
}

/** Opens the item again with all that it takes to run it: no retry is cheaper than the first try was. */
function runAgain(context: Failure): void {
  const stop = stopOf(context);
  const item = stop?.kind === 'gate' ? stop.evidence.at(-1)?.item : stop?.item;
  if (item) context.actions.retry(context.place.step, item.id);
}
