import type { Gate } from '../../plan/plan.ts';
import type { Cursor } from '../draft.ts';

/** A stop as it is found in a text. */
export type Found = Pick<Gate, 'line' | 'type' | 'text' | 'conditions'>;

/**
 * Adds a gate behind the last item of the draft. An order holds for the whole document; a text that is only read stops no step, and neither
 * does a gate that is `listed` because the walk asks the same in another way.
 */
export function addGate(
  { draft, context }: Pick<Cursor, 'draft' | 'context'>,
  found: Found,
  how: 'stops' | 'listed' = 'stops',
): void {
  const inStep = context.purpose === 'walk' && found.type !== 'order' && how === 'stops';
  const after = inStep ? (draft.items.at(-1)?.id ?? null) : null;
  const own = { id: `g${found.line}`, step: inStep ? '' : null, after, rollback: null, mergedLines: [] };
  draft.gates.push({ ...found, ...own });
}
