import type { Field } from '../../plan/plan.ts';
import type { DocumentNode } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';

/**
 * Lines that are only there to be written on, which markdown takes for rules: those below "**Summary:**" are one field, and "1. ____",
 * "2. ____" are one each, named after their section. Elsewhere a row of underscores is a rule.
 */
export function bareBlank(node: DocumentNode, above: DocumentNode | undefined, title: string): Field[] {
  if (node.kind !== 'rule' || !node.drawn) return [];
  const { owner, line } = node;
  const label = owner !== null && owner === above ? `${plainText(title)} ${owner.ordinal ?? ''}` : labelOf(above);
  return label === undefined || label.trim() === ''
    ? []
    : [{ line, label: label.trim(), kind: 'text', options: [], suggestion: null }];
}

function labelOf(above: DocumentNode | undefined): string | undefined {
  const last = above?.kind === 'paragraph' ? above.lines.at(-1) : undefined;
  return last && /^(\p{L}.{1,78}?)\s*[:：]$/u.exec(plainText(last.text))?.[1];
}
