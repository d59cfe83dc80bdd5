import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Gate } from '../../plan/plan.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { criteriaNamed } from '../gates/criteria/criteria-name.ts';
import { type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { leadText } from '../text/lead.ts';
import { conditionLine, listBelow, recordBoxes } from './listed-conditions.ts';

/**
 * "NO-GO: three criteria missed", "GO with reservations: one missed", "NO → roll back": the outcomes of a decision in a list. Those that
 * stop, lead back or ask for care are stops; the one that goes on is read like any other item.
 */
export const verdict: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind === 'paragraph') return noGoLead(cursor, node);
  if (node?.kind !== 'item' || cursor.context.purpose === 'rollback') return 0;
  if (boxPattern.test(node.lines[0]?.text ?? '')) return 0;
  const text = words(textOf(node));
  const found = outcomes.find(({ pattern }) => pattern.test(text));
  if (found === undefined || criteriaNamed(text) !== null) return 0;
  const rest = found.pattern.exec(text)?.groups?.['condition']?.trim();
  const asked = found.type === 'rollback' ? questionOf(cursor) : '';
  addGate(cursor, {
    line: node.line,
    type: found.type,
    text: asked === '' ? text : `${asked} ${text}`,
    conditions: [{ line: node.line, text: rest || text }],
  });
  return 1;
};

/** "**NO-GO**" over a list, also with "if one of these holds:" between: the list says when. */
function noGoLead(cursor: Cursor, node: ParagraphNode): number {
  if (leadText(node) === null || !/^NO[- ]?GO(?!\p{L})/iu.test(words(textOf(node)))) return 0;
  const between = leadText(cursor.nodes[cursor.at + 1]) === null ? 0 : 1;
  const listed = listBelow({ ...cursor, at: cursor.at + between });
  if (listed.length === 0 || cursor.context.purpose === 'rollback') return 0;
  recordBoxes(cursor, listed);
  addGate(cursor, { line: node.line, type: 'stop', text: words(textOf(node)), conditions: listed.map(conditionLine) });
  return 1 + between + listed.length;
}

/** What is decided: the heading that stands above the list, or that of the stretch. */
function questionOf({ nodes, at, context }: Cursor): string {
  const above = nodes.slice(0, at).findLast((node) => node.kind === 'heading');
  return plainText(above?.kind === 'heading' ? above.text : context.heading);
}

const back = String.raw`roll(?:ing)? ?-?back|revert|zurückrollen|retour (?:en )?arrière|revert[ei]r|revers[ãa]o|reversi[óo]n|откат\p{L}*|回滚|回退|ロールバック|切り?戻し?|롤백|بازگشت|بازگردانی`;
const no = 'no|not ok|fail(?:ed|ure)?|nein|non|não|нет|否|不通过|失败|いいえ|異常|아니(?:오|요)|실패|خیر';

const outcomes: readonly { type: Gate['type']; pattern: Pattern }[] = hintedIn([
  { type: 'stop', pattern: /^NO[- ]?GO(?!\p{L})[^:：→(–—-]{0,20}(?:[:：(→–—-]|=>)\s*(?<condition>\S.*)$/iu },
  {
    type: 'rollback',
    pattern: new RegExp(
      String.raw`^(?:${no})(?!\p{L})[^\p{L}]{0,12}(?:→|->|=>|[:：–—-])\s*(?:\p{L}+ ){0,2}(?:立即|立刻|马上|直ちに|即時)?(?:${back})`,
      'iu',
    ),
  },
  {
    type: 'soft',
    pattern: inRow(
      /^/iu,
      oneOf(
        /conditional go/iu,
        /go (?:with (?:reservations?|conditions?|caution)|mit (?:auflagen|vorbehalt(?:en)?)|avec réserves?|com ressalvas?|con (?:reservas?|condiciones)|с оговорками)/iu,
        /[^→:：]{3,60}(?:→|=>|->) ?[^→]{0,60}\b(?:may|can) (?:still )?(?:proceed|go on|continue) (?:with|if|when|after|once)(?!\p{L}).*/iu,
        /(?:all|every|each|both)(?!\p{L})[^→:：]{3,60}(?:→|=>|->)\s*go(?=$|[.!])/iu,
        /条件付き ?go|有条件(?:通过|上线|go)|조건부 ?(?:go|승인)/iu,
      ),
      /(?!\p{L})\s*(?:[:：(→–—-]|=>)?\s*(?<condition>.*)$/iu,
    ),
  },
]);
