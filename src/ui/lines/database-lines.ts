import type { DatabaseState } from '../../session/databases.ts';
import { differences, sameWords } from '../../session/fingerprint-differences.ts';
import { undoneBy } from '../../walk/undone.ts';
import { type Line, labelled } from '../line.ts';
import type { View } from '../view.ts';
import { clockTime } from '../words.ts';

/** What the databases are now that the way back was walked, against what they were before the steps that it undoes; empty where nobody looked. */
export function databaseLines({ plan, state }: View): Line[] {
  const undone = undoneBy(plan, state).flatMap(({ lane, undone }) => (undone ? [lane] : []));
  const numbers = new Map(undone.map(({ id, number }) => [id, number]));
  return state.databases.flatMap((database) => {
    const then = database.before.find(({ step }) => numbers.has(step));
    return then === undefined ? [] : [linesOf(database, then, `step ${numbers.get(then.step) ?? '?'}`)];
  });
}

function linesOf({ display, last }: DatabaseState, then: DatabaseState['before'][number], step: string): Line {
  const against = `${display}, looked at ${clockTime(last.at)}, against before ${step}: `;
  const missing = [then.found, last.found].flatMap((found) => ('notTaken' in found ? [found.notTaken] : []));
  if ('notTaken' in then.found || 'notTaken' in last.found)
    return labelled('DATABASE', `${against}not known: ${missing.join('; ')}`);
  const found = differences(then.found, last.found);
  return found.length === 0
    ? labelled('DATABASE', `${against}${sameWords(then.found, last.found)}`)
    : labelled('DATABASE', [{ text: `${against}NOT THE SAME: ${found.join('; ')}`, tone: 'bad' }]);
}
