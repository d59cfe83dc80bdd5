import { type Line, line } from '../line.ts';
import { exitOf, needsWhy, outcomeKey, stopOf } from './failure-expected.ts';
import { type Failure, isEditable, isSaidUnexpected, isUnknown, itemOf } from './failure-keys.ts';

/** What can be done now: each key with what it does. */
export function choiceLines(context: Failure): Line[] {
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

function again(context: Failure): string {
  const stop = stopOf(context);
  return stop?.kind === 'gate' ? 'look at the items before this stop again' : 'back to the item, to run it again';
}
