import { isSecretName } from '../block/block-items.ts';
import type { Recogniser } from '../draft.ts';
import type { TableNode } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { check } from '../tasks/check-item.ts';
import { addRow } from './table-rows.ts';

/** A table whose cells name environment variables: to be set, never run. */
export const environmentTable: Recogniser = ({ nodes, at, draft, context }) => {
  const node = nodes[at];
  if (node?.kind !== 'table' || context.purpose === 'read') return 0;
  const column = nameColumn(node);
  if (column < 0) return 0;
  const example = node.header.findIndex((cell) =>
    /example|value|default|sample|beispiel|пример|valor|예시|例/i.test(cell),
  );
  const variables = node.rows.flatMap(({ line, cells }) => {
    const name = words(cells[column] ?? '');
    if (!variableName.test(name)) return [];
    return [{ name, example: words(cells[example] ?? '') || null, secret: isSecretName(name), line }];
  });
  const text = 'Set these where the application reads them.';
  check(draft, node, { title: plainText(context.heading), text, copy: null, condition: context.condition, variables });
  return 1;
};

/** Terraform takes variables of its own names, whatever their letters. */
const variableName = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|TF_VAR_\w+)$/;

function nameColumn(node: TableNode): number {
  const named = (column: number) =>
    node.rows.filter(({ cells }) => variableName.test(words(cells[column] ?? ''))).length;
  const titled = node.header.findIndex((cell) => /variable|\benv\b|name|переменн|변수|変数/i.test(cell));
  const isNumbered = /^(?:id|#|code|key|no\.?)$/i.test(words(node.header[0] ?? ''));
  const found = [titled, isNumbered ? -1 : 0].find(
    (column) => column >= 0 && node.rows.length > 0 && named(column) * 2 > node.rows.length,
  );
  if (found === undefined) return -1;
  const underscored = node.rows.some(({ cells }) => words(cells[found] ?? '').includes('_'));
  return underscored || /variable|\benv\b/i.test(node.header[found] ?? '') ? found : -1;
}

const openCell = /^(?:⬜️?|☐|🔲|□|◻️?|\[ \]|⏳)(?:\s*[^☐☑⬜□]{1,20})?(?:\s*[☐☑⬜□]\s*[^☐☑⬜□]{1,20})*$/u;
const doneCell = /^(?:✅|☑️?|✔️?|\[[xX]\])(?:\s+\w+)?$/u;

/** A table with a status cell a row: the rows are the tasks. */
export const statusTable: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'table' || cursor.context.purpose === 'read') return 0;
  const isStatus = (cell: string) => openCell.test(cell.trim()) || doneCell.test(cell.trim());
  const open = node.rows.filter(({ cells }) => cells.some((cell) => openCell.test(cell.trim())));
  if (open.length === 0) return 0;
  for (const row of node.rows) {
    const column = row.cells.findIndex(isStatus);
    const claimed = doneCell.test(row.cells[column]?.trim() ?? '');
    if (column >= 0) addRow(cursor, node, row, { column, claimed });
  }
  return 1;
};
