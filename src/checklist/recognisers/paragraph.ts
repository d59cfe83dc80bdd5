import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { labelledCheck } from '../expected/check-words.ts';
import { saysToFollow } from '../linked/add-checklists.ts';
import { type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { recordAside, recordCells } from '../tasks/aside-commands.ts';
import { isByPointer } from '../tasks/by-pointer.ts';
import { addTask } from '../tasks/task-items.ts';
import { tellsToRun } from '../tasks/tells-to-run.ts';
import { endsInColon } from '../text/ends-in-colon.ts';
import { sentencesOf } from '../text/sentences.ts';
import { addLeadingWait, addTrailingWait, addWaitIn, isWait, takesTime } from '../waits/add-wait.ts';
import { awaitedEvent } from '../waits/awaited-event.ts';
import { trailingWait } from '../waits/trailing-wait.ts';
import { code } from './code.ts';
import { addItemGates } from './item-gates.ts';
import { addTaskGate } from './soft-gate.ts';

/** A sentence that tells to run something ("Run `…`"), to click something or to follow another checklist is an item; other text explains. */
export const paragraph: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'paragraph') return 0;
  const text = textOf(node);
  const isClicked = cursor.context.pointerProse === true && node.owner === null && !node.quoted && isByPointer(text);
  const isDone =
    (!endsInColon(text) && (isClicked || tellsToRun(cursor, text))) ||
    hasToPass.test(text) ||
    saysToFollow(cursor, text) ||
    (labelledCheck(text) !== null && !hasRun(cursor));
  if (cursor.context.purpose !== 'read' && isDone) {
    addTaskGate(cursor, text, 'before');
    addTask(cursor, node, text);
    addTrailingWait(cursor, node, text);
    addItemGates(cursor, node, text);
  } else if (
    cursor.context.purpose !== 'read' &&
    text.length < longestWait &&
    isWait(words(text).replace(/^and /i, '')) &&
    !(tellsOnly(cursor) && takesTime(words(text)))
  ) {
    addTask(cursor, node, text);
  } else return 1 + addProse(cursor, node, text);
  return 1;
};

/** "**Verify:** pages load" below a command is what is expected of it; with none above it is something to do. */
function hasRun({ nodes, at }: Cursor): boolean {
  return nodes.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'code');
}

/** What is read, and waited for where it says so: "rebuild, which takes two hours" behind the block that it stands above. Gives the nodes taken beside its own. */
function addProse(cursor: Cursor, node: ParagraphNode, text: string): number {
  const { draft, nodes, at, context } = cursor;
  draft.prose.push(...node.lines);
  recordAside(cursor, node.lines);
  if (awaitsAbove(cursor, text)) {
    addLeadingWait(cursor, node, text);
    return 0;
  }
  if (
    context.purpose !== 'walk' ||
    text.length > longestText ||
    isLabelled(node) ||
    (trailingWait(plainText(text)) === null && !beginsWithWait(text))
  )
    return 0;
  const told = tellsOnly(cursor);
  const taken = nodes[at + 1]?.kind === 'code' ? code({ ...cursor, at: at + 1 }) : 0;
  addWaitIn(cursor, node, text, told);
  return taken;
}

/** "For two weeks, count the old requests each day. They hold no names.", "Wait for both jobs. One that …": what is waited for, and more about it. */
function beginsWithWait(text: string): boolean {
  const [first = '', ...more] = sentencesOf(text, 'apart');
  return more.length > 0 && isWait(first) && !takesTime(first);
}

/** "Once the replica has caught up, run:" above a block: waited for before that. */
function awaitsAbove({ nodes, at, context }: Cursor, text: string): boolean {
  const leads = context.purpose === 'walk' && nodes[at + 1]?.kind === 'code' && endsInColon(text);
  return leads && awaitedEvent(plainText(text)) !== null;
}

/** Above the block that takes so long, and before anything was done, a time is only told. */
function tellsOnly({ nodes, at, draft }: Cursor): boolean {
  return nodes[at + 1]?.kind === 'code' || draft.items.length === 0;
}

/** "**Version:** 2" above "**Duration:** 3 hours": what is known of the checklist. */
function isLabelled({ lines }: ParagraphNode): boolean {
  return lines.length > 1 && lines.every(({ text }) => /^\s*(?:\*\*|__)[^*_]{2,40}(?:\*\*|__)?\s*[:：]/.test(text));
}

/** A paragraph that long explains. */
const longestText = 280;

/** What is longer explains. */
const longestWait = 140;

/** "`check config` must pass" */
const hasToPass = hinted(
  inRow(
    /^`[^`]+ [^`]+` /iu,
    oneOf(
      /(?:must|should|has to|needs to|shall) (?:pass|succeed|return|print|show|exit|report|be|give)/iu,
      /muss|sollte|doit|devrait|debe|deve|должен|должна|应该?|必须/iu,
    ),
  ),
);

/** Headings inside a step, rules, comments and plain tables: nothing to do in them. */
export const quiet: Recogniser = (cursor) => {
  const { nodes, at, draft, context } = cursor;
  const node = nodes[at];
  if (node?.kind === 'table' && context.purpose === 'read') recordCells(cursor, node);
  if (node?.kind === 'heading') draft.prose.push({ line: node.line, text: node.text });
  return 1;
};
