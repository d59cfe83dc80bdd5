import { neverAskedWords } from '../../plan/never-asked.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Line, line } from '../line.ts';

/** The stops of the whole checklist that nobody was asked at, below how many they are and why. `indent`: cells before each. */
export function neverAskedLines(plan: Plan, indent: number): Line[] {
  const pad = ' '.repeat(indent);
  return neverAskedWords(plan).map((words, at) =>
    line(`${pad}${words}`, at === 0 ? 'bold' : 'plain', { hang: indent + (at === 0 ? 0 : 2) }),
  );
}
