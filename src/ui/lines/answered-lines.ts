import type { Item } from '../../steps/index.ts';
import { conditionsSaid } from '../../walk/conditions.ts';
import { type Line, labelled } from '../line.ts';
import type { View } from '../view.ts';

/**
 * Where something is about to be destroyed: how each condition of its step was answered. Two that exclude each other by their words stand
 * below each other there, before the phrase is typed.
 */
export function answeredLines({ plan, state, lane, look }: View, item: Item): Line[] {
  if (lane === undefined || (look?.facts.effect ?? item.effect) !== 'destroys') return [];
  return conditionsSaid(plan, state, lane.lane).map(({ text, line, answer, way, anew }, at) => {
    const how = answer === 'applies' ? 'applies' : 'does not apply';
    const by = way === undefined ? 'was answered: ' : 'by the way that was chosen: ';
    return labelled(at === 0 ? 'ANSWERED' : '', [
      { text: `"${text}" (line ${line}) ${by}` },
      { text: how, tone: 'bold' },
      { text: anew === undefined ? '' : `; line ${anew} asks it anew` },
    ]);
  });
}
