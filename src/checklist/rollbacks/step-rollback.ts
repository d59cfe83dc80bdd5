import { addFindings, type Context, type Cursor, type Draft, emptyDraft, nameDraft } from '../draft.ts';
import { environmentOfItems } from './rollback-environment.ts';

/**
 * A way back written inside a step: `fill` reads it into a draft of its own. "Emergency rollback command:" below the last step is meant
 * for the whole deployment; any other belongs to its step.
 */
export function addStepRollback(cursor: Cursor, title: string, fill: (inside: Context, found: Draft) => void): void {
  const { nodes, at, draft, context } = cursor;
  const line = nodes[at]?.line ?? 1;
  const id = `r${line}`;
  const found = emptyDraft();
  fill(
    { ...context, heading: title, purpose: 'rollback', blockRole: 'rollback', inOption: false, condition: null },
    found,
  );
  const own = nameDraft(found, id, 'rollback');
  addFindings(draft, { ...own, gates: own.gates.map((gate) => ({ ...gate, step: null })) });
  const blocks = own.blocks.map((block) => block.line);
  const environment = context.environment ?? environmentOfItems(own.items);
  const place = /emergency/i.test(title)
    ? { owner: null, scope: 'document' as const }
    : { owner: context.ownerLine, scope: 'step' as const };
  draft.rollbacks.push({ id, title, line, ...place, blocks, environment, items: own.items });
}
