import { recordBlock } from '../block/record-block.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { forbidsBelow } from '../gates/forbidden-words.ts';
import { type CodeNode, type TextLine, textOf } from '../markdown/nodes.ts';
import { addSoftGate } from './add-soft-gate.ts';

/** A block below "Never run:", or under the heading "❌ Never do this": it is told with what it holds, and is no item of any walk. */
export const forbiddenCode: Recogniser = (cursor) => {
  const { nodes, at, context } = cursor;
  const node = nodes[at];
  if (node?.kind === 'code' && forbidsBelow(context.heading)) {
    tell(cursor, [node], context.heading, node.line);
    return 1;
  }
  if ((node?.kind !== 'paragraph' && node?.kind !== 'item') || !forbidsBelow(textOf(node))) return 0;
  const blocks = codeBelow(cursor);
  if (blocks.length === 0) return 0;
  tell(cursor, blocks, textOf(node), node.line);
  return 1 + blocks.length;
};

/** The blocks right below a lead, or inside an item that is one. */
function codeBelow({ nodes, at }: Cursor): CodeNode[] {
  const end = nodes.findIndex((node, index) => index > at && node.kind !== 'code');
  return nodes.slice(at + 1, end < 0 ? nodes.length : end).filter((node) => node.kind === 'code');
}

function tell(cursor: Cursor, blocks: readonly CodeNode[], text: string, line: number): void {
  const context = { ...cursor.context, blockRole: 'reference' as const };
  const commands = blocks.flatMap((node): TextLine[] =>
    recordBlock({ ...cursor, context }, node, 'read').commands.map((one) => ({ line: one.line, text: one.text })),
  );
  if (cursor.context.purpose === 'walk') addSoftGate(cursor, 'ban', text.replace(/[:：]\W*$/u, ''), line, commands);
}
