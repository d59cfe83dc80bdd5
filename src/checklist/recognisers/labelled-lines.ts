import { labelledExpectation } from '../expected/expectation-words.ts';
import { leadingCondition } from '../gates/condition-words.ts';
import type { DocumentNode, TextLine } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';

/**
 * A paragraph of which each line begins with a bold label, one of them with what is expected or with a case ("**Expected:** …" above "**If it
 * is red:** …"), says as many things as it has lines: a paragraph each. Others stay as they are.
 */
export function apartByLabel(node: DocumentNode): DocumentNode[] {
  if (node.kind !== 'paragraph' || node.lines.length < 2) return [node];
  if (!node.lines.every(({ text }) => label.test(text)) || !node.lines.some(saysApart)) return [node];
  return node.lines.map((line) => ({ ...node, line: line.line, endLine: line.line, lines: [line] }));
}

const label = /^\s*(?:\*\*|__)[^*_]{2,60}(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])/;

function saysApart({ text }: TextLine): boolean {
  const said = plainText(text);
  return (labelledExpectation(said) ?? '') !== '' || leadingCondition(said) !== null;
}
