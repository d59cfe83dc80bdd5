import { type ExpectedOutcome, expectedExit, expectedOutcomes, needsWhyExpected } from '../../walk/expected-exit.ts';
import { expectationsOf } from '../../walk/lane.ts';
import { type Line, labelled } from '../line.ts';
import { stopId } from '../main-place.ts';
import type { Context, KeyBinding } from '../screen.ts';

type Failure = Context<'failure', undefined>;

/** What went wrong: an item, or a stop that was answered. */
export function stopOf({ view, place }: Failure) {
  return view.lane?.stops.find((stop) => stopId(stop) === place.stop);
}

/** How it ended, where the operator may take that for an outcome the checklist expects. */
export function exitOf(context: Failure): string | undefined {
  const { view } = context;
  const stop = stopOf(context);
  if (stop?.kind !== 'item' || stop.status !== 'failed' || !view.lane) return undefined;
  return expectedExit(view.plan, view.state, view.lane.lane, stop.item);
}

/** What the checklist expects, in its own lines: the operator compares. */
export function expectedLines(context: Failure): Line[] {
  const stop = stopOf(context);
  if (stop?.kind !== 'item' || exitOf(context) === undefined) return [];
  const outcomes = outcomesOf(context);
  return expectationsOf(context.view.plan, stop.item)
    .flatMap(({ text }) => text.split('\n'))
    .map((text, at) => {
      const which = outcomes.findIndex((one) => text.endsWith(one.text));
      const isNumbered = outcomes.length > 1 && which >= 0;
      // What a key answers has to be on the screen before it counts; what only stands below it has not.
      return {
        ...labelled(at === 0 ? 'EXPECT' : '', isNumbered ? `${which + 1}  ${text}` : text),
        ...(isNumbered ? { answeredBy: String(which + 1) } : { answeredBy: expectedKey.key }),
      };
    });
}

/** The outcomes that a failed run may be taken for; of several the operator says which, by its number. */
function outcomesOf(context: Failure): ExpectedOutcome[] {
  const stop = stopOf(context);
  if (stop?.kind !== 'item' || exitOf(context) === undefined) return [];
  return expectedOutcomes(context.view.plan, stop.item).slice(0, 9);
}

/** The key, or keys, of those outcomes. */
export function outcomeKey(context: Failure): string {
  const { length } = outcomesOf(context);
  return length > 1 ? `1-${length}` : 'c';
}

/** Of several outcomes each has its number: which one it was is recorded. */
export function expectedKeys(context: Failure): KeyBinding<'failure', undefined>[] {
  if (exitOf(context) === undefined) return [];
  const outcomes = outcomesOf(context);
  if (outcomes.length < 2) return [expectedKey];
  const which = `Say which outcome it is: ${outcomeKey(context)}.`;
  return [
    ...outcomes.map(
      (expected, at): KeyBinding<'failure', undefined> => ({
        ...expectedKey,
        key: String(at + 1),
        label: `it is: ${expected.text}`,
        short: `outcome ${at + 1}`,
        does: (context) => takeAsExpected(context, expected),
      }),
    ),
    { ...expectedKey, hidden: true, disabled: () => which },
  ];
}

/** Whether the checklist does not say that it may end so: then it takes a reason. */
export function needsWhy(context: Failure): boolean {
  const { view } = context;
  const stop = stopOf(context);
  return stop?.kind === 'item' && !!view.lane && needsWhyExpected(view.plan, view.state, view.lane.lane, stop.item);
}

function takeAsExpected(context: Failure, expected: ExpectedOutcome | undefined): void {
  const { actions, place } = context;
  const { step, stop: item } = place;
  const stop = stopOf(context);
  if (stop?.kind === 'item' && needsWhy(context))
    actions.open({ name: 'reason', about: { verb: 'asExpected', step, item, title: stop.item.title, expected } });
  else void actions.act({ do: 'answer', step, items: [item], answer: 'asExpected', ...(expected && { expected }) });
}

const expectedKey: KeyBinding<'failure', undefined> = {
  key: 'c',
  label: 'as expected',
  does: (context) => takeAsExpected(context, outcomesOf(context)[0]),
};
