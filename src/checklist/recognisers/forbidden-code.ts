import type { Cursor, Recogniser } from '../draft.ts';
import { forbidsBelow } from '../gates/forbidden-words.ts';
import { type CodeNode, type TextLine, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { addSoftGate } from './add-soft-gate.ts';
import { codeBelow, recordForReference } from './aside-nodes.ts';

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

function tell(cursor: Cursor, blocks: readonly CodeNode[], text: string, line: number): void {
  const commands = blocks.flatMap((node): TextLine[] =>
    recordForReference(cursor, node).commands.map((one) => ({ line: one.line, text: one.text })),
  );
  if (cursor.context.purpose === 'walk') addSoftGate(cursor, 'ban', withoutColon(words(text)), line, commands);
}
