import { definitionOf, type Item } from '../steps/index.ts';
import type { Confidence } from '../steps/item.ts';
import type { Block, Plan } from './plan.ts';

/**
 * How sure the reading of an item is and why: its own, where it may run; of what is only copied or done by hand, that of the block it comes
 * from, which is never run. Undefined for what comes from no block.
 */
export function classOf(plan: Plan, item: Item): { confidence: Confidence; why: string } | undefined {
  const own = definitionOf(item).sureness?.(item);
  if (own) return own;
  const block = plan.blocks.find(({ line, endLine }) => line <= item.line && item.line <= endLine);
  return block && isCopied(block, item) ? { confidence: 'D', why: block.why } : undefined;
}

/** A comment of a block that runs is to be done by hand, and is in no doubt. */
function isCopied({ confidence }: Block, item: Item): boolean {
  return confidence === 'D' || (definitionOf(item).copy?.(item) ?? null) !== null;
}

/** Said of a block and of inline code with placeholders in it; of no use once they are filled, or beside a line that has none. */
export const toFill = 'Placeholders in it must be filled in first.';

/** What each class is called. */
export const classWords: Record<Confidence, string> = {
  A: 'certain',
  B: 'likely',
  C: 'in doubt',
  D: 'never run here',
};
