import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { numberedStep } from '../tasks/step-words.ts';

/** A short paragraph that announces what follows: bold as a whole, or ending in a colon. Its text, or null. */
export function leadText(node: DocumentNode | undefined): string | null {
  if (node?.kind !== 'paragraph') return null;
  const text = textOf(node);
  const isLead = /[:：]\s*(?:\*\*|__)?\s*$/.test(text) || /^(?:\*\*|__).{1,120}(?:\*\*|__)[:.]?$/.test(text);
  return isLead && text.length < 200 ? text : null;
}

/** "Step 2 — Make the tables" of "**Step 2 — Make the tables.** Run the …": what a paragraph calls the step that it begins with in bold; null for others. */
export function stepNamed(node: DocumentNode | undefined): string | null {
  if (node?.kind !== 'paragraph' || node.owner !== null) return null;
  const [, stars, lines] = /^(?:\*\*([^*]{6,90})\*\*|__([^_]{6,90})__)/.exec(node.lines[0]?.text ?? '') ?? [];
  const name = stars ?? lines ?? '';
  return numberedStep.test(name) ? name.replace(/[.:：。]$/, '') : null;
}

/** A bold line such as "**Step 2: …**", which some documents use in place of a heading. */
export function isNumberedLead(node: DocumentNode): boolean {
  const bold = /^(?:\*\*|__)(.*)$/.exec(leadText(node) ?? '')?.[1] ?? '';
  if (bold === '') return false;
  return (
    numberedStep.test(bold) || /^(?:(?:phase|part|option|teil|partie|parte|fase|фаза|часть)\s*\d|\d+[.)])/i.test(bold)
  );
}
