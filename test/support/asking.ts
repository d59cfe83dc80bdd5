import type { Choice } from '../../src/plan/plan.ts';
import type { Item } from '../../src/steps/index.ts';

/** The item at which a choice between ways is asked. */
export function anAsking(id: string, line: number, title: string, choice: string): Item {
  return { id, kind: 'choice', line, endLine: line, title, effect: 'reads', condition: null, data: { choice } };
}

/** The choice that is asked at `s1.i0`: one way of one item, and one of two. */
export const easyOrHard: Choice = {
  id: 'c9',
  line: 9,
  title: 'Two ways',
  askedAt: 's1.i0',
  options: [
    { label: 'Easy', line: 10, recommended: false, steps: [], items: ['s1.i1'] },
    { label: 'Hard', line: 12, recommended: false, steps: [], items: ['s1.i2', 's1.i3'] },
  ],
};
