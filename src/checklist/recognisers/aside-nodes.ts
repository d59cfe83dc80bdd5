import { recordBlock } from '../block/record-block.ts';
import type { Cursor } from '../draft.ts';
import { boxStyle, type CodeNode, type ItemNode, nodesUntil } from '../markdown/nodes.ts';
import { isBox } from '../sections/sections.ts';

/** The blocks right below a place, with nothing between them. */
export function codeBelow({ nodes, at }: Cursor): CodeNode[] {
  return nodesUntil(nodes, at, ({ kind }) => kind !== 'code').filter((node) => node.kind === 'code');
}

/** A block that is no item of any walk: it is listed for reference. */
export function recordForReference(cursor: Cursor, node: CodeNode): ReturnType<typeof recordBlock> {
  return recordBlock({ ...cursor, context: { ...cursor.context, blockRole: 'reference' } }, node, 'read');
}

/** A box that is no task of the walk is listed all the same. */
export function tickedAside({ draft }: Cursor, node: ItemNode): void {
  if (!isBox(node)) return;
  const checked = /^\[x/i.test(node.lines[0]?.text ?? '');
  draft.tasks.push({ line: node.line, style: boxStyle(node), checked, step: null });
}
