import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { readExpectation } from '../block/expectation.ts';
import type { Cursor } from '../draft.ts';
import { speaksOfCost } from '../expected/expected-leads.ts';
import { addInlineExpectation } from '../expected/inline-expectation.ts';
import { lastCommandLine } from '../expected/last-command.ts';
import type { TableNode, TextLine } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { check } from '../tasks/check-item.ts';
import { addTask, hasInlineCommand } from '../tasks/task-items.ts';
import { addWait, isWait } from '../waits/add-wait.ts';
import { addRowWait } from '../waits/waiting-column.ts';

/** What a column of a table of checks holds: how it should be, how it was found, or that it is done. */
export type Column = 'expected' | 'result' | 'done';

/** Words that head such columns, in the languages that checklists come in; "expected result" is expected. */
const heads: { [Name in Column]: Pattern } = hintedIn({
  expected: oneOf(
    /\bexpect(?:ed|ation)?\b|^should\b|^(?:pass|acceptance|success) criteri|^(?:pass|ok|good|healthy) (?:if|when)$|^(?:healthy|normal)(?: (?:values?|range|state))?$|^target values?$|^(?:what )?(?:good|healthy|success) looks like$/iu,
    /^soll(?![a-z])|^soll-?(?:wert|zustand|ergebnis)|erwart|attendue?s?\b|esperad[oa]|ожида|^должно быть|预期|期望|应为|期待|想定|예상|기대|مورد انتظار/iu,
    /^(?:zielwerte?|normal(?:wert|zustand|bereich)|valeurs? (?:cibles?|normales?)|valor(?:es)? (?:objetivo|alvo|normal(?:es)?|normais)|целев\p{L}+ значени\p{L}+|норма|目标值|正常值|标准值|目標値|正常値|基準値|목표 ?값|정상 ?값|기준 ?값|مقدار (?:هدف|عادی))$/iu,
    /crit[èeé]ri?[eo]s? (?:de succès|d['’]acceptation|de (?:éxito|aceptación|sucesso|aceitação))|критери\p{L}+ (?:успеха|при[её]мки)|(?:通过|验收)标准|合格基準|합격 ?기준/iu,
  ),
  result: inRow(
    /^/iu,
    oneOf(
      /(?:test |actual |the )?results?|actual|observed|outcome|measured|found|ergebnis|ist(?:wert|-wert|-ergebnis)?/iu,
      /befund|festgestellt|constat\p{L}*|(?:résultat|observ|obten|mesur)\p{L}*(?: \p{L}+)?/iu,
      /resultado(?: real| obtenido| obtido)?|obtenido|obtido|(?:фактический )?результат|факт\p{L}*|实际(?:结果|值)?|结果/iu,
      /結果|実績|実測|결과|실제(?: 결과)?|نتیجه/iu,
    ),
    /$/iu,
  ),
  done: inRow(
    /^/iu,
    oneOf(
      /done|completed?|checked|verified|status|ok|(?:y|yes)\s*\/\s*(?:n|no)|erledigt|fertig|geprüft|fait|réalisé/iu,
      /effectué|vérifié|hecho|realizado|feito|concluído|estado|situação|выполнено|готово|статус|完成|状态|完了|実施|済|완료|상태/iu,
      /انجام شد|وضعیت/iu,
    ),
    /(?:\s*\([^)]{1,12}\))?\s*\??$/iu,
  ),
});

/** The column of that meaning, or -1. A column that says what is expected is nothing else. */
export function columnOf({ header }: TableNode, wanted: Column): number {
  const is = (name: Column, cell: string) =>
    heads[name].test(words(cell)) && !(name === 'expected' && speaksOfCost(words(cell)));
  return header.findIndex((cell) => is(wanted, cell) && (wanted === 'expected' || !is('expected', cell)));
}

/** A row as something to look at: its first words are the title unless one is given, and what its table expects there is asked about with it. */
export function addRow(
  cursor: Cursor,
  node: TableNode,
  { line, cells }: TableNode['rows'][number],
  status: { column: number; claimed: boolean; title?: string },
): void {
  const { draft, context } = cursor;
  const expected = columnOf(node, 'expected');
  const told = cells.find((cell, at) => at !== status.column && at !== expected && /\p{L}{2}/u.test(cell));
  const title = status.title ?? plainText(told ?? cells.join(' '));
  draft.tasks.push({
    line,
    style: 'table',
    checked: status.claimed,
    step: context.purpose === 'walk' ? '' : null,
  });
  const place = { line, endLine: line };
  const { condition } = context;
  const command = cells.find((cell, at) => at !== expected && hasInlineCommand({ lines: [{ line, text: cell }] }));
  if (command !== undefined) addCommand(cursor, { line, text: command }, title, status.claimed);
  else if (isWait(title)) addWait(cursor, { ...place, title, condition });
  else check(draft, place, { title, text: title, copy: null, condition, claimed: status.claimed });
  addExpected(cursor, node, { line, cells });
  addRowWait(cursor, node, { line, cells });
}

/** The command of a cell, named by its row, with what the cell says behind it: "`stat -c %a .env` → `600`". */
export function addCommand(cursor: Cursor, cell: TextLine, title: string, claimed = false): void {
  addTask(cursor, { line: cell.line, endLine: cell.line, lines: [cell] }, title, claimed);
  if (title !== cell.text) addInlineExpectation(cursor.draft, cell.text, cell.line);
}

/** What a row expects, of what was added last. */
export function addExpected({ draft }: Cursor, node: TableNode, { line, cells }: TableNode['rows'][number]): void {
  const text = plainText(cells[columnOf(node, 'expected')] ?? '');
  const item = draft.items.at(-1);
  if (text === '' || item === undefined) return;
  draft.expectations.push({ ...readExpectation(line, text, lastCommandLine(item)), item: item.id });
}
