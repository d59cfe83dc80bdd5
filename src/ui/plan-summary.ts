import type { Plan } from '../plan/plan.ts';
import { definitionOf } from '../steps/index.ts';
import { plural } from './words.ts';

/** What a checklist was read as, in one sentence of counts. */
export function planSummary({ steps, gates, rollbacks, signOff, placeholders }: Plan): string {
  const items = steps.flatMap((step) => step.items);
  const values = placeholders.filter(({ class: kind }) => kind !== 'example').length;
  const examples = placeholders.length - values;
  const commands = items.filter((item) => definitionOf(item).program(item) !== null).length;
  return [
    plural(steps.length, 'step'),
    `${plural(items.length, 'item')} (${plural(commands, 'command')})`,
    plural(gates.length, 'stop'),
    plural(rollbacks.length, 'way back', 'ways back'),
    ...(values > 0 ? [`${plural(values, 'value')} to have ready`] : []),
    ...(examples > 0 ? [plural(examples, 'example value')] : []),
    signOff.length > 0
      ? `a sign-off form of ${plural(signOff.length, 'field')}`
      : 'no sign-off form (a short one is added)',
  ].join(', ');
}

/** Boxes that the author's file has ticked: claims, walked all the same. */
export function claimsOf({ steps }: Plan): number {
  return steps.flatMap(({ items }) => items).filter((item) => item.kind === 'check' && item.data.claimed).length;
}
