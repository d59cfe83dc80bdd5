import { hinted } from '../../patterns/hinted.ts';
import type { Gate } from '../../plan/plan.ts';
import { addWaitIn } from '../add-wait.ts';
import { forbids, shoutedBan } from '../ban-words.ts';
import { leadingCondition } from '../condition-words.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { readGate } from '../gate-words.ts';
import { leadText } from '../lead.ts';
import { lineOf } from '../line-of.ts';
import { type DocumentNode, type ItemNode, type TextLine, textOf } from '../nodes.ts';
import { words } from '../plain-text.ts';
import { boxPattern } from '../sections.ts';
import { announcesRules, isBan, readSoftGate, type SoftGateKind } from '../soft-gate-words.ts';
import { hasInlineCommand } from '../task-items.ts';
import { addGate, conditionLine, listBelow, recordBoxes } from './gate.ts';

/** Bans, approvals, "only after …" and second looks in a paragraph, a quotation or a plain list item. What tells to run something stays work. */
export const softGate: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'paragraph' && node?.kind !== 'item') return 0;
  if (node.kind === 'item' && boxPattern.test(node.lines[0]?.text ?? '')) return 0;
  const lines = withoutMark(node.lines);
  const text = textOf({ lines });
  if (listsBans(cursor, node)) return addBans(cursor, node);
  const said = isRule(cursor, text) ? null : (banIn(cursor, text) ?? readSoftGate(text));
  const kind = said?.kind ?? (isRule(cursor, text) ? 'ban' : undefined);
  const part = said !== null && said.text !== words(text);
  if (kind === undefined || !isStop(cursor, node, kind, part)) return 0;
  const listed = /[:：]\W*$/.test(text) && kind !== 'look' ? conditionsBelow(cursor) : [];
  // The rest of a paragraph of which one sentence stops is still to be read.
  if (part) {
    cursor.draft.prose.push(...node.lines);
    addWaitIn(cursor, node, text);
  }
  const line = said === null ? node.line : lineOf(said.from, lines);
  addSoftGate(cursor, kind, part ? said.text : text, line, listed.map(conditionLine));
  return 1 + listed.length;
};

/** What stands below `[!IMPORTANT]` is a sentence of its own. */
function withoutMark(lines: TextLine[]): TextLine[] {
  return lines.length > 1 && /^\[!\w+\]$/.test(lines[0]?.text.trim() ?? '') ? lines.slice(1) : lines;
}

/** "**NEVER:**" over a list, where things are done: each line of it is forbidden. */
function listsBans(cursor: Cursor, node: DocumentNode): boolean {
  const lead = leadText(node);
  return cursor.context.purpose === 'walk' && lead !== null && forbids(lead) && listBelow(cursor).length > 0;
}

function addBans(cursor: Cursor, node: DocumentNode & { lines: ItemNode['lines'] }): number {
  const listed = listBelow(cursor);
  recordBoxes(cursor, listed);
  addSoftGate(cursor, 'ban', textOf(node), node.line, listed.map(conditionLine));
  return 1 + listed.length;
}

/** A sentence that is shouted, in a step or above it. */
function banIn({ context }: Cursor, text: string): ReturnType<typeof readSoftGate> {
  const ban = context.purpose === 'walk' ? shoutedBan(text) : null;
  return ban === null ? null : { kind: 'ban', text: ban, from: ban };
}

/** "Never go live without:" and a list: what it names are its conditions, unless the list is work. */
function conditionsBelow(cursor: Cursor): DocumentNode[] {
  const below = listBelow(cursor);
  const isWork = (node: DocumentNode) =>
    node.kind !== 'item' ||
    boxPattern.test(node.lines[0]?.text ?? '') ||
    node.ordinal !== null ||
    hasInlineCommand(node);
  return below.some(isWork) ? [] : below;
}

/** The soft stop that the text of a task asks for, in front of the task; `after`: a stop that is asked once the task is done. */
export function addTaskGate(cursor: Cursor, text: string, place: 'before' | 'after'): void {
  const line = cursor.nodes[cursor.at]?.line ?? 1;
  const ban = banIn(cursor, text)?.text;
  // A box that is nothing but the ban is ticked; in a box about something else it is read before that is done.
  if (ban !== undefined && ban !== words(text) && readGate(text) === null) {
    if (place === 'before') addSoftGate(cursor, 'ban', ban, line);
    return;
  }
  const kind = readSoftGate(text)?.kind;
  // A box that says to look again is that look.
  if (kind === undefined || kind === 'look' || cursor.context.purpose !== 'walk' || readGate(text) !== null) return;
  if (entries.has(kind) === (place === 'before')) addSoftGate(cursor, kind, text, line);
}

/** Stops that are asked before what they speak of. */
const entries: ReadonlySet<SoftGateKind> = new Set(['order', 'skip', 'applies']);

function isRule({ context }: Cursor, text: string): boolean {
  return (announcesRules(context.heading) && isBan(text)) || forbids(context.heading);
}

function isStop(
  { context }: Cursor,
  node: DocumentNode & { lines: ItemNode['lines'] },
  kind: SoftGateKind,
  part: boolean,
): boolean {
  const isWork = node.kind === 'item' && (node.ordinal !== null || (context.bulletsAreTasks && node.owner === null));
  if (kind === 'ban') return !(isWork && part);
  if (context.purpose === 'read') return kind === 'order' && stressed.test(textOf(node));
  if (kind === 'applies' || (kind === 'approval' && context.purpose === 'rollback')) return false;
  // Numbered items and sentences with a command are work: their stop is added where the work is.
  if (isWork) return false;
  return !hasInlineCommand(node) && (kind !== 'order' || leadText(node) === null || isSentence(node));
}

/** "**Go on only after all of them passed.**" says it; "**Before every release**" announces a list. */
function isSentence(node: Pick<ItemNode, 'lines'>): boolean {
  return /[.!。！](?:\*\*|__)?$/.test(textOf(node));
}

/** Emphasised from end to end, or behind "Important:": what the author says of the whole checklist, wherever it stands. */
const stressed = hinted(
  /^(?:\*\*|__|[*_])[^*_]+(?:\*\*|__|[*_])[.!。！]?$|^[^\p{L}]{0,8}(?:important|wichtig|importante?|важно|重要|必读|必須|중요|필수|مهم|توجه)(?!\p{L})[^\p{L}]{0,6}[:：]/iu,
);

/** What the walk asks as the condition of its item anyway is listed and stops nothing a second time. */
function addSoftGate(
  cursor: Cursor,
  kind: SoftGateKind,
  text: string,
  line: number,
  conditions: TextLine[] = [],
): void {
  const asked = kind === 'applies' || (kind === 'skip' && cursor.context.condition !== null);
  const said = words(text);
  const cases =
    (kind === 'stop' || kind === 'return') && conditions.length === 0 ? [{ line, text: caseOf(said) }] : conditions;
  addGate(cursor, { line, type: gateTypes[kind] ?? 'soft', text: said, conditions: cases }, asked ? 'listed' : 'stops');
}

const gateTypes: Partial<Record<SoftGateKind, Gate['type']>> = {
  approval: 'approval',
  stop: 'stop',
  return: 'rollback',
};

/** "If the numbers differ" of "If the numbers differ, stop"; the sentence where the case does not stand at its head. */
function caseOf(said: string): string {
  return leadingCondition(said) ?? said.replace(/[.。!！]$/, '');
}
