import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Gate } from '../../plan/plan.ts';
import { leadingCondition } from '../condition-words.ts';
import type { Recogniser } from '../draft.ts';
import { unlabelled } from '../label.ts';
import { leadText } from '../lead.ts';
import { type ItemNode, textOf } from '../nodes.ts';
import { plainText, words } from '../plain-text.ts';
import { boxPattern } from '../sections.ts';
import { hasInlineCommand } from '../task-items.ts';
import { addGate, listBelow } from './gate.ts';

/** "If the copy fails:" over bullets of which one says to stop or to go back: a stop whose text is the whole of it. */
export const caseLead: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  const lead = leadText(node);
  if (node === undefined || lead === null || cursor.context.purpose === 'rollback') return 0;
  const said = unlabelled(lead).replace(/\s*[:：]$/, '');
  if (leadingCondition(`${said}:`) !== said) return 0;
  const below = listBelow(cursor).filter((one) => one.kind === 'item');
  const type = below.some(isWork) ? null : endIn(below);
  if (type === null) return 0;
  const texts = below.map((one) => plainText(textOf(one)).replace(/[.;]$/, ''));
  const text = `${words(lead)} ${texts.join('; ')}`;
  cursor.draft.prose.push(...below.flatMap(({ lines }) => lines));
  addGate(cursor, { line: node.line, type, text, conditions: [{ line: node.line, text: said }] });
  return 1 + below.length;
};

function isWork(node: ItemNode): boolean {
  return node.ordinal !== null || boxPattern.test(node.lines[0]?.text ?? '') || hasInlineCommand(node);
}

/** What the bullets do to the walk: one that goes back decides. */
function endIn(below: readonly ItemNode[]): Gate['type'] | null {
  const texts = below.map((one) => words(textOf(one)));
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
      /(?:stop|abort|halt|cancel|pause)(?=[.!,;:]|$| (?:immediately|here|now|at once|and|work|deploying|everything|the (?:rollout|deploy\w*|migration|upgrade|release|cutover|update|change|procedure)\b))/iu,
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
