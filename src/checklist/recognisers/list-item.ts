import type { Task } from '../../plan/plan.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { labelsChecks, toldToCheck } from '../expected/check-words.ts';
import { saysOutcome } from '../expected/outcome-words.ts';
import { conditionOf, within } from '../gates/conditions.ts';
import { saysToFollow } from '../linked/add-checklists.ts';
import { boxStyle, type DocumentNode, type ItemNode, isInside, nodesUntil, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { recordAside } from '../tasks/aside-commands.ts';
import { addTask, hasInlineCommand } from '../tasks/task-items.ts';
import { isImperative } from '../tasks/told-work.ts';
import { endsInColon } from '../text/ends-in-colon.ts';
import { addLeadingWait, addTrailingWait, addWaitAbove, addWaitIn, isWait, takesItself } from '../waits/add-wait.ts';
import { addItemGates } from './item-gates.ts';
import { joinsOr, wayInWords } from './or-blocks.ts';
import { addTaskGate } from './soft-gate.ts';
import { addToldStop } from './told-stop.ts';

/** A list item: a box, a glyph, a numbered thing to do, or a bullet with a command; other bullets are prose. */
export const listItem: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'item') return 0;
  if (onlyPoints(node)) return 1;
  if (pointsBelow(node)) {
    cursor.draft.prose.push(...node.lines);
    return 1;
  }
  const mark = markOf(node, cursor);
  const { draft, context } = cursor;
  if (mark !== null) draft.tasks.push({ line: node.line, ...mark, step: context.purpose === 'walk' ? '' : null });
  if (context.purpose === 'read' || !(mark !== null || isToDo(node, cursor))) {
    addProse(cursor, node);
    return 1;
  }
  const text = underLead(node, textOf(node).replace(boxPattern, '').replace(glyphPattern, ''));
  const code = directCode(cursor, node) || (leadsBlock(cursor, node) ? 1 : 0);
  addGateBefore(cursor, text, code);
  if (code === 0) addLeadingWait(cursor, node, text);
  else addWaitAbove(cursor, node, text);
  if (code === 0) addTask(cursor, node, text, mark?.checked ?? false);
  else withCode(cursor, node, text, mark?.checked ?? false, code);
  if (code === 0 && (mark !== null || !labelsChecks(text))) addPoints(cursor, node, text);
  addTrailingWait(cursor, node, text);
  addItemGates(cursor, node, text);
  addToldStop(cursor, node, text);
  return 1 + code;
};

/** "Check that nothing runs:" is what the block below it does, and no stop before that. */
function addGateBefore(cursor: Cursor, text: string, code: number): void {
  if (code === 0 || !endsInColon(text) || toldToCheck(text) === null) addTaskGate(cursor, text, 'before');
}

/** "Check that the file holds:" is ticked for the points below it, which are read with it. */
function addPoints(cursor: Cursor, node: ItemNode, text: string): void {
  const last = cursor.draft.items.at(-1);
  if (!endsInColon(text) || last?.kind !== 'check' || last.line !== node.line) return;
  const points = nodesUntil(cursor.nodes, cursor.at, (one) => !isInside(one, node)).filter(
    (one): one is ItemNode => one.kind === 'item' && one.owner === node && !isTask(one) && !isToDo(one, cursor),
  );
  last.data.text = [last.data.text, ...points.map((point) => `- ${plainText(textOf(point))}`)].join('\n');
}

/** What an item says that is no work: a wait in the walk, a stop in a numbered list beside it. */
function addProse(cursor: Cursor, node: ItemNode): void {
  const { draft, context } = cursor;
  draft.prose.push(...node.lines);
  recordAside(cursor, node.lines);
  if (context.purpose === 'walk') addWaitIn(cursor, node, textOf(node), true);
  else if (node.ordinal !== null) addToldStop(cursor, node, textOf(node));
}

/** A command alone below "Promote the standby:" is told apart by what it stands under. */
function underLead({ owner }: ItemNode, text: string): string {
  const lead = owner?.ordinal === null ? textOf(owner).replace(boxPattern, '') : '';
  return /^`[^`]+`[.,;]?$/.test(text) && /[:,]$/.test(lead) ? `${lead.replace(/[:,]$/, '')}: ${text}` : text;
}

/** An entry of a table of contents. */
function onlyPoints(node: ItemNode): boolean {
  return /^\[[^\]]+\]\(#[^)\s]*\)$/.test(textOf(node));
}

/** "- [With a chart](#chart) if there is a cluster" under "Pick one:": the way itself stands under that heading. */
function pointsBelow(node: ItemNode): boolean {
  return /^\[[^\]]+\]\(#[^)\s]*\)/.test(textOf(node)) && !hasInlineCommand(node);
}

const glyphPattern = /^(?:✅|✔️?)\s*/u;

function markOf(node: ItemNode, { nodes, at, context }: Cursor): Pick<Task, 'style' | 'checked'> | null {
  const text = node.lines[0]?.text ?? '';
  const box = boxPattern.exec(text);
  if (box) return { style: boxStyle(node), checked: /x/i.test(box[1] ?? '') };
  const decorated =
    /^(?:✅|✔)/u.test(text) &&
    !(saysOutcome(text) && followsBlock(nodes, at)) &&
    node.ordinal === null &&
    (context.role === 'verify' || context.role === 'prepare');
  return decorated ? { style: 'glyph', checked: false } : null;
}

/** What has to be seen of what was run above is asked there; without anything above it is a tick of its own. */
function followsBlock(nodes: readonly DocumentNode[], at: number): boolean {
  return nodes.slice(Math.max(0, at - nearby), at).some(({ kind }) => kind === 'code');
}

const nearby = 4;

/** Items under a box explain it; numbered items elsewhere, and what is clicked, are done one by one. */
function isToDo(node: ItemNode, cursor: Cursor): boolean {
  const { context } = cursor;
  if (saysToFollow(cursor, textOf(node))) return true;
  for (let owner = node.owner; owner !== null && owner !== context.led; owner = owner.owner) {
    if (boxPattern.test(owner.lines[0]?.text ?? ''))
      return hasInlineCommand(node, context.programs) || waits(node, cursor);
  }
  const isBullet =
    (node.owner === null || node.owner === context.led) &&
    ((context.bulletsAreTasks && context.factLists?.has(node.list) !== true) ||
      context.pointerLists?.has(node.list) === true);
  const beside = node.ordinal === null && context.workLists?.has(node.list) === true && isImperative(textOf(node));
  return node.ordinal !== null || isBullet || beside || hasInlineCommand(node, context.programs) || waits(node, cursor);
}

/** "Wait until all jobs have passed" is waited for wherever it stands; "It takes a minute" below a command is over with it. */
function waits(node: ItemNode, { draft }: Cursor): boolean {
  const text = plainText(textOf(node));
  return isWait(text) && !takesItself(draft, text);
}

/** How many of the next nodes, up to its last block, belong to the item alone: 0 where it owns no block itself. */
function directCode({ nodes, at }: Cursor, node: ItemNode): number {
  let owned = 0;
  let last = 0;
  for (let below = at + 1; below < nodes.length; below += 1) {
    const next = nodes[below];
    if (next === undefined || !isInside(next, node) || (next.kind === 'item' && last === 0 && isTask(next))) break;
    owned += 1;
    if (next.kind === 'code' && next.owner === node) last = owned;
    // Another way than the block above, told in words, belongs to it.
    if (next.kind === 'paragraph' && last > 0 && last === owned - 1 && wayInWords(next) !== null) last = owned;
  }
  return last;
}

/** A block at the margin right below a numbered item belongs to it, and in a list of bullets with blocks between them to the bullet. */
function leadsBlock({ nodes, at, context }: Cursor, node: ItemNode): boolean {
  const next = nodes[at + 1];
  // The block is the first of several ways: that is asked, whatever it stands under.
  if (joinsOr(nodes, at + 2)) return false;
  return (node.ordinal !== null || context.bulletsAreTasks) && next?.kind === 'code' && next.owner === node.owner;
}

function isTask(node: DocumentNode): boolean {
  return node.kind === 'item' && boxPattern.test(node.lines[0]?.text ?? '');
}

/** The item gives its title to the first thing run in its block that has none; else it is attested once the block is done. */
function withCode(cursor: Cursor, node: ItemNode, text: string, checked: boolean, count: number): void {
  const { draft, context, nodes, at } = cursor;
  const before = draft.items.length;
  const title = plainText(text).replace(/\s*:$/, '');
  const condition = within(context.condition, conditionOf(text));
  context.read(nodes.slice(at + 1, at + 1 + count), { ...context, heading: title, condition }, draft);
  const untitled = draft.items
    .slice(before)
    .find((item) => item.kind === 'command' && item.title === item.data.commands[0]?.text);
  const named = draft.items.slice(before).some((item) => item.title === title);
  if (untitled) untitled.title = title;
  else if (!named) addTask(cursor, node, text, checked);
}
