import { hinted } from '../../patterns/hinted.ts';
import type { Recogniser } from '../draft.ts';
import type { TableNode } from '../markdown/nodes.ts';
import { addRow, columnOf } from './table-rows.ts';

/**
 * A table with an empty column for what was done or found: its rows are the tasks, as where a box is drawn in each. A table of those who
 * sign is the form's.
 */
export const tableToFill: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'table' || cursor.context.purpose === 'read' || node.rows.length === 0) return 0;
  const column = columnToFill(node);
  if (column < 0 || node.header.some((cell) => signed.test(cell))) return 0;
  for (const row of node.rows) addRow(cursor, node, row, { column, claimed: false });
  return 1;
};

function columnToFill(node: TableNode): number {
  const isOpen = (column: number) => node.rows.every(({ cells }) => empty.test(cells[column] ?? ''));
  return [columnOf(node, 'result'), columnOf(node, 'done')].find((column) => column >= 0 && isOpen(column)) ?? -1;
}

const empty = /^\s*(?:_{2,}|\.{3,}|…+|＿{2,})?\s*$/u;
const signed = hinted(
  /\bsign(?:ed|ature)s?\b|unterschrift|firma|assinatura|visa\b|подпись|签字|签名|署名|押印|서명|امضا/iu,
);
