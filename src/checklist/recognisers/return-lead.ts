import type { Cursor, Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { stopShape } from '../gates/stops/stop-shapes.ts';
import { type DocumentNode, isInside, nodesUntil, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { addStepRollback } from '../rollbacks/step-rollback.ts';
import { boxPattern } from '../sections/sections.ts';

/** "If phones stay dead, boot the previous image:" above its commands: a stop that leads back, and the way back. */
export const returnLead: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (cursor.context.purpose !== 'walk' || (node?.kind !== 'paragraph' && node?.kind !== 'item')) return 0;
  const text = plainText(textOf(node));
  if (!/[:：]$/.test(text) || boxPattern.test(node.lines[0]?.text ?? '') || stopShape(text) !== 'return') return 0;
  const blocks = blocksBelow(cursor, node);
  if (blocks.length === 0) return 0;
  const title = text.slice(0, -1);
  addGate(cursor, { line: node.line, type: 'rollback', text, conditions: [{ line: node.line, text: title }] });
  addStepRollback(cursor, title, (inside, found) => inside.read(blocks, inside, found));
  return 1 + blocks.length;
};

/** The blocks right below, of an item those in it. */
function blocksBelow({ nodes, at }: Cursor, node: DocumentNode): DocumentNode[] {
  const belongs = (other: DocumentNode) => (node.kind === 'item' ? isInside(other, node) : other.owner === node.owner);
  return nodesUntil(nodes, at, (other) => other.kind !== 'code' || !belongs(other));
}
