import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Gate } from '../../plan/plan.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { leadingCondition } from '../gates/condition-words.ts';
import { namesTrouble } from '../gates/criteria/failure-words.ts';
import { type DocumentNode, type ItemNode, isInside, nodesUntil, type TextLine, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { unlabelled } from '../text/label.ts';
import { leadText } from '../text/lead.ts';
import { conditionLine, listBelow, recordBoxes } from './listed-conditions.ts';
import { opensWayBack } from './opening-trigger.ts';

/**
 * "If the copy fails:" over bullets of which one says to stop or to go back, or over a numbered list that begins with it: a stop whose text is
 * the whole of it.
 */
export const caseLead: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  const lead = leadOf(node);
  if (node === undefined || lead === null || (node.kind === 'paragraph' && opensWayBack(cursor, node))) return 0;
  const said = withoutColon(unlabelled(lead));
  if (!namesCase(said)) return 0;
  const below = listOf(cursor, node);
  const type = below.some(isWork) ? null : endIn(isNumbered(below) ? below.slice(0, 1) : below);
  if (cursor.context.purpose === 'rollback' && type !== 'stop') return 0;
  if (type === null) return namesAny.test(said) ? casesAbove(cursor, node, below) : 0;
  const texts = below.map((one) => plainText(textOf(one)).replace(/[.;]$/, ''));
  const text = `${words(lead)} ${texts.join('; ')}`;
  cursor.draft.prose.push(...below.flatMap(({ lines }) => lines));
  addGate(cursor, { line: node.line, type, text, conditions: [{ line: node.line, text: said }] });
  return 1 + below.length;
};

/** Whether a text is nothing but a case: "If the copy fails", "Bei Problemen". */
export function namesCase(said: string): boolean {
  return leadingCondition(`${said}:`) === said || namesTrouble(said);
}

/** A bullet may lead to the bullets in it. */
function leadOf(node: DocumentNode | undefined): string | null {
  if (node?.kind !== 'item') return leadText(node);
  const text = textOf(node);
  return /[:：]$/.test(text) && !isWork(node) ? text : null;
}

function listOf(cursor: Cursor, node: DocumentNode): ItemNode[] {
  const below =
    node.kind === 'item' ? nodesUntil(cursor.nodes, cursor.at, (other) => !isInside(other, node)) : listBelow(cursor);
  return below.every((one) => one.kind === 'item') ? below.filter((one) => one.kind === 'item') : [];
}

/** "If any of these holds:", its list, and then "Stop the rollout." or "Then you must:" with a list of which one stops: the list says when. */
function casesAbove(cursor: Cursor, node: DocumentNode, cases: readonly ItemNode[]): number {
  const at = cursor.at + 1 + cases.length;
  const then = cursor.nodes[at];
  if (cases.length === 0 || node.kind !== 'paragraph' || then?.kind !== 'paragraph') return 0;
  const listed = leadText(then) === null ? [] : listOf({ ...cursor, at }, then);
  const type = endIn(listed) ?? endOf([behindThen(then)]);
  if (type === null || listed.some((one) => hasInlineCommand(one))) return 0;
  const ending = [then, ...listed];
  cursor.draft.prose.push(...ending.flatMap(({ lines }) => lines));
  recordBoxes(cursor, cases);
  const text = [node, ...ending].map((one) => words(textOf(one))).join(' ');
  addGate(cursor, { line: node.line, type, text, conditions: cases.map(conditionLine) });
  return 1 + cases.length + ending.length;
}

/** One of several cases, whatever they are: a numbered list of them is no work. */
export const namesAny = hinted(
  oneOf(
    /\b(?:any|one|either|some|these|following|below)\b|\b(?:eine[rs]?|einer|folgenden?|diese[rs]?)\b/iu,
    /l['’]une? d|suivant|algum\p{L}*|qualquer|algun\p{L}*|cualquier|siguient|seguint|любо|одно из|одн[ао] из|следующ/iu,
    /以下|下列|任[一何意]|次の|いずれか|다음|아래|하나라도|یکی از|هر یک|زیر/iu,
  ),
);

/** "Stop the rollout" of "Then you must stop the rollout". */
function behindThen(then: { lines: TextLine[] }): string {
  return words(textOf(then)).replace(thenYou, '');
}

const thenYou =
  /^(?:then |dann |alors |ent[ãa]o |entonces |то )?(?:(?:you|we|please|must|should|have to|need to|immediately|at once|sofort|bitte|vous devez|il faut|deve|debe|нужно|необходимо),? )*/iu;

/** A numbered list is done one by one: it stops the walk only where that is its first word. */
function isNumbered([first]: readonly ItemNode[]): boolean {
  return first !== undefined && first.ordinal !== null;
}

function isWork(node: ItemNode): boolean {
  return boxPattern.test(node.lines[0]?.text ?? '') || hasInlineCommand(node);
}

/** What the bullets do to the walk: one that goes back decides. */
function endIn(below: readonly ItemNode[]): Gate['type'] | null {
  return endOf(below.map((one) => words(textOf(one))));
}

/** What ends the work among texts, each by how it begins. */
export function endOf(texts: readonly string[]): Gate['type'] | null {
  if (texts.some((text) => goesBack.test(text))) return 'rollback';
  return texts.some((text) => stops.test(text)) ? 'stop' : null;
}

const goesBack = hinted(
  inRow(
    /^(?:immediately |sofort |immédiatement )?/iu,
    oneOf(
      /roll(?:ing)?[- ]?back|revert (?:the|to)\b|back (?:it )?out\b|zurückrollen|zurücksetzen auf|revenir (?:en arrière|à la version)/iu,
      /(?:fazer|hacer|executar|ejecutar) (?:o |el )?rollback|откат\p{L}*|回滚|回退|ロールバック|切り?戻|롤백/iu,
    ),
  ),
);

const stops = hinted(
  inRow(
    /^(?:immediately |sofort |immédiatement |imediatamente |inmediatamente |немедленно |立即)?/iu,
    oneOf(
      /(?:stop|abort|halt|cancel|pause)(?=[.!,;:]|$| (?:immediately|here|now|at once|and|work|deploying|everything|all (?:work|changes|activity)|deployment|release|rollout|(?:the |this |all )?(?:[\w-]+ )?(?:rollout|deploy\w*|migrations?|upgrade|release|cutover|update|change|procedure)(?: process| work)?\b(?! (?:service|server|job|pod|container|script|tool)s?\b)))/iu,
      /(?:do not|don['’]t|never) (?:proceed|continue|go (?:on|ahead|live)|deploy|release|move on|promote)\b/iu,
      /abbrechen|abbruch|stopp(?:en)?(?!\p{L})|anhalten(?!\p{L})|nicht (?:fortfahren|weiter\p{L}*|deployen|ausrollen)/iu,
      /(?:arrêt|interromp)\p{L}+(?! (?:les?|la) (?:service|serveur|conteneur))|ne (?:pas continuer|continuez pas|pas poursuivre)/iu,
      /(?:par[ea]r?|abort\p{L}+|interromp\p{L}+|det[eé]n\p{L}*)(?!\p{L}| (?:o|a|os|as|el|la|los|las) )/iu,
      /(?:n[ãa]o|no) (?:pross\p{L}+|contin\p{L}+|avan[cçz]\p{L}+|faça (?:o )?deploy)/iu,
      /остановит\p{L}+(?! \p{L}+)|прекрат\p{L}+|прерв\p{L}+|не продолж\p{L}+/iu,
      /(?:停止|中止|终止|暂停)(?:部署|发布|上线|升级|迁移|操作|$)|不要继续|作業を(?:中止|中断)|중단|중지|متوقف|ادامه ندهید/iu,
    ),
  ),
);
