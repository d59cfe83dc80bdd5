import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Gate } from '../../plan/plan.ts';
import type { Context, Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import type { TableNode } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { type ColumnRole, isLog, roleOf } from '../tables/column-roles.ts';
import { likelyRow } from '../tables/likely-row.ts';
import { decidedByRows } from '../tables/matrix-names.ts';
import { criteriaOf, gateOfRoles } from '../tables/role-gates.ts';
import type { Found } from '../tables/row.ts';
import { toldIn } from '../tables/told-in-cells.ts';
import { conditionsIn } from './listed-conditions.ts';

/**
 * A table of scores or limits, or of cases, and what follows from each: rows whose verdict is to block, to take care or to roll back are stops. Of a case
 * it has to stand in a column of actions, and what is done first there counts.
 */
export const thresholdTable: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'table' || isLog(node.header)) return 0;
  const roles = node.header.map(roleOf);
  // In a way back a table of steps is what is done.
  if (cursor.context.purpose === 'rollback' && !roles.some((role) => saysCase.has(role))) return 0;
  const found = node.rows.flatMap((row) => gateOf(node, roles, row) ?? []);
  for (const gate of withHeading(cursor.context, node, found)) addGate(cursor, gate);
  return found.length > 0 ? 1 : 0;
};

/** Rows that their heading puts together are one stop on its line: the cases in which one goes back, or who approves what. */
function withHeading(
  { heading, ownerLine: line }: Context,
  node: TableNode,
  found: readonly Found[],
): readonly Found[] {
  const type = decidedByRows(heading);
  const own = found.filter((gate) => gate.type === type);
  if (type === null || own.length === 0) return found;
  const conditions = type === 'approval' ? conditionsIn(node) : own.flatMap((gate) => gate.conditions);
  return [{ line, type, text: words(heading), conditions }, ...found.filter((gate) => gate.type !== type)];
}

const saysCase: ReadonlySet<ColumnRole> = new Set(['case', 'rollback', 'stop']);

function gateOf(
  { header }: TableNode,
  roles: readonly ColumnRole[],
  { line, cells }: TableNode['rows'][number],
): Found | null {
  const texts = cells.map((cell) => words(cell));
  const row = { line, roles, header, texts };
  const criteria = criteriaOf(row);
  if (criteria !== null) return criteria;
  const bare = cells.map((cell) => cell.replace(/[*_`]/g, '').trim());
  const limit = bare.findIndex(
    (cell, column) => threshold.test(cell) && (column === 0 || (bounded.test(cell) && !delay.test(cell))),
  );
  const isForm = bare.slice(1).every((cell) => blank.test(cell));
  const told = () => gateOfRoles(row) ?? (isForm ? null : (toldIn(row) ?? likelyRow(row, cells)));
  if (limit < 0) return told();
  const verdict = verdicts.find(({ pattern }) => texts.some((text, column) => column !== limit && pattern.test(text)));
  if (verdict === undefined) return told();
  const measured = limit === 0 ? words(header[0] ?? '') : texts[0];
  const condition = { line, text: [measured, bare[limit]].filter(Boolean).join(': ') };
  return { line, type: verdict.type, text: texts.filter(Boolean).join(' | '), conditions: [condition] };
}

/** What is to be filled in; beside a name it is signed. */
const blank = /^(?:_{2,}|\.{3,}|…+|＿{2,})?$/u;

/** `<6/8`, `6-7/8`, `> 5%`, `≥ 90`, `below 70 %`, `0 - 59 points`. */
const threshold =
  /^(?:[<>≤≥=]{1,2}\s*|(?:below|under|above|over|at least|less than|more than|fewer than|up to|unter|über|mindestens|moins de|plus de|menos de|mais de|más de|менее|более|ниже|выше|低于|高于|未満|以上|미만|이상)\s*)?\d+(?:[.,]\d+)?\s*%?(?:\s*(?:-|–|—|to|bis|a|à|до)\s*\d+(?:[.,]\d+)?\s*%?)?\s*(?:\/\s*\d+)?\s*\+?\s*(?:%|pts?|points?|punkte|ms|s|sec|seconds?|min(?:utes?)?|errors?|items?|分|점|баллов|балла?|pontos?|puntos?)?(?:\s*(?:or (?:more|less|below|above)|oder (?:mehr|weniger)|以上|以下|未満))?$/i;

/** A limit or a range: "40/100" behind a name is that thing's score and decides nothing. */
const bounded = /^[^\d]*[<>≤≥\p{L}]|\d\s*[-–—]\s*\d|\d\s*\+|\p{L}$/u;

/** "15 min" behind a level is how soon somebody acts; a limit says on which side of it. */
const delay = /^\d+(?:[.,]\d+)?\s*(?:ms|s|sec|seconds?|min(?:utes?)?|분)$/i;

/** The careful reading first: a row that rolls back also blocks. */
const verdicts: readonly { type: Gate['type']; pattern: Pattern }[] = hintedIn([
  {
    type: 'rollback',
    pattern:
      /\broll(?:ing)?[- ]?back\b|\brevert\b|zurückrollen|retour arrière|revers[ãa]o|откат|回滚|ロールバック|切り戻|롤백/i,
  },
  {
    type: 'stop',
    pattern: oneOf(
      /\bblock(?:ed|er|s)?\b|\bno[- ]go\b/iu,
      /\b(?:do not|don['’]t|must not|never|cannot) (?:deploy|release|proceed|ship|launch|merge|continue|go)\b/iu,
      /^(?:stop|abort|halt|fail(?:ed)?|reject(?:ed)?)\b|\bblo(?:ck|qu)\p{L}*/iu,
      /\bnão (?:fazer )?(?:deploy|prosseguir|implantar|liberar)|\bno (?:desplegar|continuar)\b/iu,
      /\b(?:gesperrt|nicht (?:deployen|freigegeben|ausrollen)|abbrechen)\b|ne pas (?:déployer|continuer)/iu,
      /(?:не|нельзя) (?:деплоить|выкатывать|продолжать|готов)|заблокиров|стоп|(?:不|禁止|不得|不可)(?:部署|发布|上线|通过)|阻止|阻断/iu,
      /デプロイ(?:禁止|不可)|中止|배포 ?(?:금지|불가)|차단|중단/iu,
    ),
  },
  {
    type: 'soft',
    pattern: oneOf(
      /\b(?:caution|with care|warning|conditional|at risk|needs? (?:review|approval)|escalate)\b|ressalva/i,
      /com cuidado|con precaución|con reservas|avec réserves?|prudence|vorsicht|mit vorbehalt|unter vorbehalt/i,
      /с осторожностью|с оговорк|谨慎|警告|注意|条件付き|주의|조건부/i,
    ),
  },
]);
