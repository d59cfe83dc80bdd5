import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { saysItFails } from '../gates/criteria/failure-words.ts';
import { readGate } from '../gates/gate-words.ts';
import { type DocumentNode, type ItemNode, isInside, nodesUntil, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { leadsBack, saysNoWay } from '../rollbacks/rollback-words.ts';
import { addStepRollback } from '../rollbacks/step-rollback.ts';
import { takesBackWork } from '../rollbacks/undoing-code.ts';
import { boxPattern, isBox } from '../sections/sections.ts';
import { addTask } from '../tasks/task-items.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { isNumberedLead, leadText } from '../text/lead.ts';
import { tickedAside } from './aside-nodes.ts';

/** "If the tool fails, do it by hand:" is another way forward, so a failure alone leads nowhere back. */
const leads = hinted(
  oneOf(
    /^(?:emergency |manual |full |quick |how to |to )?(?:roll(?:ing)?[- ]?back|revert|back[- ]?out|undo|откат|ロールバック|롤백|回滚)(?: (?:procedures?|steps?|plan|commands?|instructions?|process|option))?(?: (?:rehearsed|tested|practi[sc]ed|drilled|to follow|to take))?(?: \([^)]*\))?\s*:?$/i,
    /^to (?:roll ?back|revert|undo|back (?:it |this )?out|go back|fall back)\b[^.]{0,60}:$/i,
    /^if [^.]{0,60}\bfails?\b[^.]{0,40}\b(?:roll(?:ing)? ?back|revert|restore)\b[^.]{0,40}:$/i,
  ),
);

/** "Rollback procedure:" inside a step, as a line or as what unfolds: what follows is the way back and never part of the walk. */
export const rollbackLead: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind === 'item') return itemLead(cursor, node);
  const text = node?.kind === 'html' ? node.text : leadText(node);
  if (text === null || text === undefined || cursor.context.purpose !== 'walk') return 0;
  const fails = failsInto(cursor, words(text));
  if (fails === null && !leads.test(words(text)) && !leadsToCode(cursor, words(text))) return 0;
  const region = fails ?? (node?.kind === 'html' ? foldedBelow(cursor) : regionBelow(cursor));
  if (!region.some((one) => one.kind === 'code' || one.kind === 'item')) return 0;
  addStepRollback(cursor, withoutColon(words(text)), (inside, found) => inside.read(region, inside, found));
  return region.length + 1;
};

/** "- [ ] Rollback procedure if needed:" with its steps inside the item. */
function itemLead(cursor: Cursor, node: ItemNode): number {
  const text = words(textOf(node).replace(boxPattern, ''));
  if (cursor.context.purpose !== 'walk' || !/[:：]$/.test(text)) return 0;
  if (!leads.test(text) && !leadsBack(text)?.asked) return 0;
  const inside = nodesUntil(cursor.nodes, cursor.at, (one) => !isInside(one, node));
  if (!inside.some((one) => one.kind === 'code' || one.kind === 'item')) return 0;
  tickedAside(cursor, node);
  addStepRollback(cursor, withoutColon(text), (context, found) =>
    context.read(inside, { ...context, led: node, bulletsAreTasks: !inside.some(isMarked) }, found),
  );
  return inside.length + 1;
}

function isMarked(node: DocumentNode): boolean {
  return node.kind === 'code' || (node.kind === 'item' && (node.ordinal !== null || isBox(node)));
}

/** "Rollback if needed:" names no condition that a stop could ask about: with commands right below it is a way back, tried before stops. */
export const neededRollback: Recogniser = (cursor) => {
  const text = leadText(cursor.nodes[cursor.at]);
  return text !== null && leadsBack(words(text))?.asked && leadsToCode(cursor, words(text)) ? rollbackLead(cursor) : 0;
};

/** Words of a way back right above commands. Where they say when, the stop that they are comes first. */
function leadsToCode({ nodes, at }: Cursor, text: string): boolean {
  const back = nodes[at + 1]?.kind === 'code' ? leadsBack(text) : null;
  return back !== null && (back.asked || readGate(text) === null);
}

/** "Bei einem Fehler in der Migration:" right above a block that takes it back: that block is the way back, and what follows goes forward again. */
function failsInto({ nodes, at }: Cursor, text: string): DocumentNode[] | null {
  const code = nodes[at + 1];
  const said = withoutColon(text);
  if (code?.kind !== 'code' || said === text || !takesBackWork(code)) return null;
  return saysItFails(said) ? [code] : null;
}

/** Until the next heading, rule, stop, box of another list or numbered line: what comes after those goes forward again. */
function regionBelow({ nodes, at }: Cursor): DocumentNode[] {
  const first = nodes[at + 1];
  const ends = (node: DocumentNode) =>
    node.kind === 'heading' ||
    (node.kind === 'rule' && node.owner === null) ||
    isNumberedLead(node) ||
    (node.kind === 'item' && isBox(node) && !belongsTo(node, first)) ||
    (node.kind === 'paragraph' && node.lines.some((line) => readGate(line.text) !== null));
  return nodesUntil(nodes, at, ends);
}

/** Boxes right below the words are the procedure itself. */
function belongsTo(node: ItemNode, first: DocumentNode | undefined): boolean {
  return first?.kind === 'item' && (node.list === first.list || isInside(node, first));
}

/** What `<details>` folds away ends with its closing tag. */
function foldedBelow({ nodes, at }: Cursor): DocumentNode[] {
  return nodesUntil(nodes, at, (node) => node.kind === 'heading' || (node.kind === 'html' && node.closes));
}

const inline = hinted(
  oneOf(
    /^(?:emergency |quick |to )?(?:roll(?:ing)?[- ]?back|revert|back-?out|откат|回滚|ロールバック|롤백)(?: (?:with|via|using|command|by))?\s*(?:\([^)]*\))?\s*[:：–—-]\s*\S/i,
    /^to (?:roll ?back|revert|undo|back (?:it |this )?out|go back|fall back)\b[^.,:]{0,40},\s+\S/i,
  ),
);

/** "Rollback: `kubectl rollout undo …`" on one line, also as a list item: a way back of its step. */
export const inlineRollback: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if ((node?.kind !== 'paragraph' && node?.kind !== 'item') || cursor.context.purpose !== 'walk') return 0;
  const text = textOf(node).replace(boxPattern, '');
  const said = words(text);
  if (!inline.test(said) || saysNoWay(said.replace(/^[^:：–—]*(?:[:：]|[–—-]\s)\s*/, '')) || readGate(text) !== null)
    return 0;
  if (node.kind === 'item') tickedAside(cursor, node);
  addStepRollback(cursor, 'Rollback', (inside, found) =>
    addTask({ ...cursor, draft: found, context: inside }, node, text),
  );
  return 1;
};
