import type { Field } from '../../plan/plan.ts';
import type { DocumentNode, RuleNode } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';

/**
 * Lines that are only there to be written on, which markdown takes for rules: those below "**Summary:**", and several right below a heading,
 * are one field, and "1. ____", "2. ____" are one each, named after their section. Elsewhere a row of underscores is a rule.
 */
export function bareBlank(nodes: readonly DocumentNode[], index: number, title: string): Field[] {
  const [above, node, below] = [nodes[index - 1], nodes[index], nodes[index + 1]];
  if (!isDrawn(node)) return [];
  const { owner, line } = node;
  const ofTitle = above === undefined && isDrawn(below);
  const ofOwner = owner !== null && owner === above;
  const label = ofTitle || ofOwner ? `${plainText(title)} ${owner?.ordinal ?? ''}` : labelOf(above);
  return label === undefined || label.trim() === ''
    ? []
    : [{ line, label: label.trim(), kind: 'text', options: [], suggestion: null }];
}

function isDrawn(node: DocumentNode | undefined): node is RuleNode {
  return node?.kind === 'rule' && node.drawn;
}

function labelOf(above: DocumentNode | undefined): string | undefined {
  const last = above?.kind === 'paragraph' ? above.lines.at(-1) : undefined;
  return last && /^(\p{L}.{1,78}?)\s*[:：]$/u.exec(plainText(last.text))?.[1];
}
