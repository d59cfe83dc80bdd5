import type { Gate } from '../../plan/plan.ts';
import type { Cursor } from '../draft.ts';
import { tellsState } from '../gates/criteria/told-state.ts';
import {
  boxStyle,
  type DocumentNode,
  type ItemNode,
  isInside,
  nodesUntil,
  type TextLine,
  textOf,
} from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';

/** What is looked at before a stop in a soft voice stands below its lead, where it is no work; a bullet is one beside others. */
export function conditionsOf(type: Gate['type'], cursor: Cursor): DocumentNode[] {
  const node = cursor.nodes[cursor.at];
  const below = node?.kind === 'item' ? listInside(cursor, node) : listBelow(cursor);
  if (type !== 'soft') return below;
  const isTask = (one: DocumentNode) => one.kind === 'item' && boxPattern.test(one.lines[0]?.text ?? '');
  return below.some(isTask) ? [] : below;
}

/** The bullets in a bullet that leads to them. */
function listInside({ nodes, at }: Pick<Cursor, 'nodes' | 'at'>, node: ItemNode): DocumentNode[] {
  const inside = nodesUntil(nodes, at, (one) => !isInside(one, node));
  return inside.every((one) => one.kind === 'item') ? inside : [];
}

/** The list that follows directly: its items are the conditions. */
export function listBelow({ nodes, at }: Pick<Cursor, 'nodes' | 'at'>): DocumentNode[] {
  const first = nodes[at + 1];
  if (first?.kind !== 'item' || first.owner !== (nodes[at]?.owner ?? null)) return [];
  let end = at + 1;
  while (end < nodes.length) {
    const node = nodes[end];
    if (node?.kind !== 'item' || (node.list !== first.list && node.depth <= first.depth)) break;
    end += 1;
  }
  return nodes.slice(at + 1, end);
}

/** The same, or the table that follows directly. */
export function conditionsBelow({ nodes, at }: Pick<Cursor, 'nodes' | 'at'>): DocumentNode[] {
  const first = nodes[at + 1];
  return first?.kind === 'table' && first.owner === (nodes[at]?.owner ?? null) ? [first] : listBelow({ nodes, at });
}

/** What a node under a stop says of when: an item, or the rows of a table. */
export function conditionsIn(node: DocumentNode): TextLine[] {
  if (node.kind === 'item') return [conditionLine(node)];
  if (node.kind !== 'table') return [];
  return node.rows.map(({ line, cells }) => ({ line, text: cells.map(plainText).filter(Boolean).join(' | ') }));
}

/** What of a list under "Preconditions" tells how something is; the rest is to be had, and asks nothing. */
export function statesIn(nodes: readonly DocumentNode[]): TextLine[] {
  return nodes
    .flatMap((node) => (node.kind === 'item' ? [conditionLine(node)] : []))
    .filter(({ text }) => tellsState(text));
}

/** Boxes that are the conditions of a stop are no tasks, and listed as what they are. */
export function recordBoxes({ draft }: Pick<Cursor, 'draft'>, nodes: readonly DocumentNode[]): void {
  for (const node of nodes) {
    const box = node.kind === 'item' ? boxPattern.exec(node.lines[0]?.text ?? '') : null;
    if (node.kind === 'item' && box !== null)
      draft.tasks.push({ line: node.line, style: boxStyle(node), checked: /x/i.test(box[1] ?? ''), step: null });
  }
}

/** A list item as a condition: its words without a box. */
export function conditionLine(node: DocumentNode): TextLine {
  const text = node.kind === 'item' ? textOf(node).replace(boxPattern, '') : '';
  return { line: node.line, text: plainText(text) };
}
