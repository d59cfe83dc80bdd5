import type { Recogniser } from '../draft.ts';
import type { TableNode } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { addRowWait } from '../waits/waiting-column.ts';
import { addCommand, addExpected } from './table-rows.ts';

/** A table of steps with a column of commands: each row is done in turn. A list of handy commands without a step column is not. */
export const commandTable: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'table' || cursor.context.purpose === 'read') return 0;
  const steps = node.header.findIndex((cell) =>
    /^(?:#|no\.?|nr\.?|№|steps?|actions?|tasks?|order|schritte?|nummer|шаг|этап|действие|paso|passo|etapa|acci[óo]n|a[çc][ãa]o|étape|ordre|orden|ordem|步骤|序号|顺序|操作|手順|順番|番号|作業|ステップ|단계|순서|순번|작업|مرحله|گام|ردیف)$/iu.test(
      words(cell) || cell.trim(),
    ),
  );
  const commands = node.header.findIndex((cell) =>
    /command|befehl|kommando|команд|comando|commande|命令|指令|コマンド|명령|دستور/i.test(cell),
  );
  if (steps < 0 || commands < 0 || !node.rows.some(({ line, cells }) => runs(line, cells[commands]))) return 0;
  for (const row of node.rows) addRow(cursor, node, row, commands);
  return 1;
};

function runs(line: number, cell: string | undefined): boolean {
  return hasInlineCommand({ lines: [{ line, text: cell ?? '' }] });
}

/** The row without its command names it; the command is the code in its cell. */
function addRow(
  cursor: Parameters<Recogniser>[0],
  node: TableNode,
  row: TableNode['rows'][number],
  commands: number,
): void {
  const { line, cells } = row;
  const title = cells
    .filter((cell, column) => column !== commands && /\p{L}/u.test(cell) && isTitle(node, column))
    .join(': ');
  const cell = cells[commands] ?? '';
  addCommand(cursor, { line, text: cell }, title === '' ? cell : title);
  addExpected(cursor, node, row);
  addRowWait(cursor, node, row);
}

function isTitle(node: TableNode, column: number): boolean {
  return !/expect|result|output|note|owner|duration|time|rollback|comment|erwart|ergebnis|dauer|bemerkung|verantwort|résultat|durée|remarque|responsable|resultado|esperad|duraci|dura[çc]|respons|nota|observa|ожид|результат|время|ответствен|примечан|预期|结果|耗时|时间|负责|备注|说明|期待|結果|時間|担当|備考|예상|결과|시간|담당|비고|مسئول|زمان|نتیجه/i.test(
    node.header[column] ?? '',
  );
}
