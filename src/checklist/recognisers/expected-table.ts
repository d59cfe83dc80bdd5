import { hinted } from '../../patterns/hinted.ts';
import type { Item } from '../../steps/index.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { lastCommandLine } from '../expected/last-command.ts';
import type { TableNode } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { check } from '../tasks/check-item.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { addRow, columnOf } from './table-rows.ts';

/**
 * A table of how things have to be ("| Host | Expected |"). Rows with a command or an action are done; other rows are asked about together, with what was run
 * right above them or, where things are looked at, as something to look at. A table that holds what was found already is a record, and
 * one of what goes wrong is for when it does.
 */
export const expectedTable: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'table' || cursor.context.purpose === 'read' || node.rows.length === 0) return 0;
  const column = columnOf(node, 'expected');
  if (column < 0 || node.header.length < 2 || columnOf(node, 'result') >= 0 || columnOf(node, 'done') >= 0) return 0;
  if (node.header.some((cell) => troubles.test(words(cell)))) return 0;
  if (tellsSteps(node) || node.rows.some((row) => runs(row, column))) {
    for (const row of node.rows) addRow(cursor, node, row, { column: -1, claimed: false });
    return 1;
  }
  const item = runAbove(cursor) ?? lookedAt(cursor, node);
  if (item === undefined) return 0;
  const text = node.rows.map(({ cells }) => `- ${cells.map(plainText).join(': ')}`).join('\n');
  const asked = { check: 'ask' as const, parts: [], command: lastCommandLine(item), item: item.id };
  cursor.draft.expectations.push({ line: node.line, text, ...asked });
  return 1;
};

/** "| Step | Action | Expected |": its rows are done one by one. */
function tellsSteps({ header }: TableNode): boolean {
  return header.some((cell) => actions.test(words(cell)));
}

const actions = hinted(
  /^(?:(?:test )?(?:actions?|steps? to (?:do|take|perform)|tasks?|instructions?|what to do|procedure)|aktion(?:en)?|tätigkeit(?:en)?|aufgaben?|was zu tun ist|actions?|tâches?|opérations?|acci[óo]n(?:es)?|tareas?|a[çc](?:ão|ões)|tarefas?|действи[ея]|задач[аи]|操作|动作|任务|做什么|作業|操作内容|作業内容|작업|조치|동작|수행 ?내용|اقدام|کار)$/iu,
);

function runs({ line, cells }: TableNode['rows'][number], expected: number): boolean {
  return cells.some((text, at) => at !== expected && hasInlineCommand({ lines: [{ line, text }] }));
}

/** What the last nodes above run, with no more than a sentence in between. */
function runAbove({ nodes, at, draft }: Cursor): Item | undefined {
  const from = nodes.slice(Math.max(0, at - 2), at).find(({ kind }) => kind === 'code' || kind === 'item')?.line;
  if (from === undefined) return undefined;
  return draft.items.findLast((item) => lastCommandLine(item) !== null && item.line >= from);
}

function lookedAt({ draft, context }: Cursor, node: TableNode): Item | undefined {
  const looks = context.role === 'verify' || context.role === 'monitor' || checks.test(words(node.header[0] ?? ''));
  if (!looks) return undefined;
  const title = plainText(context.heading);
  check(draft, node, { title, text: title, copy: null, condition: context.condition });
  return draft.items.at(-1);
}

/** What heads the column of things that are looked at. */
const checks = hinted(
  /^(?:checks?|tests?|probes?|verification|prüf\p{L}*|kontroll\p{L}*|contrôles?|vérif\p{L}*|pruebas?|comprob\p{L}*|verifica\p{L}*|teste|проверк\p{L}*|检查\p{L}*|验证\p{L}*|確認\p{L}*|検証\p{L}*|チェック\p{L}*|확인\p{L}*|점검\p{L}*|검증\p{L}*|بررسی)(?!\p{L})/iu,
);

/** What heads a column of cases, or of limits at which something goes wrong. */
const troubles = hinted(
  /^(?:scenarios?|cases?|warning|critical|szenari\p{L}*|fälle|warnung|kritisch|scénarios?|cas|avertissement|critique|escenarios?|cen[áa]rios?|casos?|advertencia|cr[íi]tico|сценари\p{L}*|случа\p{L}*|предупреждение|场景|情况|警告|严重|シナリオ|ケース|重大|危険|시나리오|경우|경고|위험|symptoms?|problems?|errors?|failures?|issues?|alerts?|if|when|risks?|fehler|störung|alarm|wenn|risiko|symptômes?|problèmes?|erreurs?|alertes?|si|s[íi]ntomas?|problemas?|error(?:es)?|erros?|fall[oa]|falha|alertas?|riesgos?|riscos?|симптом\p{L}*|проблем\p{L}*|ошибк\p{L}*|алерт\p{L}*|если|症状|问题|错误|现象|故障|告警|問題|エラー|障害|アラート|증상|문제|오류|장애|알림|مشکل|خطا|علامت|هشدار)(?!\p{L})/iu,
);
