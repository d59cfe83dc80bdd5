import { keepInMindWords, neverAskedWords } from '../../plan/never-asked.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Line, labelled, line } from '../line.ts';

/** The stops of the whole checklist that nobody was asked at, below how many they are and why. `indent`: cells before each. */
export function neverAskedLines(plan: Plan, indent: number): Line[] {
  const pad = ' '.repeat(indent);
  return neverAskedWords(plan).map((words, at) =>
    line(`${pad}${words}`, at === 0 ? 'bold' : 'plain', { hang: indent + (at === 0 ? 0 : 2) }),
  );
}

/** Those stops before they can come true: the first of them, and how many there are. */
export function keepInMindLines(plan: Plan): Line[] {
  const [head, ...stops] = keepInMindWords(plan);
  if (head === undefined) return [];
  const rest = stops.length - mostShown;
  return [
    labelled('STOPS', [{ text: head, tone: 'warn' }]),
    ...stops.slice(0, mostShown).map((words) => labelled('', words)),
    ...(rest > 0 ? [labelled('', `and ${rest} more; all stand at the sign-off`)] : []),
  ];
}

const mostShown = 3;
